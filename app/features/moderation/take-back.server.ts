import { sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Database } from "~db/client.server";
import { changeVisibility } from "./change-visibility.server";
import type { Content, ContentKind } from "./content";
import { applyCovers } from "./covers.server";
import { putInTopic, refuseFixed } from "./move-idea.server";
import { kindAndId } from "./target.server";
import type { Act } from "./write-decision.server";

/** A decision as taking it back needs it. */
export interface MadeDecision {
  id: number;
  act: Act;
  kind: ContentKind;
  contentId: number;
  caseId: number | null;
  topicId: number | null;
  toTopicId: number | null;
  moderatorId: number;
  wasHeld: boolean;
  createdAt: Date;
  batch: string | null;
  /** Others that were made in the same step stand. */
  hasOthersInBatch: boolean;
  /** A later decision took it back. */
  isTakenBack: boolean;
  /** Why the person who asks may not decide on what it was about, by the words as they were then. */
  conflict: "works-there" | "names-head" | null;
}

/** @throws Refusal missing */
export async function getDecision(db: Database, decisionId: number, decider: { id: number; now: Date }): Promise<MadeDecision> {
  const { rows } = await db.execute<Omit<MadeDecision, "createdAt"> & { createdAt: Date | string } & Record<string, unknown>>(sql`
    select d.id, d.act, t.kind, t.id as "contentId", d.case_id as "caseId", d.topic_id as "topicId", d.to_topic_id as "toTopicId",
           d.moderator_id as "moderatorId", d.was_held as "wasHeld", d.created_at as "createdAt", d.batch,
           exists (select from decisions o where o.batch = d.batch and o.id <> d.id and o.author_id is not distinct from d.author_id
                     and not exists (select from decisions r where r.reverses_id = o.id and r.act = 'restore')) as "hasOthersInBatch",
           exists (select from decisions r where r.reverses_id = d.id and r.act = 'restore') as "isTakenBack",
           conflict_of(${decider.id}, d.topic_id, d.text, ${decider.now}) as conflict
      from decisions d cross join lateral (select ${kindAndId(sql`d`)}) t where d.id = ${decisionId}`);
  const [decision] = rows;
  if (!decision) throw new Refusal("missing", "moderation.not-found");
  return { ...decision, createdAt: new Date(decision.createdAt) };
}

/**
 * Undoes what a decision did to the content, whose lock the caller holds, after `restoreId`, the decision that takes it back, was written.
 * @throws Refusal conflict when it does not stand any longer, or cannot be taken back
 */
export async function takeBack(
  tx: Database,
  content: Content,
  decision: MadeDecision,
  restoreId: number,
  now: Date,
): Promise<void> {
  switch (decision.act) {
    case "hide":
      // Who chose another name since keeps it: there is nothing to bring back.
      if (content.kind !== "name" && content.hiddenBy !== decision.id) throw new Refusal("conflict", "moderation.not-hidden");
      return changeVisibility(tx, content, { hiddenBy: null });
    case "redact":
      return applyCovers(tx, content);
    case "collapse":
      if (content.collapsedIntoId === null) throw new Refusal("conflict", "moderation.not-standing");
      return changeVisibility(tx, content, { collapsedIntoId: null });
    case "move":
      if (decision.topicId === null || content.topicId !== decision.toTopicId) {
        throw new Refusal("conflict", "moderation.not-standing");
      }
      await refuseFixed(tx, content);
      return putInTopic(tx, content.id, decision.topicId);
    case "slow":
    case "suspend":
      await tx.execute(sql`
        update posting_limits set lifted_by_id = ${restoreId}, lifted_at = ${now} where decision_id = ${decision.id} and lifted_at is null`);
      return;
    case "keep":
    case "restore":
      throw new Refusal("conflict", "moderation.not-standing");
  }
}
