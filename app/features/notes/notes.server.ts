import { and, desc, eq, inArray, isNull, or, sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import { writeRecord } from "~/features/record/write-record.server";
import { deskRefusal, officeGrantOf } from "~/features/responses/permissions";
import type { Database } from "~db/client.server";
import { deskNotes, ideas, people, topics } from "~db/schema";

export const notesShown = 60;

interface NewNote {
  topicId: number;
  ideaId: number | null;
  text: string;
  isSensitive: boolean;
}

/**
 * Writes an internal note; sending the same one twice keeps one. Gives the topic's slug.
 * @throws Refusal missing when the topic is another office's, or the idea another topic's or hidden
 */
export async function addNote(db: Database, actor: Actor, note: NewNote, now: Date): Promise<string> {
  const [topic] = await db
    .select({ slug: topics.slug, officeId: topics.responsibleOfficeId, releasedAt: topics.releasedAt })
    .from(topics)
    .where(eq(topics.id, note.topicId));
  const refusal = topic?.releasedAt ? deskRefusal(actor, topic.officeId) : new Refusal("missing", "common.not-found");
  if (!topic || refusal) throw refusal;
  if (note.ideaId !== null && !(await isOfTopic(db, note.ideaId, note.topicId))) throw new Refusal("missing", "common.not-found");
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('desk_notes'), ${actor.id}::integer)`);
    if (await isThere(tx, actor, note, now)) return;
    const [written] = await tx
      .insert(deskNotes)
      .values({ ...note, writtenBy: actor.id, writtenAt: now })
      .returning({ id: deskNotes.id });
    await writeRecord(
      tx,
      {
        actorId: actor.id,
        grantId: officeGrantOf(actor, topic.officeId)?.id,
        act: "desk.noted",
        subject: "topic",
        subjectId: note.topicId,
        detail: { noteId: written?.id, ideaId: note.ideaId },
      },
      now,
    );
  });
  return topic.slug;
}

async function isOfTopic(db: Database, ideaId: number, topicId: number): Promise<boolean> {
  const found = await db
    .select({ id: ideas.id })
    .from(ideas)
    .where(and(eq(ideas.id, ideaId), eq(ideas.topicId, topicId), ideas.isVisible));
  return found.length > 0;
}

/** A second tap: the same person wrote the same words there within the last minutes. */
async function isThere(db: Database, actor: Actor, { topicId, ideaId, text, isSensitive }: NewNote, now: Date): Promise<boolean> {
  const { rows } = await db.execute(sql`
    select from desk_notes where topic_id = ${topicId} and idea_id is not distinct from ${ideaId}::integer and written_by = ${actor.id}
       and is_sensitive = ${isSensitive} and text = ${text} and written_at > ${now}::timestamptz - interval '10 minutes' limit 1`);
  return rows.length > 0;
}

/**
 * What staff told each other about a topic, newest first: all of it, or with `ideaIds` what is about the topic or about those ideas.
 * Whose desk it is, the caller has checked. One query.
 */
export function listNotes(db: Database, { topicId, ideaIds }: { topicId: number; ideaIds?: number[] }) {
  const about =
    ideaIds && (ideaIds.length > 0 ? or(isNull(deskNotes.ideaId), inArray(deskNotes.ideaId, ideaIds)) : isNull(deskNotes.ideaId));
  return db
    .select({
      id: deskNotes.id,
      ideaId: deskNotes.ideaId,
      text: deskNotes.text,
      isSensitive: deskNotes.isSensitive,
      writtenAt: deskNotes.writtenAt,
      writerId: deskNotes.writtenBy,
      writer: people.displayName,
    })
    .from(deskNotes)
    .innerJoin(people, eq(people.id, deskNotes.writtenBy))
    .where(and(eq(deskNotes.topicId, topicId), about))
    .orderBy(desc(deskNotes.id))
    .limit(notesShown);
}

export type Note = Awaited<ReturnType<typeof listNotes>>[number];
