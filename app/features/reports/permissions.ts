import { Refusal } from "~/core/errors";
import type { Content } from "~/features/moderation/content";
import type { Actor } from "~/features/people/actor";

export type Reportable = Pick<Content, "authorId" | "authorName" | "isOutOfView">;

/** Why `actor` may not report it; null when they may. Reporting twice is not refused: `reportContent` answers it kindly. */
export function reportRefusal(actor: Actor | null, content: Omit<Reportable, "authorName">): Refusal | null {
  if (!actor) return new Refusal("signed-out", "common.sign-in-first");
  if (content.isOutOfView) return new Refusal("missing", "reports.hidden");
  if (content.authorId === actor.id) return new Refusal("forbidden", "reports.own");
  return null;
}

/** Why `actor` may not report the name that stands with it; null when they may. */
export function nameReportRefusal(actor: Actor | null, content: Reportable): Refusal | null {
  const refusal = reportRefusal(actor, content);
  if (refusal) return refusal;
  return content.authorId === null || content.authorName === null ? new Refusal("conflict", "reports.no-name") : null;
}
