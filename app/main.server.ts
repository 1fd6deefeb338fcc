import type { ServerBuild } from "@remix-run/node";
import pino from "pino";
import { hasAppRole, openDatabase } from "~db/client.server";
import { type Config, readConfig } from "./config.server";
import { rootOf } from "./http/database-errors.server";
import { type ConnectMiddleware, createServer, listen } from "./server";
import { startWorker } from "./worker.server";

export { demoAccounts } from "./features/people/demo-accounts";
export { readConfig };

export interface StartOptions {
  config: Config;
  databaseUrl: string;
  remixBuild: ServerBuild | (() => Promise<ServerBuild>);
  clientDir: string | null;
  /** The address of the enhancement script; from the build's manifest. */
  enhanceUrl: string;
  /** Development only: the Vite server's middlewares, which answer first. */
  vite?: { middlewares: ConnectMiddleware };
}

/** Starts the whole site: pool, HTTP server, worker. `stop` lets running requests finish. */
export async function startServer(options: StartOptions): Promise<{ origin: string; stop: () => Promise<void> }> {
  const { config } = options;
  const log = pino({
    level: config.logLevel,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: ["*.email", "*.code"],
    // A failed query tells its statement and the values in it; people's words have no place in a log.
    serializers: { err: (error) => pino.stdSerializers.err(rootOf(error)) },
  });
  const asAppRole = await hasAppRole(options.databaseUrl);
  if (!asAppRole) log.warn("the database has no role hearback_app: append-only tables are kept by triggers alone");
  const { db, pool } = openDatabase(options.databaseUrl, {
    asAppRole,
    onError: (error) => log.error({ err: error }, "idle database connection lost"),
  });

  let ready = true;
  const clock = () => new Date();
  const app = createServer(
    { config, db, log, remixBuild: options.remixBuild, clientDir: options.clientDir, enhanceUrl: options.enhanceUrl, clock },
    () => ready,
  );
  const listening = await listen(app, config, options.vite?.middlewares);
  const worker = startWorker({ db, config, log, clock });
  return {
    origin: config.appOrigin,
    async stop() {
      ready = false;
      await listening.stop();
      await worker.stop();
      await pool.end();
    },
  };
}
