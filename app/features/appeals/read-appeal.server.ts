import { getContent } from "~/features/moderation/get-content.server";
import type { Actor } from "~/features/people/actor";
import { listClausesFor } from "~/features/policy/queries.server";
import type { Database } from "~db/client.server";
import { type SecondLookCity, secondLookDueAt } from "./due";
import { getAppeal } from "./get-appeal.server";
import { rulingRefusal } from "./permissions";

/** Everything on the page of a second look for who rules. Whoever may not rule reads why, and the rest too. Three queries. @throws Refusal missing */
export async function readAppeal(db: Database, actor: Actor, appealId: number, city: SecondLookCity, now: Date) {
  const { personId: _, ...appeal } = await getAppeal(db, appealId, actor.id, now);
  const content = await getContent(db, { kind: appeal.kind, id: appeal.contentId }, { id: actor.id, now });
  const clauses = await listClausesFor(db, content.policyVersionId, now);
  const refusal = rulingRefusal(actor, { ...appeal, conflict: appeal.conflict ?? content.conflict });
  const dueAt = secondLookDueAt(city, appeal.askedAt);
  return { appeal, clauses, dueAt, isLate: now > dueAt, refusal: refusal?.formError ?? null };
}
