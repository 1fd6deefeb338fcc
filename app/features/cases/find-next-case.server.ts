import { sql } from "drizzle-orm";
import type { ContentRef } from "~/features/moderation/content";
import type { Actor } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import { listQueue } from "./queries.server";
import { casePath, isWaitingView, type QueueCursor, type QueueFilter, queuePath } from "./queue";

/**
 * Where a moderator goes on after a decision: to the thing that comes next in their list, or back to the list when nothing waits.
 * Null when no case was closed, or a second person has to approve first: then they stay where they are. At most three queries.
 */
export async function pathAfterDecision(
  db: Database,
  actor: Actor,
  filter: QueueFilter,
  decisionId: number | null,
  now: Date,
): Promise<string | null> {
  const { rows } = await db.execute<{ id: number; key: string }>(sql`
    select k.id, (extract(epoch from k.sort_at) * 1000000)::bigint as key from decisions d join cases k on k.id = d.case_id where d.id = ${decisionId}`);
  const [closed] = rows;
  if (!closed) return null;
  const next = await findNextCase(db, actor, filter, { key: Number(closed.key), kind: "idea", id: closed.id }, now);
  return next ? casePath(next, filter) : queuePath(filter);
}

/** The first thing after a place in the actor's list, else the first one that waits; things that were skipped come again from the start. */
export async function findNextCase(
  db: Database,
  actor: Actor,
  filter: QueueFilter,
  after: QueueCursor | null,
  now: Date,
): Promise<ContentRef | null> {
  if (!isWaitingView(filter.show)) return null;
  // A list that also shows what others decide leads nevertheless only to what this person may decide.
  const own = { ...filter, isWhole: false };
  const later = after && (await listQueue(db, actor, own, after, now, 1)).lines[0];
  const next = later || (await listQueue(db, actor, own, null, now, 1)).lines[0];
  return next ? { kind: next.kind, id: next.id } : null;
}
