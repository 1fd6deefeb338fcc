import type { AppLoadContext } from "@remix-run/node";
import type { Logger } from "pino";
import type { Config } from "~/config.server";
import type { Actor } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import type { CitySettings } from "./city-settings.server";
import type { Sessions } from "./session.server";

/** What the server gives each request: nothing in a route or feature is ambient. */
export interface RequestContext extends AppLoadContext {
  db: Database;
  config: Config;
  sessions: Sessions;
  log: Logger;
  requestId: string;
  /** The moment of the request; every rule of this request sees the same one. */
  now: Date;
  /** The address the request came from, as far as the trusted proxies can be believed. */
  clientAddress: string;
  /** For the scripts of hydrated staff pages. */
  nonce: string;
  enhanceUrl: string;
  city: CitySettings;
  actor: () => Promise<Actor | null>;
  /** The page that was made, as a whole; set when it is rendered. */
  html?: string;
  /** An answer that replaces the page: pages of the framework cannot answer with bare JSON. Set by doors. */
  answer?: Response;
  /** A form was not accepted: what was written in it, should its page not be there any more to show it. Set by doors. */
  refused?: { words: string[] };
}

/** Remix types the context loosely; the server is the only one who makes it. */
export function contextOf(args: { context: AppLoadContext }): RequestContext {
  return args.context as RequestContext;
}
