import { eq, sql } from "drizzle-orm";
import { yearIn } from "~/core/city-year";
import { Refusal } from "~/core/errors";
import { excerptOf } from "~/core/excerpt";
import type { Locale } from "~/core/locale";
import { openHeldCase } from "~/features/filters/hold-content.server";
import { holdsFor } from "~/features/filters/holds-for.server";
import type { Actor } from "~/features/people/actor";
import { refuseTooSoon } from "~/features/posting-limits/refuse-too-soon.server";
import { writeRecord } from "~/features/record/write-record.server";
import type { Database } from "~db/client.server";
import { ideas, ideaVersions, neighborhoods, topics, yearCounts } from "~db/schema";
import { shareRefusal } from "./permissions";

export interface NewIdea {
  topicSlug: string;
  title: string;
  body: string;
  language: Locale;
  neighborhoodId: number | null;
  place: string;
  /** The site's own origin: links to it are no matter. */
  origin?: string;
}

/**
 * Shares an idea: the idea, its first version, the counters and the record, or nothing. Gives the idea's id. Sending the same text
 * again (a double tap, a retry) gives the idea that is already there. What a filter holds is there for its author alone, and not counted
 * in the topic, until a moderator has looked. @throws Refusal missing, forbidden, conflict
 */
export async function shareIdea(db: Database, actor: Actor, idea: NewIdea, timeZone: string, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    // Locks the topic's row, so that an idea cannot slip in behind the closing, nor the same one twice.
    const [topic] = await tx
      .select({ id: topics.id, releasedAt: topics.releasedAt, topicOpensAt: topics.opensAt, topicClosesAt: topics.closesAt })
      .from(topics)
      .where(eq(topics.slug, idea.topicSlug))
      .for("no key update");
    if (!topic?.releasedAt) throw new Refusal("missing", "topics.not-found");
    const refusal = shareRefusal(actor, topic, now);
    if (refusal) throw refusal;
    const again = await findSame(tx, actor, topic.id, idea);
    if (again) return again;
    await refuseTooSoon(tx, actor, now);

    const { title, body, language, place } = idea;
    const text = [title, body, place].join("\n\n");
    const holds = await holdsFor(tx, { kind: "idea", text, body, author: actor, topicId: topic.id, origin: idea.origin }, now);
    const neighborhoodId = idea.neighborhoodId === null ? null : await knownNeighborhood(tx, idea.neighborhoodId);
    const [made] = await tx
      .insert(ideas)
      .values({
        topicId: topic.id,
        authorId: actor.id,
        title,
        body,
        excerpt: excerptOf(body),
        language,
        place: place || null,
        neighborhoodId,
        createdAt: now,
        heldAt: holds.length > 0 ? now : null,
      })
      .returning({ id: ideas.id });
    if (!made) throw new Error("an idea was not inserted");
    await tx.insert(ideaVersions).values({ ideaId: made.id, number: 1, title, body, writtenAt: now });
    if (holds.length === 0) {
      await tx
        .update(topics)
        .set({ ideasCount: sql`${topics.ideasCount} + 1` })
        .where(eq(topics.id, topic.id));
    }
    await tx
      .insert(yearCounts)
      .values({ year: yearIn(timeZone, now), ideas: 1 })
      .onConflictDoUpdate({ target: yearCounts.year, set: { ideas: sql`${yearCounts.ideas} + 1` } });
    await writeRecord(tx, { actorId: actor.id, act: "idea.shared", subject: "idea", subjectId: made.id }, now);
    await openHeldCase(tx, { kind: "idea", id: made.id }, holds, now);
    return made.id;
  });
}

async function findSame(db: Database, actor: Actor, topicId: number, idea: NewIdea): Promise<number | null> {
  const { rows } = await db.execute<{ id: number }>(sql`
    select id from ideas where topic_id = ${topicId} and author_id = ${actor.id} and title = ${idea.title} and body = ${idea.body} and hidden_by is null and collapsed_into_id is null limit 1`);
  return rows[0]?.id ?? null;
}

async function knownNeighborhood(db: Database, id: number): Promise<number | null> {
  const [known] = await db.select({ id: neighborhoods.id }).from(neighborhoods).where(eq(neighborhoods.id, id));
  return known?.id ?? null;
}
