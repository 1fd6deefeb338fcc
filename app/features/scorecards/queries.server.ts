import { and, desc, eq, isNotNull, or, sql } from "drizzle-orm";
import { topicFacts } from "~/features/topics/queries.server";
import type { Database } from "~db/client.server";
import { holidays, ideas, publications, responseDecisions, responses, responseVersions, topics } from "~db/schema";
import type { OfficeTopic } from "./score";

/** The facts of all released topics, or of those an office asks or answers, for its numbers. One query. */
export function listOfficeTopicFacts(db: Database, officeId?: number): Promise<OfficeTopic[]> {
  const isTheirs =
    officeId === undefined ? undefined : or(eq(topics.askingOfficeId, officeId), eq(topics.responsibleOfficeId, officeId));
  return db
    .select({ ...topicFacts, askingOfficeId: topics.askingOfficeId, responsibleOfficeId: topics.responsibleOfficeId })
    .from(topics)
    .where(and(isNotNull(topics.releasedAt), isTheirs));
}

/** Every day off the city ever entered: the city's settings know those around now, and a scorecard counts days of many years. One query. */
export async function listAllHolidays(db: Database): Promise<string[]> {
  return (await db.select({ day: holidays.day }).from(holidays)).map(({ day }) => day);
}

/**
 * The office's newest official responses, each once and as it stands now: neither a corrected text nor one that was taken back. With an idea
 * it answers when there is a visible one. One query.
 */
export function listOfficeResponses(db: Database, officeId: number, limit = 5) {
  return db
    .select({
      id: publications.id,
      decision: responseVersions.decision,
      summary: responseVersions.summary,
      summaryEs: responseVersions.summaryEs,
      signerName: publications.signerName,
      signerTitle: publications.signerTitle,
      signerTitleEs: publications.signerTitleEs,
      publishedAt: publications.publishedAt,
      topicSlug: topics.slug,
      question: topics.question,
      questionEs: topics.questionEs,
      ideaId: firstVisibleIdea(db),
    })
    .from(publications)
    .innerJoin(responses, eq(responses.publicationId, publications.id))
    .innerJoin(responseVersions, eq(responseVersions.id, publications.versionId))
    .innerJoin(topics, eq(topics.id, publications.topicId))
    .where(eq(publications.officeId, officeId))
    .orderBy(desc(publications.publishedAt), desc(publications.id))
    .limit(limit);
}

export type OfficeResponse = Awaited<ReturnType<typeof listOfficeResponses>>[number];

function firstVisibleIdea(db: Database) {
  const visible = db
    .select({ id: sql<number>`min(${ideas.id})`.as("first_idea") })
    .from(responseDecisions)
    .innerJoin(ideas, eq(ideas.id, responseDecisions.ideaId))
    .where(and(eq(responseDecisions.versionId, publications.versionId), ideas.isVisible));
  return sql<number | null>`(${visible})`;
}
