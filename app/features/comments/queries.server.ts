import { and, desc, eq, lt, sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Locale } from "~/core/locale";
import { filtersThatHold } from "~/features/filters/filters-that-hold.server";
import { coverNoteOf } from "~/features/moderation/cover-note.server";
import { withCovers } from "~/features/moderation/covers.server";
import type { Database } from "~db/client.server";
import { prepared } from "~db/prepared.server";
import { comments, commentVersions, decisions, ideas, offices, people, policyClauses, topics } from "~db/schema";

export const commentsPerPage = 30;

/** Where the next page of comments starts: the last one's thread and id. */
export interface CommentCursor {
  threadId: number;
  id: number;
}

const commentPage = prepared((db) =>
  db
    .select({
      id: comments.id,
      threadId: comments.threadId,
      parentId: comments.parentId,
      body: comments.body,
      language: comments.language,
      createdAt: comments.createdAt,
      editedAt: comments.editedAt,
      helpfulCount: comments.helpfulCount,
      authorId: comments.authorId,
      authorName: people.displayName,
      officeName: offices.name,
      officeNameEs: offices.nameEs,
      hiddenBy: comments.hiddenBy,
      heldAt: comments.heldAt,
      /** The filters that hold it; null when none does. */
      heldBy: filtersThatHold(comments.heldAt, sql`k.comment_id = ${comments.id}`),
      collapsedIntoId: comments.collapsedIntoId,
      coveredBy: comments.coveredBy,
      /** The decision that covers words of it. */
      cover: coverNoteOf(comments.coveredBy),
      copiesCount: comments.copiesCount,
      hiddenPassage: decisions.passage,
      hiddenReason: decisions.reason,
      clauseNumber: policyClauses.number,
      clauseTitle: policyClauses.title,
      clauseTitleEs: policyClauses.titleEs,
      isHelpful: sql<boolean>`exists (select from helpful_votes h where h.comment_id = ${comments.id}
        and h.person_id = ${sql.placeholder("personId")}::integer and h.withdrawn_at is null)`,
    })
    .from(comments)
    .leftJoin(people, eq(people.id, comments.authorId))
    .leftJoin(offices, eq(offices.id, comments.officeId))
    .leftJoin(decisions, eq(decisions.id, comments.hiddenBy))
    .leftJoin(policyClauses, eq(policyClauses.id, decisions.clauseId))
    .where(
      and(
        eq(comments.ideaId, sql.placeholder("ideaId")),
        // What a filter holds is its author's and moderators' alone, but for the place of a thread that goes on below it.
        sql`(${comments.heldAt} is null or ${comments.hiddenBy} is not null or ${comments.authorId} = ${sql.placeholder("personId")}::integer
          or ${sql.placeholder("isModerator")}::boolean
          or exists (select from comments r where r.idea_id = ${comments.ideaId} and r.thread_id = ${comments.id} and r.id <> r.thread_id and r.is_visible))`,
        // The same words stand once: of a copy, only the place of a thread that goes on below it.
        sql`(${comments.collapsedIntoId} is null or ${comments.hiddenBy} is not null
          or exists (select from comments r where r.idea_id = ${comments.ideaId} and r.thread_id = ${comments.id} and r.id <> r.thread_id and r.is_visible))`,
        sql`(${comments.threadId}, ${comments.id}) > (${sql.placeholder("threadId")}::integer, ${sql.placeholder("id")}::integer)`,
      ),
    )
    .orderBy(comments.threadId, comments.id)
    .limit(commentsPerPage + 1)
    .prepare("comment_page"),
);

export type CommentRow = Awaited<ReturnType<typeof listComments>>["comments"][number];

/**
 * One page of an idea's comments, oldest thread first, replies after their comment. Hidden ones are there, for their tombstones. One that a
 * filter holds is there for its author and for moderators; others get its place alone, and that only when its thread goes on.
 */
