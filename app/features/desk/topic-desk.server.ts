import { and, asc, desc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import { deskRefusal } from "~/features/responses/permissions";
import type { Database } from "~db/client.server";
import { commitments, ideas, offices, people, responses, responseVersions, topics } from "~db/schema";
import type { DeskCursor } from "./desk-cursor";
import { underWay } from "./under-way.server";

export const ideasPerPage = 30;
export const responsesShown = 60;

/** A released topic that the actor's office answers, with what it owes. @throws Refusal missing */
export async function getDeskTopic(db: Database, actor: Actor, slug: string) {
  const [topic] = await db
    .select({
      id: topics.id,
      slug: topics.slug,
      question: topics.question,
      questionEs: topics.questionEs,
      opensAt: topics.opensAt,
      closesAt: topics.closesAt,
      respondBy: sql<Date>`${topics.respondBy}`.mapWith(topics.respondBy),
      promiseMinSupports: topics.promiseMinSupports,
      promiseTopIdeas: topics.promiseTopIdeas,
      ideasCount: topics.ideasCount,
      hasOwnResponse: topics.hasOwnResponse,
      obliged: sql<number>`p.obliged`,
      answered: sql<number>`p.answered`,
      officeId: topics.responsibleOfficeId,
      officeName: offices.name,
      officeNameEs: offices.nameEs,
      signerName: offices.headName,
      signerTitle: offices.headTitle,
      signerTitleEs: offices.headTitleEs,
    })
    .from(topics)
    .innerJoin(offices, eq(offices.id, topics.responsibleOfficeId))
    .innerJoin(sql`lateral (select obliged, answered from topic_promises where topic_id = ${topics.id}) p`, sql`true`)
    .where(and(eq(topics.slug, slug), isNotNull(topics.releasedAt)));
  const refusal = topic ? deskRefusal(actor, topic.officeId) : new Refusal("missing", "common.not-found");
  if (!topic || refusal) throw refusal;
  return topic;
}

export type DeskTopic = Awaited<ReturnType<typeof getDeskTopic>>;

/**
 * The visible ideas of a topic by supports, 30 a page. What the promise obliges comes first by itself: it is the most supported ones.
 * With each: its answer, and the response under way that covers it. One query.
 */
export async function listTopicIdeas(
  db: Database,
  topic: Pick<DeskTopic, "id" | "promiseMinSupports" | "promiseTopIdeas">,
  after: DeskCursor | null,
) {
  const visible = sql`${ideas.topicId} = ${topic.id} and ${ideas.hiddenBy} is null`;
  const topIdeas = sql`select t.id from ideas t where t.topic_id = ${topic.id} and t.hidden_by is null and t.status <> 'combined'
    order by t.supports_count desc, t.id desc limit ${topic.promiseTopIdeas ?? 0}`;
  const rows = await db
    .select({
      id: ideas.id,
      title: ideas.title,
      language: ideas.language,
      excerpt: ideas.excerpt,
      status: ideas.status,
      supportsCount: ideas.supportsCount,
      commentsCount: ideas.commentsCount,
      answeredAt: ideas.answeredAt,
      answerDecision: ideas.answerDecision,
      isObliged: sql<boolean>`${ideas.status} <> 'combined' and (${ideas.supportsCount} >= ${topic.promiseMinSupports ?? 0} or ${ideas.id} in (${topIdeas}))`,
      draft: underWay(),
    })
    .from(ideas)
    .where(sql`${visible} ${after ? sql`and (${ideas.supportsCount}, ${ideas.id}) < (${after.key}, ${after.id})` : sql``}`)
    .orderBy(desc(ideas.supportsCount), desc(ideas.id))
    .limit(ideasPerPage + 1);
  const page = rows.slice(0, ideasPerPage);
  const last = page.at(-1);
  return { ideas: page, next: last && rows.length > ideasPerPage ? { key: last.supportsCount, id: last.id } : null };
}

export type TopicIdea = Awaited<ReturnType<typeof listTopicIdeas>>["ideas"][number];

const writer = alias(people, "writer");

/** The responses of a topic, newest first, whatever their stage. One query. */
export function listTopicResponses(db: Database, topicId: number) {
  return db
    .select({
      id: responses.id,
      stage: responses.stage,
      summary: responseVersions.summary,
      decision: responseVersions.decision,
      coversTopic: responseVersions.coversTopic,
      writtenAt: responseVersions.writtenAt,
      publishedAt: responses.publishedAt,
      writer: writer.displayName,
      ideasCount: sql<number>`(select count(*)::integer from response_decisions d where d.version_id = ${responses.versionId})`,
    })
    .from(responses)
    .innerJoin(responseVersions, eq(responseVersions.id, responses.versionId))
    .innerJoin(writer, eq(writer.id, responseVersions.writtenBy))
    .where(eq(responses.topicId, topicId))
    .orderBy(desc(responses.id))
    .limit(responsesShown);
}

export type TopicResponse = Awaited<ReturnType<typeof listTopicResponses>>[number];

/** What was promised in the answers to a topic, settled or not. One query. */
export function listTopicCommitments(db: Database, topicId: number) {
  return db
    .select({
      id: commitments.id,
      summary: commitments.summary,
      summaryEs: commitments.summaryEs,
      dueOn: commitments.dueOn,
      settledAt: commitments.settledAt,
    })
    .from(commitments)
    .where(eq(commitments.topicId, topicId))
    .orderBy(asc(commitments.dueOn), asc(commitments.id))
    .limit(responsesShown);
}

export type TopicCommitment = Awaited<ReturnType<typeof listTopicCommitments>>[number];

/** Ideas that somebody wants to answer together, by supports; `hiddenBy` and `topicId` are for refusing. */
export function listChosenIdeas(db: Database, ids: number[]) {
  return db
    .select({
      id: ideas.id,
      title: ideas.title,
      language: ideas.language,
      excerpt: ideas.excerpt,
      supportsCount: ideas.supportsCount,
      commentsCount: ideas.commentsCount,
      answeredAt: ideas.answeredAt,
      underWay: underWay(),
      topicId: ideas.topicId,
      hiddenBy: ideas.hiddenBy,
    })
    .from(ideas)
    .where(inArray(ideas.id, ids))
    .orderBy(desc(ideas.supportsCount), desc(ideas.id));
}
