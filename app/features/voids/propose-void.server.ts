import { eq, sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import { lockGrants } from "~/features/people/lock-grants.server";
import { writeRecord } from "~/features/record/write-record.server";
import type { VoidRule } from "~/features/supports/rules";
import type { Database } from "~db/client.server";
import { voids } from "~db/schema";
import { actingGrantOf } from "./acting-grant";
import { isNarrowEnough, storedCondition, type VoidCondition } from "./condition";
import { matched, worksThere } from "./matched.server";
import { actRefusal } from "./permissions";

export interface VoidProposal {
  condition: VoidCondition;
  rule: VoidRule;
  /** Public, with the void. */
  reason: string;
  /** How many supports the proposer saw in the preview. */
  seen: number;
}

/**
 * Proposes to set supports aside, with the exact list of them as it is now; nothing changes for anybody until a second person approves. Gives the
 * id of the void.
 * @throws Refusal forbidden (role, conflict of interest), invalid (a condition that means everybody, or nobody), conflict (proposed already, the list is not what was seen)
 */
export async function proposeVoid(db: Database, actor: Actor, proposal: VoidProposal, now: Date): Promise<number> {
  const { condition, rule, reason, seen } = proposal;
  if (!isNarrowEnough(condition)) throw new Refusal("invalid", "voids.too-wide");
  return db.transaction(async (tx) => {
    const { actor: acting } = await lockGrants(tx, actor, now);
    const stored = storedCondition(condition);
    await refuseTwice(tx, stored);
    const [made] = await tx
      .insert(voids)
      .values({ rule, reason, condition: stored, proposedBy: actor.id, proposedAt: now })
      .returning({ id: voids.id });
    if (!made) throw new Error("a void was not inserted");
    const { rows } = await tx.execute<{ count: number }>(sql`
      with listed as (
        insert into voided_supports (void_id, idea_id, person_id)
        select ${made.id}::integer, s.idea_id, s.person_id from ${matched(condition)} returning 1)
      select count(*)::integer as count from listed`);
    const count = rows[0]?.count ?? 0;
    const listed = sql`select idea_id from voided_supports where void_id = ${made.id}`;
    const { rows: stake } = await tx.execute<{ conflict: boolean }>(sql`select ${worksThere(actor.id, listed, now)} as conflict`);
    const refusal = actRefusal(acting, { hasConflict: stake[0]?.conflict !== false });
    if (refusal) throw refusal;
    if (count === 0) throw new Refusal("invalid", "voids.nothing-matches");
    if (count !== seen) throw new Refusal("conflict", "voids.list-changed", { count });
    await tx.update(voids).set({ supportsCount: count }).where(eq(voids.id, made.id));
    await writeRecord(
      tx,
      {
        actorId: actor.id,
        grantId: actingGrantOf(acting),
        act: "void.proposed",
        subject: "void",
        subjectId: made.id,
        detail: { rule, reason, condition: stored, supports: count },
      },
      now,
    );
    return made.id;
  });
}

/** Held until the transaction ends, so that a form that is sent twice proposes once. @throws Refusal conflict */
async function refuseTwice(tx: Database, stored: Record<string, string | number | null>): Promise<void> {
  const condition = JSON.stringify(stored);
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('void ' || ${condition}::text))`);
  const { rows } = await tx.execute(
    sql`select 1 from voids where settled_at is null and condition = ${condition}::jsonb limit 1`,
  );
  if (rows.length > 0) throw new Refusal("conflict", "voids.proposed-already");
}
