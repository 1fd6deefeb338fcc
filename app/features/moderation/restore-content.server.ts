import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import type { ContentRef } from "./content";
import { getContent, lockContent } from "./get-content.server";
import { decisionRefusal, restoreRefusal } from "./permissions";
import { getDecision, takeBack } from "./take-back.server";
import { type Site, tellAuthor } from "./tell-author.server";
import { tellReporters } from "./tell-reporters.server";
import { refuseUnseen, writeDecision } from "./write-decision.server";

/**
 * Makes hidden content visible again, with its supports, comments, counts and times, and tells its author. Gives the decision's id.
 * @throws Refusal missing, forbidden (own content, conflict of interest), conflict (not hidden, decided meanwhile)
 */
export async function restoreContent(
  db: Database,
  actor: Actor,
  restore: { content: ContentRef; reason: string; seen?: number },
  site: Site,
  now: Date,
): Promise<number> {
  const content = await getContent(db, restore.content, { id: actor.id, now });
  const refusal = restoreRefusal(actor, content);
  if (refusal) throw refusal;
  const { reason, seen } = restore;
  return restoreDecision(db, actor, { decisionId: content.hiddenBy ?? 0, content: restore.content, reason, seen }, site, now);
}

export interface Restore {
  /** What is taken back: a decision that stands. */
  decisionId: number;
  /** What the decision must be about, when the caller knows. */
  content?: ContentRef;
  reason: string;
  seen?: number;
  /** It answers an appeal: whoever rules needs no case. */
  isRuling?: boolean;
}

/**
 * Takes back a decision that hid, covered, collapsed or moved something, or limited how its author posts: everything is as it was before, with supports, comments,
 * counts and times, and the author is told. Gives the new decision's id. Call it in a transaction of a ruling with `isRuling`.
 * @throws Refusal missing, forbidden (own content, conflict of interest), conflict (it does not stand, decided meanwhile)
 */
export function restoreDecision(db: Database, actor: Actor, restore: Restore, site: Site, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const { decisionId, reason, isRuling = false } = restore;
    const decider = { id: actor.id, now };
    const { kind, contentId } = await getDecision(tx, decisionId, decider);
    const locked = await lockContent(tx, { kind, id: contentId }, decider);
    // Read again under the lock: somebody may have taken it back meanwhile.
    const decision = await getDecision(tx, decisionId, decider);
    const content = { ...locked, conflict: locked.conflict ?? decision.conflict };
    if (restore.content && (restore.content.kind !== kind || restore.content.id !== contentId)) {
      throw new Refusal("missing", "moderation.not-found");
    }
    const refusal = isRuling ? rulerRefusal(actor, content) : decisionRefusal(actor, content);
    if (refusal) throw refusal;
    if (decision.isTakenBack)
      throw new Refusal("conflict", decision.act === "hide" ? "moderation.not-hidden" : "moderation.not-standing");
    refuseUnseen(content, restore.seen);
    const id = await writeDecision(tx, actor, content, { act: "restore", reason, reversesId: decisionId, isRuling }, now);
    await takeBack(tx, content, decision, id, now);
    await tellAuthor(tx, content, { id, act: "restore", reason }, site, now);
    await tellReporters(tx, content, id, site, now);
    return id;
  });
}

type Decided = Parameters<typeof decisionRefusal>[1];

/** Outside reviewers rule on any appeal, not only where a case waits for them. */
function rulerRefusal(actor: Actor, content: Decided) {
  const openCase = content.openCase ?? {
    id: 0,
    openedAt: new Date(0),
    isHeld: false,
    isForReviewer: true,
    secondOpinionBy: null,
  };
  return decisionRefusal(actor, { ...content, openCase: { ...openCase, isForReviewer: true } });
}
