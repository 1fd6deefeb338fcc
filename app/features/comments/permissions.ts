import { Refusal } from "~/core/errors";
import { freeEditMs } from "~/features/ideas/permissions";
import type { Actor } from "~/features/people/actor";
import { postingRefusal } from "~/features/posting-limits/permissions";

interface CommentableIdea {
  isHidden: boolean;
  /** Under another one with the same words. */
  isCollapsed?: boolean;
  topicOpensAt: Date | null;
  topicClosesAt: Date | null;
}

/** Why `actor` may not comment on an idea now; null when they may. Staff may: their comments carry the office. */
export function commentRefusal(actor: Actor | null, idea: CommentableIdea, now: Date): Refusal | null {
  if (idea.isCollapsed) return new Refusal("conflict", "comments.collapsed-idea");
  if (idea.isHidden) return new Refusal("conflict", "comments.hidden-idea");
  if (!idea.topicOpensAt || now < idea.topicOpensAt) return new Refusal("conflict", "comments.not-open");
  if (!idea.topicClosesAt || now >= idea.topicClosesAt) return new Refusal("conflict", "comments.closed");
  if (!actor) return new Refusal("signed-out", "common.sign-in-first");
  return postingRefusal(actor, now);
}

interface EditableComment {
  authorId: number | null;
  isHidden: boolean;
  /** It waits for a moderator: nobody but its author has read it. */
  isHeld?: boolean;
  /** A moderator covered words of it. */
  coveredBy?: number | null;
  createdAt: Date;
}

/** Why `actor` may not change this comment now: own ones, for 15 minutes and while they wait. */
export function commentEditRefusal(actor: Actor | null, comment: EditableComment, now: Date): Refusal | null {
  if (!actor) return new Refusal("signed-out", "common.sign-in-first");
  if (comment.authorId !== actor.id) return new Refusal("missing", "comments.not-found");
  if (comment.isHidden) return new Refusal("conflict", "comments.hidden-no-edit");
  if (comment.coveredBy) return new Refusal("conflict", "moderation.covered-no-edit");
  if (!comment.isHeld && now.getTime() - comment.createdAt.getTime() > freeEditMs)
    return new Refusal("conflict", "comments.too-late-to-edit");
  return postingRefusal(actor, now);
}

/** Why `actor` may not mark this comment helpful; null when they may. Own comments are not for marking. */
export function helpfulRefusal(actor: Actor | null, comment: { authorId: number | null; isHidden: boolean }): Refusal | null {
  if (!actor) return new Refusal("signed-out", "common.sign-in-first");
  if (comment.isHidden) return new Refusal("conflict", "comments.hidden-no-helpful");
  if (comment.authorId === actor.id) return new Refusal("conflict", "comments.own-no-helpful");
  return null;
}
