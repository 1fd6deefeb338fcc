import path from "node:path";
import { loadEntry } from "./bundle.mjs";
import { say, timed } from "./say.mjs";
import { onStop, refusal } from "./stopping.mjs";

/**
 * The database to work with: that of DATABASE_URL, or the embedded one, started for as long as this process lives.
 * `fresh` empties it first; a DATABASE_URL only when the person confirmed it with `sure`.
 * Gives its address.
 */
export async function openCityDatabase({ config, code, fresh = false, sure = false }) {
  if (!config.databaseUrl) return startEmbedded(config, code, fresh);
  if (fresh) await eraseGiven(config.databaseUrl, code, sure);
  return config.databaseUrl;
}

async function startEmbedded(config, code, fresh) {
  const { startEmbeddedPostgres } = await loadEntry(code, "embedded");
  const database = await timed("Starting the embedded PostgreSQL", () =>
    startEmbeddedPostgres({
      dataDir: path.join(config.dataDir, "postgres"),
      // Settings for measuring and tests, such as "fsync=off".
      flags: process.env.EMBEDDED_POSTGRES_FLAGS?.split(" ").filter(Boolean),
      fresh,
      log: say,
    }),
  );
  onStop(database.stop);
  if (database.adopted) say("The database was still running from before, and is used as it is.");
  return database.url;
}

async function eraseGiven(url, code, sure) {
  const { describeDatabase, eraseDatabase } = await loadEntry(code, "erase");
  const name = describeDatabase(url);
  if (!sure) throw refusal(`--fresh would delete everything in the database ${name}: add --yes if you mean it.`);
  say(`Deleting everything in the database ${name}.`);
  await eraseDatabase(url);
}

/** The newest schema and, in an empty database, the demo city. */
export async function prepareCity({ databaseUrl, code }) {
  const { migrateDatabase } = await loadEntry(code, "migrate");
  await migrateDatabase(databaseUrl);
  const { hasCity, seedDemoCity } = await loadEntry(code, "seed");
  if (await hasCity(databaseUrl)) return;
  await timed("Settling the demo city", () => seedDemoCity({ databaseUrl, now: new Date(), scale: 1 }));
}
