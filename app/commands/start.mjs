import { main } from "./needs-node.mjs";

// npm start: the production server of a city, on what npm run build made and a database that npm run db:migrate prepared.
main(async (args) => {
  process.env.NODE_ENV = "production";
  const { existsSync } = await import("node:fs");
  const { refusal, stopOnSignals } = await import("./steps/stopping.mjs");
  const { loadEntry } = await import("./steps/bundle.mjs");
  const { checkPort } = await import("./steps/port.mjs");
  const { readFlags, readSettings } = await import("./steps/settings.mjs");
  const { say } = await import("./steps/say.mjs");
  const { serveBuild } = await import("./steps/serve-build.mjs");

  stopOnSignals();
  readFlags(args, {});
  if (!existsSync("build/manifest.json")) throw refusal("There is no build to start: run npm run build first.");
  const code = "build/main";
  const { readConfig } = await loadEntry(code, "main");
  const config = readSettings(readConfig);
  if (!config.databaseUrl)
    throw refusal("DATABASE_URL is not set: give the address of your PostgreSQL, or try the site with npm run demo.");
  await checkPort(config.port, "start");
  const { countMissingMigrations } = await loadEntry(code, "migrate");
  const missing = await countMissingMigrations(config.databaseUrl);
  if (missing > 0)
    throw refusal(`The database lacks ${missing} of the migrations of this version: run npm run db:migrate first.`);
  const { origin } = await serveBuild({ config, databaseUrl: config.databaseUrl, code });
  say(`Hearback answers at ${origin}`);
});
