import { sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import { type Actor, grantOf } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { getReview, isFor } from "./queries.server";

interface Review {
  reviewId: number;
  /** `keep`, or the number of a rule. */
  answer: string;
}

/**
 * Stores what a second moderator would have done, once. It agrees when both left the words where everybody reads them, or neither did.
 * @throws Refusal missing, forbidden (own decision, own text, conflict of interest), conflict (made already), invalid (no such rule)
 */
export function saveReview(db: Database, actor: Actor, { reviewId, answer }: Review, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const review = await getReview(tx, actor, reviewId, now);
    const clause = review.clauses.find(({ number }) => String(number) === answer);
    if (answer !== "keep" && !clause) throw new Refusal("invalid", "policy.no-such-clause");
    const wouldKeep = answer === "keep";
    const { rows } = await tx.execute<{ decisionId: number }>(sql`
      update blind_reviews b set reviewer_id = ${actor.id}, would_keep = ${wouldKeep}, clause_id = ${clause?.id ?? null}::integer, reviewed_at = ${now},
             agrees = (${wouldKeep} = (d.act in ('keep', 'collapse', 'move')))
        from decisions d
       where b.id = ${reviewId} and d.id = b.decision_id and b.reviewed_at is null and ${isFor(actor, now)}
         and exists (select from grants g where g.person_id = ${actor.id} and g.role in ('moderator', 'reviewer')
                        and g.starts_at <= ${now} and (g.ends_at is null or g.ends_at > ${now}))
         and not exists (select from suspensions s where s.person_id = ${actor.id} and s.lifted_at is null and s.starts_at <= ${now} and s.ends_at > ${now})
      returning b.decision_id as "decisionId"`);
    const [made] = rows;
    if (!made) throw new Refusal("conflict", "ledger.review-done");
    const grant = grantOf(actor, "moderator") ?? grantOf(actor, "reviewer");
    await writeRecord(
      tx,
      {
        actorId: actor.id,
        grantId: grant?.id,
        act: "decision.reviewed-blind",
        subject: "decision",
        subjectId: made.decisionId,
        detail: { review: reviewId },
      },
      now,
    );
  });
}
