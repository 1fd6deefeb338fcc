import type { LoaderFunctionArgs } from "@remix-run/node";
import { sessionsOf } from "~/http/session.server";
import type { Database } from "~db/client.server";
import { countQueries } from "./count-queries";
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
 * Loads a page as the server does, the session included, and counts its round trips to the database. The city's settings are
 * known by then, as they are in a server that reads them once a second.
 * `db` is that of an `ownDatabase()`: a person's session is read through it, as with every request.
 */
export async function queriesOf(
  { db }: { db: Database },
  { loader, path, params = {}, personId, now }: PageVisit,
): Promise<number> {
  const sessions = sessionsOf(db, { secure: false });
  const cookie = personId === undefined ? null : ((await sessions.start(personId, new Date())).split(";")[0] ?? null);
  const context = { ...contextFor({ db, now }), actor: () => sessions.actorOf(cookie) };
  await context.city.get();
  const request = new Request(`http://localhost:3000${path}`, { headers: cookie ? { Cookie: cookie } : {} });
  return countQueries(db, () => loader({ request, params, context }));
}
