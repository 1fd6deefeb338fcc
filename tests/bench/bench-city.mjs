import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { loadEntry } from "../../app/commands/steps/bundle.mjs";
import { onStop } from "../../app/commands/steps/stopping.mjs";
import { furnishCity } from "./furnish-city.mjs";

const code = "build/main";

/** The demo city in a database of its own that waits for the disk as in earnest, with signed-in readers. `close` throws it away. */
export async function openBenchCity(scale) {
  const folder = mkdtempSync(path.join(tmpdir(), "hearback-bench-"));
  // PostgreSQL does not run as root, and has to get to its data.
  chmodSync(folder, 0o755);
  const { startEmbeddedPostgres } = await loadEntry(code, "embedded");
  const { url, stop } = await startEmbeddedPostgres({ dataDir: path.join(folder, "postgres") });
  const owner = new pg.Client({ connectionString: url });
  owner.on("error", () => {});
  let closing = null;
  const close = () => (closing ??= end());
  const end = async () => {
    await owner.end();
    await stop();
    rmSync(folder, { recursive: true, force: true });
  };
  onStop(close);
  const { migrateDatabase } = await loadEntry(code, "migrate");
  await migrateDatabase(url);
  const { seedDemoCity } = await loadEntry(code, "seed");
  await seedDemoCity({ databaseUrl: url, now: new Date(), scale });
  await owner.connect();
  return { databaseUrl: url, close, ...(await furnishCity(owner)) };
}
