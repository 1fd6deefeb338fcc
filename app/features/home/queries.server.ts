import { and, desc, eq, sql } from "drizzle-orm";
import type { Database } from "~db/client.server";
import { prepared } from "~db/prepared.server";
import { ideas, publications, responseVersions } from "~db/schema";

export type NewestAnswer = Awaited<ReturnType<typeof listNewestAnswers>>[number];

const newestAnswers = prepared((db) => {
  const idea = db
    .select({
      id: ideas.id,
      title: ideas.title,
      language: ideas.language,
      supportsCount: ideas.supportsCount,
    })
    .from(ideas)
    .where(and(eq(ideas.answerId, publications.id), ideas.isVisible))
    .orderBy(sql`${ideas.answerDecision} = ${responseVersions.decision} desc, ${ideas.supportsCount} desc, ${ideas.id} desc`)
    .limit(1)
    .as("idea");
  return db
    .select({
      ideaId: idea.id,
      ideaTitle: idea.title,
      ideaLanguage: idea.language,
      supportsCount: idea.supportsCount,
      // Of the response, as its sentence says; an idea may have been decided otherwise.
      decision: responseVersions.decision,
      summary: responseVersions.summary,
      summaryEs: responseVersions.summaryEs,
      officeName: publications.officeName,
      officeNameEs: publications.officeNameEs,
      publishedAt: publications.publishedAt,
    })
    .from(publications)
    .innerJoin(responseVersions, eq(responseVersions.id, publications.versionId))
    .innerJoinLateral(idea, sql`true`)
    .orderBy(desc(publications.publishedAt), desc(publications.id))
    .limit(sql.placeholder("limit"))
    .prepare("newest_answers");
});

/**
 * What the city said last: each publication once, beside the most supported idea that it answers; rather one that was decided as the
 * sentence says, so that the decision and the sentence beside it agree.
 */
export function listNewestAnswers(db: Database, limit: number) {
  return newestAnswers(db).execute({ limit });
}