export async function listComments(
  db: Database,
  ideaId: number,
  personId: number | null,
  after: CommentCursor | null,
  isModerator = false,
) {
  const rows = await commentPage(db).execute({
    ideaId,
    personId: personId ?? 0,
    isModerator,
    threadId: after?.threadId ?? 0,
    id: after?.id ?? 0,
  });
  const page = rows
    .slice(0, commentsPerPage)
    .map((row) => withoutCopiedWords(isModerator ? row : withoutHeldWords(row, personId)));
  const last = page.at(-1);
  return { comments: page, next: rows.length > commentsPerPage && last ? { threadId: last.threadId, id: last.id } : null };
}

function withoutHeldWords<Row extends { heldAt: Date | null; hiddenBy: number | null; authorId: number | null }>(
  row: Row,
  personId: number | null,
): Row {
  if (row.heldAt === null || row.hiddenBy !== null || (personId !== null && row.authorId === personId)) return row;
  return { ...row, body: "", authorId: null, authorName: null, officeName: null, officeNameEs: null, heldBy: null };
}

/** Of a copy the place alone: its words stand where its original does. */
function withoutCopiedWords<Row extends { collapsedIntoId: number | null; hiddenBy: number | null }>(row: Row): Row {
  if (row.collapsedIntoId === null || row.hiddenBy !== null) return row;
  return { ...row, body: "", authorId: null, authorName: null, officeName: null, officeNameEs: null, cover: null };
}

/** The cursor of the page on which a comment stands first: everything before its thread is skipped. */
export function cursorBefore(threadId: number): CommentCursor {
  return { threadId: threadId - 1, id: 2_147_483_647 };
}

/** A comment with the topic it belongs to; one that a filter holds is there for its author alone. @throws Refusal missing */
export async function getComment(db: Database, commentId: number, personId: number | null = null) {
  const [comment] = await db
    .select({
      id: comments.id,
      ideaId: comments.ideaId,
      threadId: comments.threadId,
      body: comments.body,
      language: comments.language,
      authorId: comments.authorId,
      isHidden: sql<boolean>`not ${comments.isVisible}`,
      isHeld: sql<boolean>`${comments.heldAt} is not null and ${comments.hiddenBy} is null`,
      collapsedIntoId: comments.collapsedIntoId,
      copiesCount: comments.copiesCount,
      coveredBy: comments.coveredBy,
      createdAt: comments.createdAt,
    })
    .from(comments)
    .innerJoin(ideas, eq(ideas.id, comments.ideaId))
    .innerJoin(topics, eq(topics.id, ideas.topicId))
    .where(and(eq(comments.id, commentId), sql`${topics.releasedAt} is not null`));
  if (!comment || (comment.isHeld && (personId === null || comment.authorId !== personId))) {
    throw new Refusal("missing", "comments.not-found");
  }
  return comment;
}

/** Every text of a comment, newest first, with what a moderator covered covered in each. Two queries. */
export async function listCommentVersions(db: Database, { id, language }: { id: number; language: Locale }) {
  const versions = await db
    .select({ number: commentVersions.number, body: commentVersions.body, writtenAt: commentVersions.writtenAt })
    .from(commentVersions)
    .where(eq(commentVersions.commentId, id))
    .orderBy(desc(commentVersions.number))
    .limit(50);
  return withCovers(db, { kind: "comment", id }, language, versions);
}

/** What a person wrote, newest first, hidden ones too. `before` is an id. */
export function listCommentsOf(db: Database, personId: number, before: number | null, limit: number) {
  return db
    .select({
      id: comments.id,
      body: comments.body,
      language: comments.language,
      isHidden: sql<boolean>`not ${comments.isVisible}`,
      isHeld: sql<boolean>`${comments.heldAt} is not null and ${comments.hiddenBy} is null`,
      createdAt: comments.createdAt,
      ideaId: ideas.id,
      ideaTitle: ideas.title,
      ideaIsHidden: sql<boolean>`not ${ideas.isVisible}`,
    })
    .from(comments)
    .innerJoin(ideas, eq(ideas.id, comments.ideaId))
    .where(and(eq(comments.authorId, personId), before === null ? undefined : lt(comments.id, before)))
    .orderBy(desc(comments.id))
    .limit(limit);
}
