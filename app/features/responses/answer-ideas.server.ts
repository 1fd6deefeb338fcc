import { sql } from "drizzle-orm";
import type { Actor } from "~/features/people/actor";
import type { Database } from "~db/client.server";

/** An idea that a publication answers, or answered before it was corrected. */
export interface TouchedIdea extends Record<string, unknown> {
  id: number;
  /** The new version decides on it; false when a correction leaves it out. */
  isDecided: boolean;
  /** The publication that is replaced decided on it. */
  wasDecided: boolean;
  isHidden: boolean;
}

/**
 * The ideas that a version answers, and those that the publication before it answered, locked in the order of their ids, so that two
 * publications cannot wait for each other.
 */
export async function lockIdeas(tx: Database, versionId: number, standingId: number | null): Promise<TouchedIdea[]> {
  const { rows } = await tx.execute<TouchedIdea>(sql`
    select i.id, not i.is_visible as "isHidden",
           exists (select from response_decisions d where d.version_id = ${versionId} and d.idea_id = i.id) as "isDecided",
           exists (select from response_decisions d join publications p on p.version_id = d.version_id
                    where p.id = ${standingId}::integer and d.idea_id = i.id) as "wasDecided"
      from ideas i
     where i.id in (select idea_id from response_decisions where version_id = ${versionId}
                    union select d.idea_id from response_decisions d join publications p on p.version_id = d.version_id where p.id = ${standingId}::integer)
     order by i.id for update of i`);
  return rows;
}

export interface TimelineEntry {
  sentence: string;
  sentenceEs: string;
  /** Null for what is no answer: a correction, a taking back. */
  publicationId: number | null;
}

/** Says it on the timelines of ideas, with the status that they have by then. */
export async function writeTimelines(
  tx: Database,
  actor: Actor,
  officeId: number,
  ideaIds: number[],
  { sentence, sentenceEs, publicationId }: TimelineEntry,
  now: Date,
): Promise<void> {
  if (ideaIds.length === 0) return;
  await tx.execute(sql`
    insert into idea_updates (idea_id, status, office_id, sentence, sentence_es, publication_id, written_by, created_at)
    select i.id, i.status, ${officeId}::integer, ${sentence}, ${sentenceEs}, ${publicationId}::integer, ${actor.id}::integer, ${now.toISOString()}::timestamptz
      from ideas i where i.id = any(${sql.param(ideaIds)}::integer[]) order by i.id`);
}
