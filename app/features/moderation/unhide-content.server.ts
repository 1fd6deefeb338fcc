import type { Actor } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import { bringBackToView } from "./change-visibility.server";
import type { ContentRef } from "./content";
import { lockContent } from "./get-content.server";
import { unhideRefusal } from "./permissions";
import { type Site, tellAuthor } from "./tell-author.server";
import { refuseUnseen, writeDecision } from "./write-decision.server";

/**
 * Makes hidden content visible again, with its supports, comments, counts and times, and tells its author. Gives the decision's id.
 * @throws Refusal missing, forbidden (own content, conflict of interest), conflict (not hidden, decided meanwhile)
 */
export function unhideContent(
  db: Database,
  actor: Actor,
  unhide: { content: ContentRef; reason: string; seen?: number },
  site: Site,
  now: Date,
): Promise<number> {
  return db.transaction(async (tx) => {
    const content = await lockContent(tx, unhide.content);
    const refusal = unhideRefusal(actor, content);
    if (refusal) throw refusal;
    refuseUnseen(content, unhide.seen);
    const decisionId = await writeDecision(tx, actor, content, { act: "unhide", reason: unhide.reason }, now);
    await bringBackToView(tx, content);
    await tellAuthor(tx, content, { act: "unhide", reason: unhide.reason }, site, now);
    return decisionId;
  });
}
