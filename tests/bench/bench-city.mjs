import { createHash, randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { loadEntry } from "../../app/commands/steps/bundle.mjs";
import { onStop } from "../../app/commands/steps/stopping.mjs";
import { parentOf } from "./processor-time.mjs";

const code = "build/main";
/** A prime number of readers: stepping through them and through the ideas then meets every pair once. */
const readers = 997;
const ideasToSupport = 30;
const commentsToRead = 30;

/** The demo city in a database of its own, written to the disk as in earnest, with signed-in readers. `close` throws it away. */
export async function openBenchCity(scale) {
  const folder = mkdtempSync(path.join(tmpdir(), "hearback-bench-"));
  // PostgreSQL does not run as root, and has to get to its data.
  chmodSync(folder, 0o755);
  const { startEmbeddedPostgres } = await loadEntry(code, "embedded");
  const database = await startEmbeddedPostgres({ dataDir: path.join(folder, "postgres") });
  const close = once(async () => {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  onStop(close);
  const { migrateDatabase } = await loadEntry(code, "migrate");
  await migrateDatabase(database.url);
  const { seedDemoCity } = await loadEntry(code, "seed");
  await seedDemoCity({ databaseUrl: database.url, now: new Date(), scale });
  return { databaseUrl: database.url, close, ...(await furnish(database.url)) };
}

/** What the cases need beyond the seed, and what they must know of it. The pages are the same at every scale. */
export async function furnish(databaseUrl) {
  const run = (text, values) => once_(databaseUrl, (client) => client.query(text, values));
  const tokens = Array.from({ length: readers }, () => randomBytes(32).toString("base64url"));
  const { rows: people } = await run(addReaders, [readers]);
  await run(addSessions, [tokens.map((token) => createHash("sha256").update(token).digest("hex")), people.map(({ id }) => id)]);
  const { rows: [idea] } = await run(mostDiscussedIdea);
  await run(addComments, [idea.id, commentsToRead, people.map(({ id }) => id)]);
  const { rows: ideas } = await run(ideasOfTopic, [idea.topic_id, ideasToSupport]);
  await run("vacuum (analyze)");
  await run("checkpoint");
  const { rows: [{ pid }] } = await run("select pg_backend_pid() as pid");
  return {
    topic: `/topics/${idea.slug}`,
    idea: idea.id,
    ideas: ideas.map(({ id }) => id),
    cookies: tokens.map((token) => `session=${token}`),
    own: { personId: people[0].id, ideaId: idea.id },
    postmaster: parentOf(pid),
    resetSupports: () => run(forgetSupports, [people.map(({ id }) => id)]),
  };
}
