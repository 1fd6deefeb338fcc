import { randomBytes, randomUUID } from "node:crypto";
import { createServer as createHttpServer, type RequestListener, type Server } from "node:http";
import { relative } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import type { ServerBuild } from "@remix-run/node";
import { type Context, Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import type { Logger } from "pino";
import { type Database, ping } from "~db/client.server";
import type { Config } from "./config.server";
import { cityCss } from "./features/city/city-css.server";
import { bodyLimits } from "./http/body-limits.server";
import { type CitySettings, citySettings } from "./http/city-settings.server";
import { clientAddressOf } from "./http/client-address.server";
import { compress, type WholeBody } from "./http/compress.server";
import type { RequestContext } from "./http/context.server";
import { front, isLoopback } from "./http/front.server";
import { loggedPath } from "./http/logged-path";
import { pageHandlerOf } from "./http/page-handler.server";
import { type Sessions, sessionsOf } from "./http/session.server";

export interface ServerParts {
  config: Config;
  db: Database;
  log: Logger;
  remixBuild: ServerBuild | (() => Promise<ServerBuild>);
  /** The folder with the built assets; the development server has none. */
  clientDir: string | null;
  enhanceUrl: string;
  clock: () => Date;
}

/** A middleware of the development server, which answers first. */
export type ConnectMiddleware = (
  request: Parameters<RequestListener>[0],
  response: Parameters<RequestListener>[1],
  next: () => void,
) => void;

/** While the city's own color is not to be had. */
const plainColor = "#0b5a66";

/** The HTTP server without its socket: guards, static files, health, then the framework. */
export function createServer(parts: ServerParts, isReady: () => boolean): Hono<WholeBody> {
  const { config, db, log } = parts;
  const secure = config.appOrigin.startsWith("https:");
  const sessions = sessionsOf(db, { secure });
  const city = citySettings(db);
  const handleByRemix = pageHandlerOf(parts.remixBuild, process.env.NODE_ENV);
  const app = new Hono<WholeBody>();

  app.use(async (c, next) => {
    const started = performance.now();
    c.header("X-Request-Id", requestIdOf(c));
    await next();
    log.info(
      {
        requestId: requestIdOf(c),
        method: c.req.method,
        path: loggedPath(c.req.path),
        status: c.res.status,
        ms: Math.round(performance.now() - started),
      },
      "request",
    );
  });
  app.onError((error, c) => {
    log.error({ requestId: requestIdOf(c), err: error }, "fault");
    return c.text("Something went wrong on our side. Try again in a minute.\n", 500);
  });

  app.get("/healthz", (c) => c.text("ok\n"));
  app.get("/readyz", async (c) => {
    const ready = isReady() && (await ping(db));
    return c.text(ready ? "ready\n" : "not ready\n", ready ? 200 : 503);
  });
  app.use(front(config.appOrigin));
  app.use(
    secureHeaders({
      xFrameOptions: "DENY",
      referrerPolicy: "strict-origin-when-cross-origin",
      crossOriginOpenerPolicy: "same-origin",
      crossOriginResourcePolicy: "same-origin",
      strictTransportSecurity: secure ? "max-age=31536000; includeSubDomains" : false,
      xXssProtection: false,
      permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
      // A page may say something stricter about itself.
      overwrite: false,
    }),
  );
  if (parts.clientDir) serveFiles(app, parts.clientDir);
  app.use(bodyLimits(sessions));
  app.use(compress());
  app.get("/city.css", async (c) => {
    // The page that says that the database is away wants its colors too.
    const known = await city.get().catch(() => null);
    const cacheRule = c.req.query("v") && known ? "public, max-age=31536000, immutable" : "no-cache";
    return c.body(cityCss(known?.brandColor ?? plainColor), 200, {
      "Content-Type": "text/css; charset=utf-8",
      "Cache-Control": cacheRule,
    });
  });
  app.all("*", async (c) => {
    const context = contextFor(c, parts, sessions, city);
    const response = await handleByRemix(c.req.raw, context);
    c.set("whole", context.answer ? undefined : context.html);
    const answer = withCacheRule(context.answer ?? response, sessions.hasCookie(c.req.header("cookie") ?? null));
    answer.headers.delete("X-Remix-Response");
    return answer;
  });
  return app;
}

/** Opens the sockets. A site with a loopback origin listens on this machine only. */
export async function listen(
  app: Pick<Hono, "fetch">,
  config: Config,
  first?: ConnectMiddleware,
): Promise<{ stop: () => Promise<void> }> {
  const local = isLoopback(new URL(config.appOrigin).hostname);
  // What cannot even be read as a request never reaches the guards.
  const errorHandler = () =>
    new Response("This request cannot be read.\n", { status: 400, headers: { "Cache-Control": "no-store" } });
  const answer = getRequestListener(app.fetch, { errorHandler });
  const listener: RequestListener = first
    ? (request, response) => first(request, response, () => answer(request, response))
    : answer;
  const servers = [await open(listener, config.port, local ? "127.0.0.1" : "0.0.0.0")];
  // A machine without IPv6 has no such address, and needs none.
  const second = local ? await open(listener, config.port, "::1").catch(() => null) : null;
  if (second) servers.push(second);
  return {
    async stop() {
      await Promise.all(servers.map(drained));
    },
  };
}

function open(listener: RequestListener, port: number, hostname: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createHttpServer({ headersTimeout: 15_000, requestTimeout: 30_000, maxHeaderSize: 16 * 1024 }, listener);
    server.maxConnections = 2000;
    server.once("error", reject);
    server.listen(port, hostname, () => resolve(server));
  });
}

