import { createRequestHandler, type RequestHandler, type ServerBuild } from "@remix-run/node";

type Routes = ServerBuild["routes"];

/**
 * The framework's handler. It tries every route of its build for every request, several times, which cost more than the database did;
 * so each first word of an address (`topics`, `ideas`, ...) has a handler that knows only the routes which begin with it.
 */
export function pageHandlerOf(build: ServerBuild | (() => Promise<ServerBuild>), mode: string | undefined): RequestHandler {
  const all = createRequestHandler(build, mode);
  if (typeof build === "function") return all;
  const words = new Set(Object.values(build.routes).map(({ path }) => firstWordOf(path ?? "")));
  const handlers = new Map(
    [...words].map((word) => [word, createRequestHandler({ ...build, routes: routesOf(build.routes, word) }, mode)]),
  );
  return (request, context) => {
    const handler = handlers.get(firstWordOf(new URL(request.url).pathname)) ?? all;
    return handler(request, context);
  };
}

/** Of the routes those that an address with this first word can lead to: also the root and the page for what is not there. */
function routesOf(routes: Routes, word: string): Routes {
  const kept = Object.entries(routes).filter(([id, { path = "" }]) => id === "root" || [word, "*"].includes(firstWordOf(path)));
  return Object.fromEntries(kept);
}

/** The first word of an address or of a route's path, in any language: `/es/topics/x`, `es?/topics/:slug` and `/topics.data` give `topics`. */
function firstWordOf(path: string): string {
  return (
    path
      .replace(/^\/|\.data$/g, "")
      .replace(/^es\??(\/|$)/, "")
      .split("/", 1)[0] ?? ""
  );
}
