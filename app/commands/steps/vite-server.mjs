import { createServer } from "vite";
import { bundleEnhance } from "./bundle.mjs";
import { freePort } from "./port.mjs";

const enhanceUrl = "/enhance-dev.js";

/** Vite inside our own server, and what `startServer` takes from it. */
export async function startVite() {
  // The socket for hot reload takes a port of its own: two projects on one machine would fight for Vite's usual one.
  const server = { middlewareMode: true, hmr: { port: await freePort() } };
  const vite = await keepingSignals(() => createServer({ server, appType: "custom" }));
  const middlewares = (request, response, next) =>
    request.url?.split("?")[0] === enhanceUrl ? answerEnhance(response, next) : vite.middlewares(request, response, next);
  return {
    close: () => vite.close(),
    parts: { enhanceUrl, vite: { middlewares }, remixBuild: () => vite.ssrLoadModule("virtual:remix/server-build") },
  };
}

/** Remix's plugin starts a second Vite, which would end the process on SIGTERM before the database has stopped. */
async function keepingSignals(start) {
  const ours = process.listeners("SIGTERM");
  const result = await start();
  for (const listener of process.listeners("SIGTERM")) if (!ours.includes(listener)) process.off("SIGTERM", listener);
  return result;
}

/** Bundled anew for every page, so that it is always what the files say. */
async function answerEnhance(response, next) {
  try {
    const script = await bundleEnhance({ minify: false });
    response.writeHead(200, { "Content-Type": "text/javascript; charset=utf-8", "Cache-Control": "no-store" }).end(script);
  } catch (error) {
    next(error);
  }
}
