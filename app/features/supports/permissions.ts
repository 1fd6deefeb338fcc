import { Refusal } from "~/core/errors";
import { type Actor, worksForTheCity } from "~/features/people/actor";

export interface SupportableIdea {
  isHidden: boolean;
  topicOpensAt: Date | null;
  topicClosesAt: Date | null;
}

/**
 * Why `actor` may not support this idea, or withdraw, now; null when they may. Authors may support their own idea: it counts as one person's.
 * `castSupport` throws it; the page prints it.
 */
export function supportRefusal(actor: Actor | null, idea: SupportableIdea, now: Date): Refusal | null {
  if (!actor) return new Refusal("signed-out", "ideas.sign-in-to-support");
  if (idea.isHidden) return new Refusal("conflict", "ideas.hidden-no-support");
  if (worksForTheCity(actor)) return new Refusal("forbidden", "ideas.staff-no-support");
  if (!idea.topicOpensAt || now < idea.topicOpensAt) return new Refusal("conflict", "ideas.not-open-no-support");
  if (!idea.topicClosesAt || now >= idea.topicClosesAt) return new Refusal("conflict", "ideas.closed-no-support");
  return null;
}
