import { Refusal } from "~/core/errors";
import { type Actor, grantOf } from "~/features/people/actor";
import type { Content } from "./content";

export type Decidable = Pick<Content, "authorId" | "conflict" | "openCase" | "hiddenBy" | "namesOfficial">;

/**
 * Why `actor` may not decide on this content at all; null when they may. Nobody decides on what they wrote, and nobody with a grant in an
 * office that asked or answers the topic, or whose head the text names, decides on what people say there: critics must not be hidden by
 * those they criticize. An outside reviewer decides where nobody of the city should. `writeDecision` and a trigger hold the same in SQL.
 */
export function decisionRefusal(actor: Actor | null, content: Decidable): Refusal | null {
  if (!actor) return new Refusal("signed-out", "common.sign-in-first");
  const mayAsReviewer = grantOf(actor, "reviewer") !== undefined && content.openCase?.isForReviewer === true;
  if (!grantOf(actor, "moderator") && !mayAsReviewer) {
    return new Refusal("forbidden", grantOf(actor, "reviewer") ? "moderation.reviewers-last" : "moderation.moderators-only");
  }
  if (content.authorId === actor.id) return new Refusal("forbidden", "moderation.own-content");
  if (content.conflict === "works-there") return new Refusal("forbidden", "moderation.conflict-of-interest");
  if (content.conflict === "names-head") return new Refusal("forbidden", "moderation.conflict-names-head");
  return null;
}

/** Why `actor` may not hide it now; null when they may. What names an official takes a second opinion first. */
export function hideRefusal(actor: Actor | null, content: Decidable): Refusal | null {
  const refusal = decisionRefusal(actor, content);
  if (refusal) return refusal;
  if (content.hiddenBy !== null) return new Refusal("conflict", "moderation.already-hidden");
  const askedBy = content.openCase?.secondOpinionBy ?? null;
  if (content.namesOfficial && (askedBy === null || askedBy === actor?.id)) {
    return new Refusal("forbidden", "moderation.second-opinion-first");
  }
  return null;
}

/** Why `actor` may not make it visible again now; null when they may. */
export function restoreRefusal(actor: Actor | null, content: Decidable): Refusal | null {
  return decisionRefusal(actor, content) ?? (content.hiddenBy === null ? new Refusal("conflict", "moderation.not-hidden") : null);
}

/** Why `actor` may not settle its case by keeping it; null when they may. */
export function keepRefusal(actor: Actor | null, content: Decidable): Refusal | null {
  const refusal = decisionRefusal(actor, content);
  if (refusal) return refusal;
  if (content.hiddenBy !== null) return new Refusal("conflict", "moderation.already-hidden");
  return content.openCase ? null : new Refusal("conflict", "moderation.no-open-reports");
}

/** Why `actor` may not report it; null when they may. Reporting twice is not refused: `reportContent` answers it kindly. */
export function reportRefusal(actor: Actor | null, content: Pick<Content, "authorId" | "isOutOfView">): Refusal | null {
  if (!actor) return new Refusal("signed-out", "common.sign-in-first");
  if (content.isOutOfView) return new Refusal("missing", "moderation.report-hidden");
  if (content.authorId === actor.id) return new Refusal("forbidden", "moderation.report-own");
  return null;
}
