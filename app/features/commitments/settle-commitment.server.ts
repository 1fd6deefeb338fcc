import { eq, sql } from "drizzle-orm";
import type { Database } from "~db/client.server";
import { commitments, type commitmentUpdates, topics, yearCounts } from "~db/schema";

type Commitment = Pick<typeof commitments.$inferSelect, "id" | "topicId" | "officeId" | "responseId">;
type Settling = Pick<typeof commitmentUpdates.$inferSelect, "sentence" | "sentenceEs" | "writtenBy" | "createdAt"> & {
  kind: "done" | "withdrawn";
  afterPhotoId: number | null;
};

/** Settles a commitment that the transaction has locked: its ideas, its topic and the year's count follow. */
export async function settleCommitment(tx: Database, commitment: Commitment, update: Settling, year: number): Promise<void> {
  const { kind, createdAt, afterPhotoId } = update;
  const moved = await moveIdeas(tx, commitment, update);
  await tx
    .update(commitments)
    .set({ settledAt: createdAt, settledAs: kind, ...(kind === "done" && { afterPhotoId }) })
    .where(eq(commitments.id, commitment.id));
  await tx
    .update(topics)
    .set({ commitmentsSettledCount: sql`${topics.commitmentsSettledCount} + 1` })
    .where(eq(topics.id, commitment.topicId));
  if (kind === "withdrawn" || moved === 0) return;
  await tx
    .insert(yearCounts)
    .values({ year, done: moved })
    .onConflictDoUpdate({ target: yearCounts.year, set: { done: sql`${yearCounts.done} + ${moved}` } });
}

/**
 * Ideas whose standing answer promised this no longer wait for it: their status says so, with the same sentence. Where an answer promised
 * several things, they wait for the last one.
 */
async function moveIdeas(tx: Database, commitment: Commitment, update: Settling): Promise<number> {
  const status = update.kind === "done" ? "done" : "not_moving_forward";
  const { rowCount } = await tx.execute(sql`
    with moved as (
      update ideas set status = ${status}::idea_status
       where id in (select i.id from publications p join response_decisions d on d.version_id = p.version_id join ideas i on i.id = d.idea_id
                     where p.response_id = ${commitment.responseId} and i.answer_id = p.id and d.decision in ('will_do', 'doing')
                       and i.status in ('planned', 'in_progress'))
         and not exists (select from commitments o where o.response_id = ${commitment.responseId} and o.id <> ${commitment.id} and o.settled_at is null
                           and not exists (select from withdrawals w where w.publication_id = o.publication_id))
      returning id)
    insert into idea_updates (idea_id, status, office_id, sentence, sentence_es, written_by, created_at)
    select id, ${status}::idea_status, ${commitment.officeId}::integer, ${update.sentence}, ${update.sentenceEs}, ${update.writtenBy}::integer,
           ${update.createdAt.toISOString()}::timestamptz from moved order by id`);
  return rowCount ?? 0;
}
