import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import { postingRefusal } from "~/features/posting-limits/permissions";
import { maxPhotosOfIdea } from "./limits";

/** An idea as far as photos of it go. */
export interface PhotographedIdea {
  authorId: number | null;
  isHidden: boolean;
  topicOpensAt: Date | null;
  topicClosesAt: Date | null;
  /** Hidden ones too. */
  photosCount: number;
}

/** Why `actor` may not put a photo to this idea now; null when they may. Its author may, while the topic is open, four times. */
export function photoRefusal(actor: Actor | null, idea: PhotographedIdea, now: Date): Refusal | null {
  if (!actor) return new Refusal("signed-out", "common.sign-in-first");
  if (idea.authorId !== actor.id) return new Refusal("missing", "ideas.not-found");
  const limited = postingRefusal(actor, now);
  if (limited) return limited;
  if (idea.isHidden) return new Refusal("conflict", "photos.idea-hidden");
  if (!idea.topicOpensAt || now < idea.topicOpensAt || !idea.topicClosesAt || now >= idea.topicClosesAt)
    return new Refusal("conflict", "photos.topic-closed");
  if (idea.photosCount >= maxPhotosOfIdea) return new Refusal("conflict", "photos.enough", { count: maxPhotosOfIdea });
  return null;
}
