import { Refusal } from "~/core/errors";
import { type Actor, worksForTheCity } from "~/features/people/actor";
import { postingRefusal } from "~/features/posting-limits/permissions";

/** How long an author may change a text freely. */
export const freeEditMs = 15 * 60 * 1000;

interface TopicWindow {
  topicOpensAt: Date | null;
  topicClosesAt: Date | null;
}

/** Why `actor` may not share an idea on a topic now; null when they may. People with a grant speak for the city, not beside it. */
export function shareRefusal(actor: Actor | null, topic: TopicWindow, now: Date): Refusal | null {
  if (!topic.topicOpensAt || now < topic.topicOpensAt) return new Refusal("conflict", "ideas.not-open-no-ideas");
  if (!topic.topicClosesAt || now >= topic.topicClosesAt) return new Refusal("conflict", "ideas.closed-no-ideas");
  if (!actor) return new Refusal("signed-out", "common.sign-in-first");
  if (worksForTheCity(actor)) return new Refusal("forbidden", "ideas.staff-no-ideas");
  return postingRefusal(actor, now);
}

interface EditableIdea {
  authorId: number | null;
  isHidden: boolean;
  /** It waits for a moderator: nobody but its author has read it. */
  isHeld?: boolean;
  /** A moderator covered words of it. */
  coveredBy?: number | null;
  createdAt: Date;
  supportsCount: number;
}

/** Why `actor` may not change this idea's text now: free for 15 minutes or until the first support, and while it waits. @see product rule on ideas */
export function editRefusal(actor: Actor | null, idea: EditableIdea, now: Date): Refusal | null {
  if (!actor) return new Refusal("signed-out", "common.sign-in-first");
  if (idea.authorId !== actor.id) return new Refusal("missing", "ideas.not-found");
  if (idea.isHidden) return new Refusal("conflict", "ideas.hidden-no-edit");
  if (idea.coveredBy) return new Refusal("conflict", "moderation.covered-no-edit");
  if (!idea.isHeld && now.getTime() - idea.createdAt.getTime() > freeEditMs)
    return new Refusal("conflict", "ideas.too-late-to-edit");
  if (idea.supportsCount > 0) return new Refusal("conflict", "ideas.supported-no-edit");
  return postingRefusal(actor, now);
}
