import { main } from "./needs-node.mjs";

// npm run dev: the site with hot reload of its pages; a change of the server's own files wants a restart.
main(async (args) => {
  process.env.NODE_ENV = "development";
  if (!process.env.HEARBACK_DEMO) process.env.HEARBACK_DEMO = "1";

  const { onStop, stopOnSignals } = await import("./steps/stopping.mjs");
  const { bundleServer, loadEntry } = await import("./steps/bundle.mjs");
  const { checkPort } = await import("./steps/port.mjs");
  const { readFlags, readSettings } = await import("./steps/settings.mjs");
  const { openCityDatabase, prepareCity } = await import("./steps/city-database.mjs");
  const { startVite } = await import("./steps/vite-server.mjs");
  const { welcome } = await import("./steps/welcome.mjs");

  stopOnSignals();
  const flags = readFlags(args, { fresh: "flag", yes: "flag" });
  const code = ".cache/dev";
  await bundleServer(code);
  const { readConfig, startServer, demoAccounts } = await loadEntry(code, "main");
  const config = readSettings(readConfig);
  await checkPort(config.port, "run dev");
  const databaseUrl = await openCityDatabase({ config, code, fresh: flags.fresh, sure: flags.yes });
  await prepareCity({ databaseUrl, code });
  const vite = await startVite();
  onStop(vite.close, { atMostMs: 2_000 });
  const server = await startServer({ config, databaseUrl, clientDir: null, ...vite.parts });
  onStop(server.stop, { atMostMs: 2_000 });
  welcome({ origin: server.origin, config, accounts: demoAccounts });
});
