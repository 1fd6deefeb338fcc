import { eq, sql } from "drizzle-orm";
import type { Actor } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { voids } from "~db/schema";
import { actingGrantOf } from "./acting-grant";
import { lockIdeasOf, lockVoid } from "./lock-void.server";
import { settleRefusal } from "./permissions";

/**
 * Brings a void into force: its supports stay and are counted apart, exactly, in one transaction whatever their number. Those that were withdrawn
 * or set aside otherwise since the proposal are left out. Gives how many were set aside.
 * @throws Refusal forbidden (the proposer, role, conflict of interest), missing, conflict (settled already)
 */
export function approveVoid(db: Database, actor: Actor, voidId: number, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const { found, acting } = await lockVoid(tx, actor, voidId, now);
    const refusal = settleRefusal(acting, found);
    if (refusal) throw refusal;
    await lockIdeasOf(tx, voidId);
    const { rows } = await tx.execute<{ count: number }>(sql`
      with aside as (
        update supports s set void_id = l.void_id from voided_supports l
         where l.void_id = ${voidId} and s.idea_id = l.idea_id and s.person_id = l.person_id and s.withdrawn_at is null and s.void_id is null
        returning s.idea_id),
      by_idea as (select idea_id, count(*)::integer as n from aside group by idea_id),
      counted as (
        update ideas i set supports_count = i.supports_count - b.n, voided_count = i.voided_count + b.n from by_idea b where i.id = b.idea_id)
      select coalesce(sum(n), 0)::integer as count from by_idea`);
    const count = rows[0]?.count ?? 0;
    await tx.update(voids).set({ settledBy: actor.id, settledAt: now, supportsCount: count }).where(eq(voids.id, voidId));
    const detail = { supports: count, listed: found.supportsCount };
    const act = { act: "void.approved", subject: "void", subjectId: voidId, detail } as const;
    await writeRecord(tx, { actorId: actor.id, grantId: actingGrantOf(acting), ...act }, now);
    return count;
  });
}
