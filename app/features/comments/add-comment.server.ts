import { and, eq, gt, sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Locale } from "~/core/locale";
import { openHeldCase } from "~/features/filters/hold-content.server";
import { holdsFor } from "~/features/filters/holds-for.server";
import type { Actor } from "~/features/people/actor";
import { refuseTooSoon } from "~/features/posting-limits/refuse-too-soon.server";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { comments, commentVersions, ideas, topics } from "~db/schema";
import { commentRefusal } from "./permissions";

export interface NewComment {
  ideaId: number;
  body: string;
  language: Locale;
  /** The comment it replies to; a reply to a reply joins the same thread. */
  parentId: number | null;
  /** The site's own origin: links to it are no matter. */
  origin?: string;
}

const repeatMs = 10 * 60 * 1000;

/**
 * Adds a comment or a reply; gives its id. The same text from the same person on the same idea within ten minutes is the same comment
 * (a double tap, a retry). What a filter holds is there for its author alone, and not counted, until a moderator has looked. @throws Refusal missing, conflict
 */
export async function addComment(db: Database, actor: Actor, comment: NewComment, now: Date): Promise<number> {
  const { ideaId, body, language } = comment;
  return db.transaction(async (tx) => {
    const [idea] = await tx
      .select({
        isVisible: ideas.isVisible,
        heldAt: ideas.heldAt,
        collapsedIntoId: ideas.collapsedIntoId,
        hiddenBy: ideas.hiddenBy,
        topicId: ideas.topicId,
        releasedAt: topics.releasedAt,
        topicOpensAt: topics.opensAt,
        topicClosesAt: topics.closesAt,
      })
      .from(ideas)
      .innerJoin(topics, eq(topics.id, ideas.topicId))
      .where(eq(ideas.id, ideaId))
      .for("no key update", { of: ideas });
    // What waits for a moderator is not there for anybody yet.
    if (!idea?.releasedAt || idea.heldAt) throw new Refusal("missing", "ideas.not-found");
    const isCollapsed = idea.collapsedIntoId !== null && idea.hiddenBy === null;
    const refusal = commentRefusal(actor, { ...idea, isHidden: !idea.isVisible, isCollapsed }, now);
    if (refusal) throw refusal;
    const parentId = comment.parentId === null ? null : await threadOf(tx, ideaId, comment.parentId);

    const isSame = and(eq(comments.ideaId, ideaId), eq(comments.authorId, actor.id), eq(comments.body, body));
    const [same] = await tx
      .select({ id: comments.id })
      .from(comments)
      .where(and(isSame, gt(comments.createdAt, new Date(now.getTime() - repeatMs))));
    if (same) return same.id;
    await refuseTooSoon(tx, actor, now);

    const { topicId } = idea;
    const holds = await holdsFor(tx, { kind: "comment", text: body, body, author: actor, topicId, origin: comment.origin }, now);
    const grant = actor.grants.find((each) => each.officeId !== null);
    const [made] = await tx
      .insert(comments)
      .values({
        ideaId,
        parentId,
        authorId: actor.id,
        officeId: grant?.officeId ?? null,
        body,
        language,
        createdAt: now,
        heldAt: holds.length > 0 ? now : null,
      })
      .returning({ id: comments.id });
    if (!made) throw new Error("a comment was not inserted");
    await tx.insert(commentVersions).values({ commentId: made.id, number: 1, body, writtenAt: now });
    if (holds.length === 0) {
      await tx
        .update(ideas)
        .set({ commentsCount: sql`${ideas.commentsCount} + 1` })
        .where(eq(ideas.id, ideaId));
    }
    await writeRecord(
      tx,
      { actorId: actor.id, grantId: grant?.id, act: "comment.added", subject: "comment", subjectId: made.id },
      now,
    );
    await openHeldCase(tx, { kind: "comment", id: made.id }, holds, now);
    return made.id;
  });
}

/** The comment that starts the thread of `parentId`. @throws Refusal missing, conflict when it is hidden */
async function threadOf(db: Database, ideaId: number, parentId: number): Promise<number> {
  const [parent] = await db
    .select({ threadId: comments.threadId, isVisible: comments.isVisible })
    .from(comments)
    .where(and(eq(comments.id, parentId), eq(comments.ideaId, ideaId)));
  if (!parent) throw new Refusal("missing", "comments.not-found");
  if (!parent.isVisible) throw new Refusal("conflict", "comments.hidden-no-reply");
  return parent.threadId;
}
