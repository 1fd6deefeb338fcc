import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import { lockGrants } from "~/features/people/lock-grants.server";
import type { Database } from "~db/client.server";
import { officeGrantOf } from "./permissions";

/**
 * The actor as the database knows them inside the transaction: what a page was opened with an hour ago gives no right now.
 * @throws Refusal forbidden when they are suspended, or no longer work for this office
 */
export async function actingNow(tx: Database, actor: Actor, officeId: number, now: Date): Promise<Actor> {
  const { actor: acting, isSuspended } = await lockGrants(tx, actor, now);
  if (isSuspended) throw new Refusal("forbidden", "desk.suspended");
  if (!officeGrantOf(acting, officeId)) throw new Refusal("forbidden", "desk.role-ended");
  return acting;
}
