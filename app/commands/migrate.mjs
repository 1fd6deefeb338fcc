import { main } from "./needs-node.mjs";

// npm run db:migrate: brings the database of DATABASE_URL, or the embedded one, to the newest schema.
main(async (args) => {
  const { stopEverything, stopOnSignals } = await import("./steps/stopping.mjs");
  const { bundleServer, loadEntry } = await import("./steps/bundle.mjs");
  const { readFlags, readSettings } = await import("./steps/settings.mjs");
  const { timed } = await import("./steps/say.mjs");
  const { openCityDatabase } = await import("./steps/city-database.mjs");

  stopOnSignals();
  readFlags(args, {});
  const code = ".cache/tools";
  await bundleServer(code);
  const { readConfig } = await loadEntry(code, "main");
  const databaseUrl = await openCityDatabase({ config: readSettings(readConfig), code });
  const { migrateDatabase } = await loadEntry(code, "migrate");
  await timed("Migrating", () => migrateDatabase(databaseUrl));
  await stopEverything();
});
