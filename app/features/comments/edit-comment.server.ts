import { eq, sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import { holdContent } from "~/features/filters/hold-content.server";
import { holdsFor } from "~/features/filters/holds-for.server";
import type { Actor } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { comments, commentVersions, ideas } from "~db/schema";
import { commentEditRefusal } from "./permissions";

/**
 * Changes an own comment within 15 minutes; the earlier text stays as a public version. The filters read the new text; what is held stays held
 * until a moderator has looked. Gives its idea. @throws Refusal missing, conflict
 */
export async function editComment(
  db: Database,
  actor: Actor,
  edit: { commentId: number; body: string; origin?: string },
  now: Date,
): Promise<number> {
  const { commentId, body } = edit;
  return db.transaction(async (tx) => {
    const [found] = await tx
      .select({ comment: comments, isIdeaVisible: ideas.isVisible, topicId: ideas.topicId })
      .from(comments)
      .innerJoin(ideas, eq(ideas.id, comments.ideaId))
      .where(eq(comments.id, commentId))
      .for("no key update", { of: comments });
    const comment = found?.comment;
    if (!comment) throw new Refusal("missing", "comments.not-found");
    const isHidden = comment.hiddenBy !== null || !found.isIdeaVisible;
    const refusal = commentEditRefusal(actor, { ...comment, isHidden, isHeld: comment.heldAt !== null }, now);
    if (refusal) throw refusal;
    if (comment.body === body) return comment.ideaId;
    const what = { kind: "comment" as const, id: commentId };
    const { topicId } = found;
    const holds = await holdsFor(tx, { ...what, text: body, body, author: actor, topicId, origin: edit.origin }, now);
    await tx.update(comments).set({ body, editedAt: now }).where(eq(comments.id, commentId));
    const number = sql`(select max(number) + 1 from comment_versions where comment_id = ${commentId})`;
    await tx.insert(commentVersions).values({ commentId, number, body, writtenAt: now });
    await writeRecord(tx, { actorId: actor.id, act: "comment.edited", subject: "comment", subjectId: commentId }, now);
    await holdContent(tx, what, holds, now);
    return comment.ideaId;
  });
}
