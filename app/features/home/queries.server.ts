import { and, desc, eq, isNotNull, isNull } from "drizzle-orm";
import type { Database } from "~db/client.server";
import { ideas, publications, responseVersions, topics } from "~db/schema";

export type NewestAnswer = Awaited<ReturnType<typeof listNewestAnswers>>[number];

/** What the city answered last: the answered idea beside the sentence of the answer. */
export function listNewestAnswers(db: Database, limit: number) {
  return db
    .select({
      ideaId: ideas.id,
      ideaTitle: ideas.title,
      ideaLanguage: ideas.language,
      supportsCount: ideas.supportsCount,
      decision: ideas.answerDecision,
      summary: responseVersions.summary,
      summaryEs: responseVersions.summaryEs,
      officeName: publications.officeName,
      officeNameEs: publications.officeNameEs,
      publishedAt: publications.publishedAt,
    })
    .from(ideas)
    .innerJoin(publications, eq(publications.id, ideas.answerId))
    .innerJoin(responseVersions, eq(responseVersions.id, publications.versionId))
    .innerJoin(topics, eq(topics.id, ideas.topicId))
    .where(and(isNull(ideas.hiddenBy), isNotNull(ideas.answeredAt)))
    .orderBy(desc(ideas.answeredAt), desc(ideas.supportsCount), desc(ideas.id))
    .limit(limit);
}
