import { sql } from "drizzle-orm";
import type { Database } from "~db/client.server";
import { prepared } from "~db/prepared.server";
import { publications, responseDecisions, responses, responseVersions } from "~db/schema";
import type { Answer } from "./answer";
import { answerWith, apartAmong, firstPublishedAt } from "./answer-columns.server";

export type { Answer } from "./answer";

export const publicationsPerTopic = 10;
export const answersPerIdea = 10;

const answersOfIdea = prepared((db) =>
  db
    .select(answerWith(sql<Answer["decision"]>`${responseDecisions.decision}`, apartAmong))
    .from(responseDecisions)
    .innerJoin(publications, sql`${publications.versionId} = ${responseDecisions.versionId}`)
    .innerJoin(responses, sql`${responses.publicationId} = ${publications.id}`)
    .innerJoin(responseVersions, sql`${responseVersions.id} = ${publications.versionId}`)
    .where(sql`${responseDecisions.ideaId} = ${sql.placeholder("ideaId")}`)
    // By their first day: correcting an older answer does not put it above a newer one.
    .orderBy(sql`${firstPublishedAt} desc, ${publications.id} desc`)
    .limit(answersPerIdea)
    .prepare("answers_of_idea"),
);

/**
 * Everything the city says on an idea, newest first, at most 10, each response by the version that stands: a newer answer stands above the earlier
 * ones, and hides none. Each with the decision on that idea, signed as of its day, and what became of its commitments. One query.
 */
export function listAnswers(db: Database, ideaId: number, now: Date): Promise<Answer[]> {
  return answersOfIdea(db).execute({ ideaId, now: now.toISOString() });
}

const publicationsOfTopic = prepared((db) =>
  db
    .select(answerWith(sql<Answer["decision"]>`${responseVersions.decision}`, sql<null>`null`))
    .from(publications)
    .innerJoin(responses, sql`${responses.publicationId} = ${publications.id}`)
    .innerJoin(responseVersions, sql`${responseVersions.id} = ${publications.versionId}`)
    .where(sql`${publications.topicId} = ${sql.placeholder("topicId")} and ${responseVersions.coversTopic}`)
    .orderBy(sql`${firstPublishedAt} desc, ${publications.id} desc`)
    .limit(publicationsPerTopic)
    .prepare("publications_of_topic"),
);

/** The answers to a topic as a whole, each by the version that stands, newest first, at most 10. One query. */
export function listPublicationsOfTopic(db: Database, topicId: number, now: Date): Promise<Answer[]> {
  return publicationsOfTopic(db).execute({ topicId, now: now.toISOString() });
}
