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

type Collapsible = Decidable & Pick<Content, "kind" | "collapsedIntoId">;

/** Why `actor` may not cover words of it; null when they may. Photos and names are hidden or kept as they are. */
export function redactRefusal(actor: Actor | null, content: Decidable & Pick<Content, "kind">): Refusal | null {
  const refusal = decisionRefusal(actor, content);
  if (refusal) return refusal;
  if (content.kind === "photo" || content.kind === "name") return new Refusal("invalid", "moderation.hide-or-keep-only");
  return content.hiddenBy === null ? null : new Refusal("conflict", "moderation.already-hidden");
}

/** Why `actor` may not collapse it under the same words; null when they may. */
export function collapseRefusal(actor: Actor | null, content: Collapsible): Refusal | null {
  const refusal = redactRefusal(actor, content);
  if (refusal) return refusal;
  return content.collapsedIntoId === null ? null : new Refusal("conflict", "moderation.already-collapsed");
}

/** Why `actor` may not move it to another topic; null when they may. Once its topic has closed, what is promised there stands. */
export function moveRefusal(
  actor: Actor | null,
  content: Collapsible & Pick<Content, "topicClosesAt">,
  now: Date,
): Refusal | null {
  const refusal = collapseRefusal(actor, content);
  if (refusal) return refusal;
  if (content.kind !== "idea") return new Refusal("invalid", "moderation.move-ideas-only");
  if (!content.topicClosesAt || now >= content.topicClosesAt) return new Refusal("conflict", "moderation.move-closed");
  return null;
}

/** Why `actor` may not limit how its author posts; null when they may. What a filter holds is decided on first. */
export function limitRefusal(actor: Actor | null, content: Decidable & Pick<Content, "kind" | "isHeld">): Refusal | null {
  const refusal = decisionRefusal(actor, content);
  if (refusal) return refusal;
  if (content.kind === "name") return new Refusal("invalid", "moderation.limit-not-names");
  if (content.authorId === null) return new Refusal("conflict", "moderation.limit-nobody");
  return content.isHeld ? new Refusal("conflict", "moderation.limit-held") : null;
}
