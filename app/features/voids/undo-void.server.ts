import { eq, sql } from "drizzle-orm";
import type { Actor } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { voids } from "~db/schema";
import { actingGrantOf } from "./acting-grant";
import { lockIdeasOf, lockVoid } from "./lock-void.server";
import { undoRefusal } from "./permissions";

/**
 * Lets the supports of a void count again, all that were not withdrawn meanwhile; the void stays listed, with why it was undone. An idea that by
 * then meets the promise of its closed topic has its claim to an answer again. Gives how many count again.
 * @throws Refusal forbidden (role, conflict of interest), missing, conflict (not in force)
 */
export function undoVoid(db: Database, actor: Actor, voidId: number, reason: string, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const { found, acting } = await lockVoid(tx, actor, voidId, now);
    const refusal = undoRefusal(acting, found);
    if (refusal) throw refusal;
    await lockIdeasOf(tx, voidId);
    const { rows } = await tx.execute<{ count: number }>(sql`
      with back as (update supports set void_id = null where void_id = ${voidId} returning idea_id, withdrawn_at),
      by_idea as (select idea_id, count(*)::integer as n from back where withdrawn_at is null group by idea_id),
      counted as (
        update ideas i set supports_count = i.supports_count + b.n, voided_count = i.voided_count - b.n from by_idea b where i.id = b.idea_id)
      select coalesce(sum(n), 0)::integer as count from by_idea`);
    const count = rows[0]?.count ?? 0;
    await obligeAgain(tx, voidId, now);
    await tx.update(voids).set({ undoneBy: actor.id, undoneAt: now, undoReason: reason }).where(eq(voids.id, voidId));
    const act = { act: "void.undone", subject: "void", subjectId: voidId, detail: { reason, supports: count } } as const;
    await writeRecord(tx, { actorId: actor.id, grantId: actingGrantOf(acting), ...act }, now);
    return count;
  });
}

/** As when an idea is restored after its topic closed: what the promise was frozen without, and should not have been, is owed. */
async function obligeAgain(tx: Database, voidId: number, now: Date): Promise<void> {
  await tx.execute(sql`
    insert into obligations (topic_id, idea_id, supports_count, frozen_at)
    select t.id, i.id, i.supports_count, ${now.toISOString()}::timestamptz
      from ideas i join topics t on t.id = i.topic_id and t.obliged_frozen_at is not null
     where i.id in (select idea_id from voided_supports where void_id = ${voidId}) and i.is_visible and i.status <> 'combined'
       and (i.supports_count >= t.promise_min_supports or (
         select count(*) from ideas o where o.topic_id = t.id and o.is_visible and o.status <> 'combined'
            and (o.supports_count, o.id) > (i.supports_count, i.id)) < t.promise_top_ideas)
    on conflict do nothing`);
}
