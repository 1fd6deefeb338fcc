import { Refusal } from "~/core/errors";
import { coverUnsent } from "~/features/mails/cover-unsent.server";
import type { Actor } from "~/features/people/actor";
import { clauseFor } from "~/features/policy/queries.server";
import type { Database } from "~db/client.server";
import { changeVisibility } from "./change-visibility.server";
import { type ContentRef, fullTextOf } from "./content";
import { applyCovers, ensureVersion } from "./covers.server";
import { lockContent } from "./get-content.server";
import { redactRefusal } from "./permissions";
import { isQuoteOf, rangesOf } from "./quote";
import { type Site, tellAuthor } from "./tell-author.server";
import { tellReporters } from "./tell-reporters.server";
import { refuseUnseen, writeDecision } from "./write-decision.server";

export interface Redact {
  content: ContentRef;
  /** The number of a clause of the policy under which the topic opened. */
  clause: number;
  /** The words to cover, each as it stands in the text; wherever they stand they are covered. */
  passages: string[];
  reason: string;
  seen?: number;
}

/**
 * Covers private details in an idea or a comment with a mark; the rest stays. The words stay in the versions, which show them to nobody.
 * Gives the decision's id.
 * @throws Refusal missing, forbidden (own content, conflict of interest), conflict (hidden, decided meanwhile), invalid (clause, passages)
 */
export function redactContent(db: Database, actor: Actor, redact: Redact, site: Site, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const content = await lockContent(tx, redact.content, { id: actor.id, now });
    const refusal = redactRefusal(actor, content);
    if (refusal) throw refusal;
    refuseUnseen(content, redact.seen);
    const clause = await clauseFor(tx, redact.clause, content.policyVersionId, now);
    const passages = [...new Set(redact.passages)];
    const text = fullTextOf(content);
    const isQuoted = passages.every((passage) => isQuoteOf(passage, text) && rangesOf(passage, text).length > 0);
    if (passages.length === 0 || !isQuoted) throw new Refusal("invalid", "moderation.not-quotes");
    await ensureVersion(tx, content);
    const passage = passages.join(" … ");
    const { reason } = redact;
    const id = await writeDecision(tx, actor, content, { act: "redact", clause, passage, covered: passages, reason }, now);
    await applyCovers(tx, content);
    if (content.kind === "idea") await coverUnsent(tx, { ideaId: content.id, authorId: content.authorId, words: passages });
    if (content.isHeld) await changeVisibility(tx, content, { isReleased: true });
    await tellAuthor(tx, content, { id, act: "redact", clause, passage, reason }, site, now);
    await tellReporters(tx, content, id, site, now);
    return id;
  });
}