/** Lets running requests finish, at most 20 s. */
function drained(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), 20_000);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function serveFiles(app: Hono<WholeBody>, clientDir: string): void {
  const root = relative(process.cwd(), clientDir);
  const immutable = (_: string, c: Context) => c.header("Cache-Control", "public, max-age=31536000, immutable");
  const daily = (_: string, c: Context) => c.header("Cache-Control", "public, max-age=86400");
  const film = (file: string, c: Context) => {
    daily(file, c);
    // `serveStatic` does not know captions, and no browser may guess what they are.
    if (file.endsWith(".vtt")) c.header("Content-Type", "text/vtt; charset=utf-8");
  };
  app.get("/assets/*", serveStatic({ root, precompressed: true, onFound: immutable }));
  app.get("/enhance-*", serveStatic({ root, precompressed: true, onFound: immutable }));
  app.get("/drawings/*", serveStatic({ root, precompressed: true, onFound: daily }));
  app.get("/videos/*", serveStatic({ root, onFound: film }));
  for (const file of ["/favicon.svg", "/robots.txt"]) app.get(file, serveStatic({ root, precompressed: true, onFound: daily }));
  app.get("/favicon.ico", (c) => c.redirect("/favicon.svg", 301));
}

function contextFor(c: Context, parts: ServerParts, sessions: Sessions, city: CitySettings): RequestContext {
  const { db, config } = parts;
  const requestId = requestIdOf(c);
  let actor: ReturnType<Sessions["actorOf"]> | undefined;
  return {
    db,
    config,
    sessions,
    requestId,
    log: parts.log.child({ requestId }),
    now: parts.clock(),
    clientAddress: clientAddressOf(c, config.trustedProxyHops),
    nonce: randomBytes(16).toString("base64"),
    enhanceUrl: parts.enhanceUrl,
    city,
    actor: () => (actor ??= sessions.actorOf(c.req.header("cookie") ?? null)),
  };
}

const requestIds = new WeakMap<Request, string>();

function requestIdOf(c: Context): string {
  const id = requestIds.get(c.req.raw) ?? randomUUID();
  requestIds.set(c.req.raw, id);
  return id;
}

/** Visitors' pages may be kept, but are asked for again each time, so that a hide shows at once; personal pages are never kept. */
function withCacheRule(response: Response, isPersonal: boolean): Response {
  if (!response.headers.has("Cache-Control")) {
    const personal = isPersonal || response.status >= 400 || response.headers.has("Set-Cookie");
    response.headers.set("Cache-Control", personal ? "no-store" : "public, no-cache");
  }
  if (response.status === 503) response.headers.set("Retry-After", "30");
  response.headers.append("Vary", "Cookie, Accept");
  return response;
}
