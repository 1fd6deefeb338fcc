import { Refusal } from "~/core/errors";
import type { ContentRef } from "~/features/moderation/content";
import { listDecisionChoices } from "~/features/moderation/decision-choices.server";
import { getContent } from "~/features/moderation/get-content.server";
import { decisionRefusal, restoreRefusal } from "~/features/moderation/permissions";
import { possibleActs } from "~/features/moderation/possible-acts";
import type { Actor } from "~/features/people/actor";
import { listClausesFor } from "~/features/policy/queries.server";
import { listReportGroups } from "~/features/reports/report-groups.server";
import type { Database } from "~db/client.server";
import { listReports } from "./case.server";
import { secondOpinionRefusal } from "./permissions";
import { listQueue } from "./queries.server";
import { type QueueFilter, wholeQueue } from "./queue";
import { isReviewerOnly } from "./queue-places.server";
import { readCaseFacts } from "./read-case-facts.server";

export type Case = Awaited<ReturnType<typeof readCase>>;

/**
 * Everything on the page of a decision, with the list beside it; `refusal` is the sentence why this moderator may not decide. Six queries.
 * Nothing of it says what else the author did: the text is judged by itself.
 * @throws Refusal missing, also for an outside reviewer when it does not wait for one
 */
export async function readCase(db: Database, actor: Actor, ref: ContentRef, now: Date, filter: QueueFilter = wholeQueue) {
  const content = await getContent(db, ref, { id: actor.id, now });
  if (isReviewerOnly(actor) && content.openCase?.isForReviewer !== true) throw new Refusal("missing", "moderation.not-found");
  const [clauses, reports, choices, facts, queue] = await Promise.all([
    listClausesFor(db, content.policyVersionId, now),
    content.openCase ? listReportGroups(db, content.openCase.id) : listReports(db, ref),
    listDecisionChoices(db, actor, content, now),
    readCaseFacts(db, actor, content, now),
    listQueue(db, actor, filter, null, now),
  ]);
  return {
    content,
    clauses,
    reports,
    choices,
    acts: possibleActs(actor, content, now),
    ...facts,
    queue,
    mayRestore: restoreRefusal(actor, content) === null,
    mayAsk: secondOpinionRefusal(actor, content) === null,
    refusal: decisionRefusal(actor, content)?.formError ?? null,
  };
}
