import { Refusal } from "~/core/errors";
import { type Actor, worksForTheCity } from "~/features/people/actor";

export interface SupportableIdea {
  isHidden: boolean;
  /** Under another one with the same words. */
  isCollapsed?: boolean;
  topicOpensAt: Date | null;
  topicClosesAt: Date | null;
}

/**
 * Why `actor` may not support this idea, or withdraw, now; null when they may. Authors may support their own idea: it counts as one person's.
 * What holds for everybody comes first, so that a visitor of a closed topic is not sent to sign in. `castSupport` throws it; the page prints it.
 */
export function supportRefusal(actor: Actor | null, idea: SupportableIdea, now: Date): Refusal | null {
  if (idea.isCollapsed) return new Refusal("conflict", "ideas.collapsed-no-support");
  if (idea.isHidden) return new Refusal("conflict", "ideas.hidden-no-support");
  if (!idea.topicOpensAt || now < idea.topicOpensAt) return new Refusal("conflict", "ideas.not-open-no-support");
  if (!idea.topicClosesAt || now >= idea.topicClosesAt) return new Refusal("conflict", "ideas.closed-no-support");
  if (!actor) return new Refusal("signed-out", "ideas.sign-in-to-support");
  if (worksForTheCity(actor)) return new Refusal("forbidden", "ideas.staff-no-support");
  return null;
}
