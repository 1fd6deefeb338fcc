import { sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Database } from "~db/client.server";
import { prepared } from "~db/prepared.server";
import { ideas, publications, responseDecisions, responses, responseVersions, topics, withdrawals } from "~db/schema";
import type { Answer } from "./answer";
import { answerWith } from "./answer-columns.server";
import type { ResponseDecision } from "./decisions";
import { textColumns } from "./version-columns.server";

const newestAskedFor = prepared((db) =>
  db
    .select({
      ...answerWith(sql<Answer["decision"]>`${responseVersions.decision}`, sql<null>`null`),
      versionId: publications.versionId,
      isStanding: sql<boolean>`${publications.id} is not distinct from ${responses.publicationId}`,
      coversTopic: responseVersions.coversTopic,
      withdrawnAt: withdrawals.withdrawnAt,
      withdrawnFor: withdrawals.reason,
      topicSlug: topics.slug,
      question: topics.question,
      questionEs: topics.questionEs,
      revisedBy: sql<
        number | null
      >`(select min(o.id) from responses o where o.revises_id = ${responses.id} and o.publication_id is not null)`,
    })
    .from(publications)
    .innerJoin(responses, sql`${responses.id} = ${publications.responseId}`)
    .innerJoin(responseVersions, sql`${responseVersions.id} = ${publications.versionId}`)
    .innerJoin(topics, sql`${topics.id} = ${publications.topicId}`)
    .leftJoin(withdrawals, sql`${withdrawals.publicationId} = ${publications.id}`)
    .where(
      sql`${publications.responseId} = ${sql.placeholder("responseId")}
        and coalesce(${publications.number} = ${sql.placeholder("number")}::integer, true)`,
    )
    .orderBy(sql`${responses.publicationId} is not distinct from ${publications.id} desc, ${publications.number} desc`)
    .limit(1)
    .prepare("public_response"),
);

/**
 * A response as it was published: the version of that number, or the one that stands (when all were taken back, the last of them). With the ideas
 * it answers, as far as they can be seen. @throws Refusal missing when it was never public, or answers only ideas that are hidden. Two queries.
 */
export async function getPublicResponse(db: Database, responseId: number, number: number | null, now: Date) {
  const [found] = await newestAskedFor(db).execute({ responseId, number, now: now.toISOString() });
  if (!found) throw new Refusal("missing", "responses.not-found");
  const { versionId, isStanding, coversTopic, withdrawnAt, withdrawnFor, topicSlug, question, questionEs, revisedBy, ...answer } =
    found;
  const answered = await listAnsweredIdeas(db, versionId);
  if (answered.length === 0 && !coversTopic) throw new Refusal("missing", "responses.not-found");
  const topic = { topicSlug, question, questionEs };
  return { answer, isStanding, coversTopic, withdrawnAt, withdrawnFor, ...topic, revisedBy, ideas: answered };
}

export type PublicResponse = Awaited<ReturnType<typeof getPublicResponse>>;

function listAnsweredIdeas(db: Database, versionId: number) {
  return db
    .select({ id: ideas.id, title: ideas.title, language: ideas.language, decision: responseDecisions.decision })
    .from(responseDecisions)
    .innerJoin(ideas, sql`${ideas.id} = ${responseDecisions.ideaId} and ${ideas.isVisible}`)
    .where(sql`${responseDecisions.versionId} = ${versionId}`)
    .orderBy(sql`${ideas.supportsCount} desc, ${ideas.id} desc`);
}

/** Every version of a response that was published, newest first, with what became of it. One query. */
export function listPublished(db: Database, responseId: number) {
  return db
    .select({
      number: publications.number,
      publishedAt: publications.publishedAt,
      withdrawnAt: withdrawals.withdrawnAt,
    })
    .from(publications)
    .leftJoin(withdrawals, sql`${withdrawals.publicationId} = ${publications.id}`)
    .where(sql`${publications.responseId} = ${responseId}`)
    .orderBy(sql`${publications.number} desc`)
    .limit(50);
}

export type PublishedVersion = Awaited<ReturnType<typeof listPublished>>[number];

/** The text that a version replaced: the newest one before it that stood; null for the first. One query. */
export async function findReplaced(db: Database, responseId: number, number: number) {
  const [replaced] = await db
    .select({
      number: publications.number,
      decision: responseVersions.decision,
      ...textColumns,
      decisions: sql<Record<string, ResponseDecision>>`(
        select coalesce(json_object_agg(d.idea_id, d.decision), '{}') from response_decisions d where d.version_id = ${publications.versionId})`,
    })
    .from(publications)
    .innerJoin(responseVersions, sql`${responseVersions.id} = ${publications.versionId}`)
    .where(
      sql`${publications.responseId} = ${responseId} and ${publications.number} < ${number}
        and not exists (select from withdrawals w where w.publication_id = ${publications.id})`,
    )
    .orderBy(sql`${publications.number} desc`)
    .limit(1);
  return replaced ?? null;
}

export type ReplacedText = NonNullable<Awaited<ReturnType<typeof findReplaced>>>;
