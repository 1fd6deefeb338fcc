import type { LoaderFunctionArgs } from "@remix-run/node";
import type pg from "pg";
import type { RequestContext } from "~/http/context.server";
import { getCity } from "~/features/city/queries.server";
import { sessionsOf } from "~/http/session.server";
import type { Database } from "~db/client.server";

interface PageVisit {
  loader: (args: LoaderFunctionArgs) => Promise<unknown>;
  /** With its search, without the host. */
  path: string;
  params?: Record<string, string>;
  /** Who is signed in; nobody unless told. */
  personId?: number;
  now: Date;
}

/**
 * Loads a page as the server does, session and city included, and counts its round trips to the database.
 * `database` is one of `ownDatabase()`: the count is taken at its pool.
 */
export async function queriesOf({ db, pool }: { db: Database; pool: pg.Pool }, { loader, path, params = {}, personId, now }: PageVisit): Promise<number> {
  const sessions = sessionsOf(db, { secure: false });
  const cookie = personId === undefined ? null : ((await sessions.start(personId, new Date())).split(";")[0] ?? null);
  let count = 0;
  const query = pool.query;
  pool.query = ((...all: Parameters<typeof query>) => {
    count += 1;
    return query.apply(pool, all);
  }) as typeof query;
  try {
    const request = new Request(`http://site.invalid${path}`, { headers: cookie ? { Cookie: cookie } : {} });
    const context: Partial<RequestContext> = { db, sessions, now, city: () => getCity(db), actor: () => sessions.actorOf(cookie) };
    await loader({ request, params, context: context as RequestContext });
  } finally {
    pool.query = query;
  }
  return count;
}
