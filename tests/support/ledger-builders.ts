import { sql } from "drizzle-orm";
import type { Database } from "~db/client.server";
import { appeals, blindReviews, cases, decisions, rulings } from "~db/schema";
import { aModerator, anIdea, aPolicy, aTopic } from "./builders";

type NewDecision = Partial<typeof decisions.$inferInsert> & {
  /** Of the policy of its topic; 2 unless told, none for keep and restore. */
  rule?: number;
  /** It answers a case that was opened so many hours before. */
  hoursWaited?: number;
};

/** A decision as it stands in the database, on a new idea of a new topic unless told. Nothing is hidden by it. */
export async function aDecision(db: Database, now: Date, { rule = 2, hoursWaited, ...values }: NewDecision = {}) {
  const topicId = values.topicId ?? (await aTopic(db, now, { policyVersionId: (await aPolicy(db)).id })).id;
  const isOnIdea = !values.commentId && !values.photoId && !values.personId;
  const ideaId = isOnIdea ? (values.ideaId ?? (await anIdea(db, now, { topicId })).id) : null;
  const act = values.act ?? "hide";
  const cites = act !== "keep" && act !== "restore" && act !== "collapse";
  const { rows } = await db.execute<{ id: number; author: number | null }>(sql`
    select c.id, (select author_id from ideas where id = ${ideaId}::integer) as author
      from topics t join policy_clauses c on c.version_id = t.policy_version_id and c.number = ${rule} where t.id = ${topicId}`);
  const [decision] = await db
    .insert(decisions)
    .values({
      moderatorId: values.moderatorId ?? (await aModerator(db)).id,
      authorId: rows[0]?.author,
      text: "The words.",
      reason: "A reason.",
      createdAt: now,
      clauseId: cites ? rows[0]?.id : null,
      passage: cites ? "words" : null,
      ...values,
      act,
      topicId: values.personId ? null : topicId,
      ideaId,
    })
    .returning();
  if (!decision) throw new Error("nothing was inserted");
  if (hoursWaited !== undefined) {
    const openedAt = new Date(decision.createdAt.getTime() - hoursWaited * 3_600_000);
    const target = { ideaId, commentId: values.commentId, photoId: values.photoId, personId: values.personId };
    await db
      .insert(cases)
      .values({ ...target, topicId, openedAt, sortAt: openedAt, closedAt: decision.createdAt, decisionId: decision.id });
  }
  return { ...decision, topicId };
}

/** Its author asks for a second look; `outcome`: and somebody else has ruled. */
export async function aSecondLook(
  db: Database,
  at: Date,
  decision: { id: number; authorId: number | null },
  outcome?: "upheld" | "changed" | "reversed",
) {
  const [appeal] = await db
    .insert(appeals)
    .values({ decisionId: decision.id, personId: decision.authorId ?? 0, text: "Look again.", createdAt: at })
    .returning();
  if (!appeal) throw new Error("nothing was inserted");
  if (!outcome) return;
  const { id: rulerId } = await aModerator(db);
  await db.insert(rulings).values({ appealId: appeal.id, rulerId, outcome, reason: "A reason.", createdAt: at });
}

/** A decision that was drawn by lot. */
export async function aDrawnReview(db: Database, now: Date, decisionId: number) {
  const [review] = await db.insert(blindReviews).values({ decisionId, drawnAt: now }).returning();
  if (!review) throw new Error("nothing was inserted");
  return review;
}
