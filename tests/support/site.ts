import type { ServerBuild } from "@remix-run/node";
import pino from "pino";
import { readConfig } from "~/config.server";
import * as entry from "~/entry.server";
import * as root from "~/root";
import routes from "~/routes";
import { createServer } from "~/server";
import type { Database } from "~db/client.server";

const modules = import.meta.glob("../../app/routes/*.tsx", { eager: true });

interface Address {
  id: string;
  /** `/ideas/:ideaId` */
  path: string;
}

/** Every address of the route table, in English. */
export const addresses: Address[] = (routes as { id: string; path: string }[]).map(({ id, path }) => ({
  id,
  path: path.replace(/^es\?/, "") || "/",
}));

const pages = [
  { id: "root", path: "", module: root },
  ...(routes as Address[]).map(({ id, path }) => ({ id, parentId: "root", path, module: modules[`../../app/routes/${id}.tsx`] })),
].filter(({ module }) => module !== undefined);

/** The whole site without its socket: guards, doors, pages as HTML, compression. Its clock stands still at `now`. */
export function aSite(db: Database, now: Date) {
  const build = {
    mode: "production",
    entry: { module: entry },
    routes: Object.fromEntries(pages.map((page) => [page.id, page])),
    assets: {
      entry: { imports: [], module: "/assets/entry.js" },
      routes: Object.fromEntries(
        pages.map(({ module, ...page }) => [
          page.id,
          { ...page, module: `/assets/${page.id}.js`, hasLoader: true, hasErrorBoundary: page.id === "root" },
        ]),
      ),
      url: "/assets/manifest.js",
      version: "test",
    },
    publicPath: "/",
    assetsBuildDirectory: "build/client",
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_singleFetch: true,
      v3_lazyRouteDiscovery: true,
    },
    isSpaMode: false,
  } as unknown as ServerBuild;
  const config = readConfig({ HEARBACK_DEMO: "1" });
  const app = createServer(
    {
      config,
      db,
      log: pino({ level: "fatal" }),
      remixBuild: build,
      clientDir: null,
      enhanceUrl: "/enhance.js",
      clock: () => now,
    },
    () => true,
  );
  const { host } = new URL(config.appOrigin);
  return {
    /** The status and the body of an address, read as UTF-8: pictures are told apart too. */
    async get(path: string, headers: Record<string, string> = {}): Promise<{ status: number; body: string }> {
      const incoming = { url: path, socket: { remoteAddress: "127.0.0.1", remotePort: 1, remoteFamily: "IPv4" } };
      const response = await app.request(`${config.appOrigin}${path}`, { headers: { host, ...headers } }, { incoming });
      return { status: response.status, body: Buffer.from(await response.arrayBuffer()).toString("utf8") };
    },
  };
}
