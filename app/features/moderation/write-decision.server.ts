import { sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import { type Actor, grantOf } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import type { decisions } from "~db/schema";
import { type Content, fullTextOf } from "./content";
import { drawForBlindReview } from "./draw-for-blind-review.server";
import { targetIs, targetValues } from "./target.server";
import { decisionVerbs } from "./verbs";

export type Act = (typeof decisions.$inferSelect)["act"];

export interface NewDecision {
  act: Act;
  clause?: { id: number; number: number };
  passage?: string;
  /** Every passage that is covered. */
  covered?: string[];
  reason: string;
  /** Of `move`: the topic it goes to. */
  toTopicId?: number;
  /** Of `collapse`: the one of its kind that stays. */
  originalId?: number;
  /** Of `slow` and `suspend`. */
  until?: Date;
  /** Of `suspend`: the second person. */
  approvedBy?: number;
  /** The decision taken back or replaced. */
  reversesId?: number;
  batch?: string;
  /** It answers an appeal: the rules of rulings hold, and whoever rules needs no case. */
  isRuling?: boolean;
}

/**
 * Writes the decision, closes the case with its reports and holds, and appends it to the record, in the transaction of the caller, who
 * holds the content's lock. Gives its id. The conditions are `decisionRefusal` in SQL, by the grants as they are in the database at this
 * moment; a trigger refuses whoever wrote it or works for the office, whatever their role.
 * @throws Refusal conflict when they do not hold after all
 */
export async function writeDecision(
  tx: Database,
  actor: Actor,
  content: Content,
  decision: NewDecision,
  now: Date,
): Promise<number> {
  const { kind, id } = content;
  const { rows } = await tx.execute<{ id: number; case_id: number | null }>(sql`
    insert into decisions (act, idea_id, comment_id, photo_id, person_id, case_id, topic_id, author_id, text, moderator_id, approved_by, clause_id, passage,
                           covered, reason, was_held, to_topic_id, original_id, until, reverses_id, batch, created_at)
    select ${decision.act}::moderation_act, ${targetValues(content)}, k.id, ${content.topicId}::integer, ${content.authorId}::integer, ${fullTextOf(content)},
           ${actor.id}, ${decision.approvedBy ?? null}::integer, ${decision.clause?.id ?? null}::integer, ${decision.passage ?? null}::text,
           ${sql.param(decision.covered ?? [])}::text[], ${decision.reason}::text, ${content.isHeld}, ${decision.toTopicId ?? null}::integer,
           ${decision.originalId ?? null}::integer, ${decision.until ?? null}::timestamptz, ${decision.reversesId ?? null}::integer,
           ${decision.batch ?? null}::text, ${now}::timestamptz
      from (select 1) one left join cases k on ${targetIs(content, sql`k`)} and k.closed_at is null
     where exists (select from grants g where g.person_id = ${actor.id} and ${inForce(now)}
                     and (g.role = 'moderator' or (g.role = 'reviewer' and (${decision.isRuling ?? false} or k.is_for_reviewer))))
       and not exists (select from suspensions s where s.person_id = ${actor.id} and s.lifted_at is null and s.starts_at <= ${now} and s.ends_at > ${now})
       and ${actor.id} is distinct from ${content.authorId}::integer
       and conflict_of(${actor.id}, ${content.topicId}::integer, ${fullTextOf(content)}, ${now}) is null
       and (${decision.act !== "hide" || (decision.isRuling ?? false)} or offices_named(${fullTextOf(content)}, false) = '{}'
            or (k.second_opinion_by is not null and k.second_opinion_by <> ${actor.id}))
    returning id, case_id`);
  const [made] = rows;
  if (!made) throw new Refusal("conflict", "moderation.changed-meanwhile");
  await tx.execute(sql`update reports set decision_id = ${made.id} where ${targetIs(content)} and decision_id is null`);
  if (made.case_id !== null) await closeCase(tx, made.case_id, made.id, decision.act === "keep", now);
  await writeRecord(
    tx,
    {
      actorId: actor.id,
      grantId: (grantOf(actor, "moderator") ?? grantOf(actor, "reviewer"))?.id,
      act: `${kind}.${decisionVerbs[decision.act]}`,
      subject: kind === "name" ? "person" : kind,
      subjectId: id,
      detail: {
        decision: made.id,
        ...(decision.clause ? { clause: decision.clause.number } : {}),
        ...(decision.reversesId ? { reverses: decision.reversesId } : {}),
        ...(decision.toTopicId ? { from: content.topicId, to: decision.toTopicId } : {}),
        ...(decision.originalId ? { original: decision.originalId } : {}),
        ...(decision.until ? { until: decision.until } : {}),
        ...(decision.approvedBy ? { approvedBy: decision.approvedBy } : {}),
      },
    },
    now,
  );
  await drawForBlindReview(tx, made.id, now);
  return made.id;
}

/** What a filter held and a moderator keeps, the filter was wrong about; a topic's rule that somebody looks first never is. */
async function closeCase(tx: Database, caseId: number, decisionId: number, isKept: boolean, now: Date): Promise<void> {
  await tx.execute(
    sql`update holds set was_wrong = ${isKept} and filter <> 'review_first' where case_id = ${caseId} and was_wrong is null`,
  );
  await tx.execute(sql`
    update cases set closed_at = ${now}, decision_id = ${decisionId}, claimed_by = null, claimed_until = null where id = ${caseId}`);
}

/** @throws Refusal conflict when somebody decided after `seen`, the newest decision that the moderator had read (0: none). */
export function refuseUnseen(content: Pick<Content, "lastDecisionId">, seen: number | undefined): void {
  if (seen !== undefined && seen !== (content.lastDecisionId ?? 0)) throw new Refusal("conflict", "moderation.decided-meanwhile");
}

function inForce(now: Date) {
  return sql`g.starts_at <= ${now} and (g.ends_at is null or g.ends_at > ${now})`;
}
