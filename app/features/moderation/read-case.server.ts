import type { Actor } from "~/features/people/actor";
import { listClausesInForce } from "~/features/policy/queries.server";
import type { Database } from "~db/client.server";
import { listDecisions, listReports, listThread } from "./case.server";
import type { ContentRef } from "./content";
import { getContent } from "./get-content.server";
import { decisionRefusal } from "./permissions";
import { listQueue } from "./queries.server";

const waitingShown = 8;

export type Case = Awaited<ReturnType<typeof readCase>>;

/** Everything on the page of a decision; `refusal` is the sentence why this moderator may not decide. Six queries. @throws Refusal missing */
export async function readCase(db: Database, actor: Actor, ref: ContentRef, now: Date) {
  const content = await getContent(db, ref, { id: actor.id, now });
  const [clauses, decisions, reports, thread, queue] = await Promise.all([
    listClausesInForce(db, now),
    listDecisions(db, ref),
    listReports(db, ref),
    listThread(db, content),
    listQueue(db, "reports", null, waitingShown + 1),
  ]);
  const waiting = queue.items.filter((item) => item.kind !== ref.kind || item.id !== ref.id).slice(0, waitingShown);
  return { content, clauses, decisions, reports, thread, waiting, refusal: decisionRefusal(actor, content)?.formError ?? null };
}
