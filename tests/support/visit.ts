import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { isRouteErrorResponse } from "@remix-run/react";
import pino from "pino";
import { type Config, readConfig } from "~/config.server";
import type { Actor } from "~/features/people/actor";
import { citySettings } from "~/http/city-settings.server";
import type { RequestContext } from "~/http/context.server";
import { sessionsOf } from "~/http/session.server";
import type { Database } from "~db/client.server";

export interface Visitor {
  db: Database;
  actor?: Actor | null;
  now?: Date;
  config?: Partial<Config>;
}

interface Asked {
  path: string;
  params?: Record<string, string>;
  headers?: Record<string, string>;
}

/** A request as the server hands it to a loader, without the server. */
export function aRead(visitor: Visitor, { path, params = {}, headers = {} }: Asked): LoaderFunctionArgs {
  return { request: new Request(`http://localhost:3000${path}`, { headers }), params, context: contextFor(visitor) };
}

/** The same for an action; `fields` are sent as a browser's form sends them. */
export function aWrite(
  visitor: Visitor,
  { path, params = {}, headers = {} }: Asked,
  fields: Record<string, string> | URLSearchParams | FormData,
): ActionFunctionArgs {
  const body = fields instanceof FormData || fields instanceof URLSearchParams ? fields : new URLSearchParams(fields);
  return {
    request: new Request(`http://localhost:3000${path}`, { method: "POST", body, headers }),
    params,
    context: contextFor(visitor),
  };
}

/** What the server hands to each request, for a test. */
export function contextFor({ db, actor = null, now = new Date(), config = {} }: Visitor): RequestContext {
  return {
    db,
    config: { ...readConfig({ HEARBACK_DEMO: "1" }), ...config },
    sessions: sessionsOf(db, { secure: false }),
    log: pino({ level: "silent" }),
    requestId: "test",
    now,
    clientAddress: "127.0.0.1",
    nonce: "nonce",
    enhanceUrl: "/enhance.js",
    city: citySettings(db),
    actor: async () => actor,
  };
}

/** The status with which the site would answer: of what a loader or action returned or threw. Faults stay faults. */
export async function statusFrom(answer: () => Promise<unknown>): Promise<number> {
  try {
    return statusOf(await answer()) ?? 200;
  } catch (thrown) {
    const status = statusOf(thrown);
    if (status === undefined) throw thrown;
    return status;
  }
}

function statusOf(answer: unknown): number | undefined {
  if (answer instanceof Response) return answer.status;
  if (isRouteErrorResponse(answer)) return answer.status;
  if (answer && typeof answer === "object" && "init" in answer && "data" in answer) {
    const { init } = answer as { init: ResponseInit | null };
    return init?.status ?? 200;
  }
  return undefined;
}
