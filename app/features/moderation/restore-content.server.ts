import type { Actor } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import { changeVisibility } from "./change-visibility.server";
import type { ContentRef } from "./content";
import { lockContent } from "./get-content.server";
import { restoreRefusal } from "./permissions";
import { type Site, tellAuthor } from "./tell-author.server";
import { refuseUnseen, writeDecision } from "./write-decision.server";

/**
 * Makes hidden content visible again, with its supports, comments, counts and times, and tells its author. Gives the decision's id.
 * @throws Refusal missing, forbidden (own content, conflict of interest), conflict (not hidden, decided meanwhile)
 */
export function restoreContent(
  db: Database,
  actor: Actor,
  restore: { content: ContentRef; reason: string; seen?: number },
  site: Site,
  now: Date,
): Promise<number> {
  return db.transaction(async (tx) => {
    const content = await lockContent(tx, restore.content, { id: actor.id, now });
    const refusal = restoreRefusal(actor, content);
    if (refusal) throw refusal;
    refuseUnseen(content, restore.seen);
    const decisionId = await writeDecision(
      tx,
      actor,
      content,
      { act: "restore", reason: restore.reason, reversesId: content.hiddenBy ?? undefined },
      now,
    );
    await changeVisibility(tx, content, { hiddenBy: null });
    await tellAuthor(tx, content, { act: "restore", reason: restore.reason }, site, now);
    return decisionId;
  });
}
