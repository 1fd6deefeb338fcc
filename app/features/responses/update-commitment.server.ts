import { and, eq, gt, sql } from "drizzle-orm";
import type { z } from "zod";
import { yearIn } from "~/core/city-year";
import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { commitments, commitmentUpdates, topics, yearCounts } from "~db/schema";
import type { commitmentForm } from "./commitment-form";
import { commitmentRefusal, officeGrantOf } from "./permissions";

type Update = z.output<typeof commitmentForm>;

/** A form that is sent twice, by a double click or a network that tries again, is one update. */
const repeatMs = 10 * 60 * 1000;

/**
 * Says in public what became of a commitment. Done or withdrawn settles it, once, and moves the ideas that waited for it. The same progress
 * from the same person within ten minutes is the same update.
 * @throws Refusal missing, conflict when it is settled already
 */
export function updateCommitment(
  db: Database,
  actor: Actor,
  commitmentId: number,
  update: Update,
  timeZone: string,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const [commitment] = await tx.select().from(commitments).where(eq(commitments.id, commitmentId)).for("update");
    if (!commitment) throw new Refusal("missing", "common.not-found");
    const refusal = commitmentRefusal(actor, commitment);
    if (refusal) throw refusal;
    if (update.kind === "progress" && (await wasSaidJustNow(tx, actor, commitmentId, update, now))) return;
    await tx.insert(commitmentUpdates).values({ commitmentId, ...update, writtenBy: actor.id, createdAt: now });
    if (update.kind !== "progress")
      await settle(tx, actor, commitment, { ...update, kind: update.kind }, yearIn(timeZone, now), now);
    const grantId = officeGrantOf(actor, commitment.officeId)?.id;
    await writeRecord(
      tx,
      {
        actorId: actor.id,
        grantId,
        act: `commitment.${update.kind}`,
        subject: "commitment",
        subjectId: commitmentId,
        detail: { sentence: update.sentence },
      },
      now,
    );
  });
}

async function wasSaidJustNow(tx: Database, actor: Actor, commitmentId: number, update: Update, now: Date): Promise<boolean> {
  const [said] = await tx
    .select({ id: commitmentUpdates.id })
    .from(commitmentUpdates)
    .where(
      and(
        eq(commitmentUpdates.commitmentId, commitmentId),
        eq(commitmentUpdates.writtenBy, actor.id),
        eq(commitmentUpdates.kind, update.kind),
        eq(commitmentUpdates.sentence, update.sentence),
        eq(commitmentUpdates.sentenceEs, update.sentenceEs),
        gt(commitmentUpdates.createdAt, new Date(now.getTime() - repeatMs)),
      ),
    )
    .limit(1);
  return said !== undefined;
}

type Settling = Update & { kind: "done" | "withdrawn" };

async function settle(
  tx: Database,
  actor: Actor,
  commitment: typeof commitments.$inferSelect,
  update: Settling,
  year: number,
  now: Date,
): Promise<void> {
  const moved = await moveIdeas(tx, actor, commitment, update, now);
  await tx.update(commitments).set({ settledAt: now, settledAs: update.kind }).where(eq(commitments.id, commitment.id));
  await tx
    .update(topics)
    .set({ commitmentsSettledCount: sql`${topics.commitmentsSettledCount} + 1` })
    .where(eq(topics.id, commitment.topicId));
  if (update.kind === "withdrawn" || moved === 0) return;
  await tx
    .insert(yearCounts)
    .values({ year, done: moved })
    .onConflictDoUpdate({ target: yearCounts.year, set: { done: sql`${yearCounts.done} + ${moved}` } });
}

/** Ideas whose answer promised this no longer wait for it: their status says so, with the same sentence. */
async function moveIdeas(
  tx: Database,
  actor: Actor,
  commitment: typeof commitments.$inferSelect,
  update: Settling,
  now: Date,
): Promise<number> {
  const status = update.kind === "done" ? "done" : "not_moving_forward";
  const { rowCount } = await tx.execute(sql`
    with moved as (
      update ideas set status = ${status}::idea_status
       where id in (select i.id from response_decisions d join publications p on p.version_id = d.version_id join ideas i on i.id = d.idea_id
                     where p.id = ${commitment.publicationId} and i.answer_id = p.id and d.decision in ('will_do', 'doing') and i.status in ('planned', 'in_progress'))
      returning id)
    insert into idea_updates (idea_id, status, office_id, sentence, sentence_es, written_by, created_at)
    select id, ${status}::idea_status, ${commitment.officeId}::integer, ${update.sentence}, ${update.sentenceEs}, ${actor.id}::integer, ${now.toISOString()}::timestamptz from moved order by id`);
  return rowCount ?? 0;
}
