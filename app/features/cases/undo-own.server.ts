import { sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { ContentRef } from "~/features/moderation/content";
import { kindAndId } from "~/features/moderation/target.server";
import type { Site } from "~/features/moderation/tell-author.server";
import { undoDecision } from "~/features/moderation/undo-decision.server";
import type { Actor } from "~/features/people/actor";
import type { Database } from "~db/client.server";

export interface Undone {
  count: number;
  /** Of a single decision: what it was about and waits again; null after several. */
  content: ContentRef | null;
}

/**
 * Takes back a decision of one's own, or all that were made in one step with it: those that still can be, each in a transaction of its own.
 * @throws Refusal as `undoDecision`, of the first one when none could be taken back
 */
export async function undoOwn(
  db: Database,
  actor: Actor,
  undo: { decisionId: number; isWholeBatch: boolean },
  site: Site,
  now: Date,
): Promise<Undone> {
  const decisions = await listToUndo(db, actor, undo);
  if (decisions.length === 0) throw new Refusal("conflict", "cases.not-undoable");
  let count = 0;
  let first: Refusal | null = null;
  for (const { decisionId } of decisions) {
    try {
      await undoDecision(db, actor, decisionId, site, now);
      count += 1;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      first ??= error;
    }
  }
  if (count === 0 && first) throw first;
  const [only] = decisions;
  return { count, content: !undo.isWholeBatch && only ? { kind: only.kind, id: only.id } : null };
}

async function listToUndo(
  db: Database,
  actor: Actor,
  { decisionId, isWholeBatch }: { decisionId: number; isWholeBatch: boolean },
): Promise<(ContentRef & { decisionId: number })[]> {
  const { rows } = await db.execute<ContentRef & { decisionId: number } & Record<string, unknown>>(sql`
    select d.id as "decisionId", ${kindAndId(sql`d`)} from decisions d
     where d.moderator_id = ${actor.id}
       and ${isWholeBatch ? sql`d.batch = (select batch from decisions where id = ${decisionId})` : sql`d.id = ${decisionId}`}
       and not exists (select from decisions x where x.reverses_id = d.id)
     order by d.id desc limit 50`);
  return rows;
}
