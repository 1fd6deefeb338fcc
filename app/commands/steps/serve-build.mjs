import path from "node:path";
import { pathToFileURL } from "node:url";
import { loadEntry, readManifest } from "./bundle.mjs";
import { onStop } from "./stopping.mjs";

/** Starts the server on what `npm run build` made. Running requests get five seconds when it is told to stop. */
export async function serveBuild({ config, databaseUrl, code }) {
  const { startServer } = await loadEntry(code, "main");
  const remixBuild = await import(pathToFileURL(path.resolve("build/server/index.js")).href);
  const server = await startServer({
    config,
    databaseUrl,
    remixBuild,
    clientDir: path.resolve("build/client"),
    enhanceUrl: readManifest().enhance,
  });
  onStop(server.stop, { atMostMs: config.demo ? 5_000 : 25_000 });
  return server;
}
