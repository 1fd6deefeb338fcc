import { Refusal } from "~/core/errors";
import { type Actor, grantOf } from "~/features/people/actor";
import type { Content } from "./content";

export type Decidable = Pick<Content, "authorId" | "askingOfficeId" | "responsibleOfficeId" | "hiddenBy">;

/**
 * Why `actor` may not decide on this content at all; null when they may. Nobody decides on what they wrote, and nobody with a grant in an
 * office that asked or answers the topic decides on what people say there: critics must not be hidden by those they criticize.
 * `writeDecision` holds the same in SQL.
 */
export function decisionRefusal(actor: Actor | null, content: Decidable): Refusal | null {
  if (!actor) return new Refusal("signed-out", "common.sign-in-first");
  if (!grantOf(actor, "moderator")) return new Refusal("forbidden", "moderation.moderators-only");
  if (content.authorId === actor.id) return new Refusal("forbidden", "moderation.own-content");
  const offices = [content.askingOfficeId, content.responsibleOfficeId];
  if (actor.grants.some((grant) => grant.officeId !== null && offices.includes(grant.officeId))) {
    return new Refusal("forbidden", "moderation.conflict-of-interest");
  }
  return null;
}

/** Why `actor` may not hide it now; null when they may. */
export function hideRefusal(actor: Actor | null, content: Decidable): Refusal | null {
  return (
    decisionRefusal(actor, content) ?? (content.hiddenBy === null ? null : new Refusal("conflict", "moderation.already-hidden"))
  );
}

/** Why `actor` may not make it visible again now; null when they may. */
export function unhideRefusal(actor: Actor | null, content: Decidable): Refusal | null {
  return decisionRefusal(actor, content) ?? (content.hiddenBy === null ? new Refusal("conflict", "moderation.not-hidden") : null);
}

/** Why `actor` may not settle its reports by keeping it; null when they may. */
export function keepRefusal(actor: Actor | null, content: Decidable, openReports: number): Refusal | null {
  const refusal = hideRefusal(actor, content);
  if (refusal) return refusal;
  return openReports > 0 ? null : new Refusal("conflict", "moderation.no-open-reports");
}

/** Why `actor` may not report it; null when they may. Reporting twice is not refused: `reportContent` answers it kindly. */
export function reportRefusal(actor: Actor | null, content: Pick<Content, "authorId" | "isOutOfView">): Refusal | null {
  if (!actor) return new Refusal("signed-out", "common.sign-in-first");
  if (content.isOutOfView) return new Refusal("missing", "moderation.report-hidden");
  if (content.authorId === actor.id) return new Refusal("forbidden", "moderation.report-own");
  return null;
}
