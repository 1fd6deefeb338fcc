import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import { clauseFor } from "~/features/policy/queries.server";
import type { Database } from "~db/client.server";
import { changeVisibility } from "./change-visibility.server";
import { type ContentRef, fullTextOf } from "./content";
import { lockContent } from "./get-content.server";
import { hideRefusal } from "./permissions";
import { isQuoteOf } from "./quote";
import { type Site, tellAuthor } from "./tell-author.server";
import { tellReporters } from "./tell-reporters.server";
import { refuseUnseen, writeDecision } from "./write-decision.server";

export interface Hide {
  content: ContentRef;
  /** The number of a clause of the policy under which the topic opened. */
  clause: number;
  /** The words that break it, as they stand in the text. */
  passage: string;
  reason: string;
  /** The newest decision that the moderator had read, 0 for none; unchecked when left out. */
  seen?: number;
  /** Of decisions that are made in one step. */
  batch?: string;
}

/**
 * Hides something everywhere and tells its author why; nothing of it is deleted. Gives the decision's id.
 * @throws Refusal missing, forbidden (own content, conflict of interest), conflict (hidden already, decided meanwhile), invalid (clause, passage)
 */
export function hideContent(db: Database, actor: Actor, hide: Hide, site: Site, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const content = await lockContent(tx, hide.content, { id: actor.id, now });
    const refusal = hideRefusal(actor, content);
    if (refusal) throw refusal;
    refuseUnseen(content, hide.seen);
    const clause = await clauseFor(tx, hide.clause, content.policyVersionId, now);
    // What a photo shows has no words to quote: the moderator says what it is.
    if (content.kind !== "photo" && !isQuoteOf(hide.passage, fullTextOf(content)))
      throw new Refusal("invalid", "moderation.not-a-quote");
    const decisionId = await writeDecision(
      tx,
      actor,
      content,
      { act: "hide", clause, passage: hide.passage, reason: hide.reason, batch: hide.batch },
      now,
    );
    await changeVisibility(tx, content, { hiddenBy: decisionId, isReleased: true });
    await tellAuthor(
      tx,
      content,
      { id: decisionId, act: "hide", clause, passage: hide.passage, reason: hide.reason, batch: hide.batch },
      site,
      now,
    );
    await tellReporters(tx, content, decisionId, site, now);
    return decisionId;
  });
}
