import { sql } from "drizzle-orm";
import type { Actor } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import { changeVisibility } from "./change-visibility.server";
import type { ContentRef } from "./content";
import { lockContent } from "./get-content.server";
import { keepRefusal } from "./permissions";
import { type Site, tellAuthor } from "./tell-author.server";
import { tellReporters } from "./tell-reporters.server";
import { refuseUnseen, writeDecision } from "./write-decision.server";

/**
 * Keeps content as it is: its case is closed, and what a filter held is shown, which its author hears. Gives the decision's id.
 * @throws Refusal missing, forbidden (own content, conflict of interest), conflict (hidden, no open reports, decided meanwhile)
 */
export function keepContent(
  db: Database,
  actor: Actor,
  keep: { content: ContentRef; reason: string; seen?: number; batch?: string },
  site: Site,
  now: Date,
): Promise<number> {
  return db.transaction(async (tx) => {
    const content = await lockContent(tx, keep.content, { id: actor.id, now });
    const refusal = keepRefusal(actor, content);
    if (refusal) throw refusal;
    refuseUnseen(content, keep.seen);
    const decisionId = await writeDecision(tx, actor, content, { act: "keep", reason: keep.reason, batch: keep.batch }, now);
    if (content.isHeld) {
      await changeVisibility(tx, content, { isReleased: true });
      await tellAuthor(tx, content, { id: decisionId, act: "keep", reason: "", batch: keep.batch }, site, now);
    }
    await tellReporters(tx, content, decisionId, site, now);
    await countWrongHolds(tx, decisionId);
    return decisionId;
  });
}

/** What a filter held and a moderator kept, it was wrong about. Last, and in the order of names: who shares something locks its place first and the filters last, too. */
async function countWrongHolds(tx: Database, decisionId: number): Promise<void> {
  await tx.execute(sql`
    with wrong as (
      select h.filter, count(*)::integer as n from holds h join decisions d on d.case_id = h.case_id
       where d.id = ${decisionId} and h.was_wrong group by h.filter),
    locked as (select name from filters where name in (select filter from wrong) order by name for update)
    update filters f set wrong_count = wrong_count + n from wrong w, locked l where f.name = w.filter and l.name = f.name`);
}
