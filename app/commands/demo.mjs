import { main } from "./needs-node.mjs";

// npm run demo [-- --fresh [--yes]]: the whole site with a believable city, from nothing.
main(async (args) => {
  // The demo is what a city would run; a NODE_ENV in the shell is for something else.
  process.env.NODE_ENV = "production";
  process.env.HEARBACK_DEMO = "1";
  if (!process.env.LOG_LEVEL) process.env.LOG_LEVEL = "warn";

  const { stopOnSignals } = await import("./steps/stopping.mjs");
  const { planBuild } = await import("./steps/build-app.mjs");
  const { loadEntry } = await import("./steps/bundle.mjs");
  const { checkPort } = await import("./steps/port.mjs");
  const { readFlags, readSettings } = await import("./steps/settings.mjs");
  const { timed } = await import("./steps/say.mjs");
  const { openCityDatabase, prepareCity } = await import("./steps/city-database.mjs");
  const { serveBuild } = await import("./steps/serve-build.mjs");
  const { welcome } = await import("./steps/welcome.mjs");

  stopOnSignals();
  const flags = readFlags(args, { fresh: "flag", yes: "flag" });
  const code = "build/main";
  const build = planBuild();
  if (build.server) await build.server();
  const { readConfig, demoAccounts } = await loadEntry(code, "main");
  const config = readSettings(readConfig);
  await checkPort(config.port, "run demo");
  const databaseUrl = await openCityDatabase({ config, code, fresh: flags.fresh, sure: flags.yes });
  await prepareCity({ databaseUrl, code });
  if (build.pages) await timed("Building the pages", build.pages);
  const { origin } = await serveBuild({ config, databaseUrl, code });
  welcome({ origin, config, accounts: demoAccounts });
  if (process.send) process.send({ origin, databaseUrl });
});
