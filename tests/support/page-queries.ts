import type { LoaderFunctionArgs } from "@remix-run/node";
import type pg from "pg";
import type { Database } from "~db/client.server";
import { contextFor } from "./visit";

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
 * Loads a page as a server that has been running for a moment does, session included, and counts its round trips to the database.
 * `database` is one of `ownDatabase()`: the count is taken at its pool.
 */
export async function queriesOf(
  { db, pool }: { db: Database; pool: pg.Pool },
  { loader, path, params = {}, personId, now }: PageVisit,
): Promise<number> {
  const context = contextFor({ db, now });
  const started = personId === undefined ? null : await context.sessions.start(personId, new Date());
  const cookie = started?.split(";")[0] ?? null;
  context.actor = () => context.sessions.actorOf(cookie);
  await context.city.get();
  let count = 0;
  const query = pool.query;
  pool.query = ((...all: Parameters<typeof query>) => {
    count += 1;
    return query.apply(pool, all);
  }) as typeof query;
  try {
    const request = new Request(`http://localhost:3000${path}`, { headers: cookie ? { Cookie: cookie } : {} });
    await loader({ request, params, context });
  } finally {
    pool.query = query;
  }
  return count;
}
