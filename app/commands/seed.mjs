import { main } from "./needs-node.mjs";

// npm run seed [-- --scale 100] [--fresh [--yes]]: the demo city, and with a scale a bulk of generated content for measuring.
main(async (args) => {
  const { refusal, stopEverything, stopOnSignals } = await import("./steps/stopping.mjs");
  const { bundleServer, loadEntry } = await import("./steps/bundle.mjs");
  const { readFlags, readSettings } = await import("./steps/settings.mjs");
  const { say, timed } = await import("./steps/say.mjs");
  const { openCityDatabase } = await import("./steps/city-database.mjs");

  stopOnSignals();
  const { scale = 1, fresh, yes } = readFlags(args, { scale: "number", fresh: "flag", yes: "flag" });
  if (!Number.isInteger(scale) || scale < 1) throw refusal("--scale wants a whole number from 1 up, for example --scale 100.");
  const code = ".cache/tools";
  await bundleServer(code);
  const { readConfig } = await loadEntry(code, "main");
  const databaseUrl = await openCityDatabase({ config: readSettings(readConfig), code, fresh, sure: yes });
  const { migrateDatabase } = await loadEntry(code, "migrate");
  await migrateDatabase(databaseUrl);
  const { hasCity, seedDemoCity } = await loadEntry(code, "seed");
  if (await hasCity(databaseUrl))
    throw refusal("There is a city in this database already: add --fresh to start over, for example npm run seed -- --fresh.");
  await timed(`Settling the city at scale ${scale}`, () => seedDemoCity({ databaseUrl, now: new Date(), scale, log: say }));
  await stopEverything();
});
