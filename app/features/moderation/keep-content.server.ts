import type { Actor } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import { changeVisibility } from "./change-visibility.server";
import type { ContentRef } from "./content";
import { lockContent } from "./get-content.server";
import { keepRefusal } from "./permissions";
import { refuseUnseen, writeDecision } from "./write-decision.server";

/**
 * Keeps content as it is: its case is closed, and what a filter held is shown. Gives the decision's id.
 * @throws Refusal missing, forbidden (own content, conflict of interest), conflict (hidden, no open reports, decided meanwhile)
 */
export function keepContent(
  db: Database,
  actor: Actor,
  keep: { content: ContentRef; reason: string; seen?: number },
  now: Date,
): Promise<number> {
  return db.transaction(async (tx) => {
    const content = await lockContent(tx, keep.content, { id: actor.id, now });
    const refusal = keepRefusal(actor, content);
    if (refusal) throw refusal;
    refuseUnseen(content, keep.seen);
    const decisionId = await writeDecision(tx, actor, content, { act: "keep", reason: keep.reason }, now);
    if (content.isHeld) await changeVisibility(tx, content, { isReleased: true });
    return decisionId;
  });
}
