import { sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import { lockGrants } from "~/features/people/lock-grants.server";
import type { Database } from "~db/client.server";
import { worksThere } from "./matched.server";
import { type VoidState, voidStateOf } from "./state";

interface LockedVoid {
  state: VoidState;
  proposedBy: number;
  supportsCount: number;
  hasConflict: boolean;
}

/** A void that is held until the transaction ends, and the actor with the roles they have at this moment. @throws Refusal missing */
export async function lockVoid(
  tx: Database,
  actor: Actor,
  voidId: number,
  now: Date,
): Promise<{ found: LockedVoid; acting: Actor }> {
  const { actor: acting } = await lockGrants(tx, actor, now);
  const listed = sql`select idea_id from voided_supports where void_id = ${voidId}`;
  const { rows } = await tx.execute<{
    proposed_by: number;
    supports_count: number;
    settled_at: Date | null;
    refusal: string | null;
    undone_at: Date | null;
    conflict: boolean;
  }>(sql`
    select proposed_by, supports_count, settled_at, refusal, undone_at, ${worksThere(actor.id, listed, now)} as conflict
      from voids where id = ${voidId} for update`);
  const [row] = rows;
  if (!row) throw new Refusal("missing", "common.not-found");
  const state = voidStateOf({ settledAt: row.settled_at, refusal: row.refusal, undoneAt: row.undone_at });
  return { found: { state, proposedBy: row.proposed_by, supportsCount: row.supports_count, hasConflict: row.conflict }, acting };
}

/** Holds the ideas of a void, in the order of their ids, as every tap of support holds its own: what changes after it, changes for good. */
export async function lockIdeasOf(tx: Database, voidId: number): Promise<void> {
  await tx.execute(sql`
    select id from ideas where id in (select idea_id from voided_supports where void_id = ${voidId}) order by id for no key update`);
}
