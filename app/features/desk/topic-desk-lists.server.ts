import { desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { underWay } from "~/features/desk-topics/under-way.server";
import type { Database } from "~db/client.server";
import { commitments, ideas, people, responses, responseVersions } from "~db/schema";
import type { DeskCursor } from "./desk-cursor";
import type { IdeaView } from "./topic-view";

/** As many as one response answers at most: what is owed can be ticked and answered page by page. */
export const owedIdeasPerPage = 60;
export const ideasPerPage = 30;
export const responsesPerPage = 20;
export const commitmentsPerPage = 20;

const ofIdea = sql<{ id: number; name: string | null } | null>`(
  select json_build_object('id', a.owner_id, 'name', w.display_name) from assignments a join people w on w.id = a.owner_id
   where a.subject = 'idea' and a.subject_id = ideas.id and a.ended_at is null)`;

interface IdeasQuery {
  view: IdeaView;
  after: DeskCursor | null;
}

/**
 * The visible ideas of a topic by supports: what is owed an answer, all, or the answered ones. With each: its answer, the response
 * under way that covers it, and who looks after it (null: whoever looks after the topic). One query.
 */
export async function listTopicIdeas(db: Database, topicId: number, { view, after }: IdeasQuery) {
  const limit = view === "owed" ? owedIdeasPerPage : ideasPerPage;
  const ofView = {
    owed: sql`o.idea_id is not null and ${ideas.answeredAt} is null`,
    all: sql`true`,
    answered: sql`${ideas.answeredAt} is not null`,
  };
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
      isObliged: sql<boolean>`o.idea_id is not null`,
      draft: underWay(),
      owner: ofIdea,
    })
    .from(ideas)
    .leftJoin(sql`(select idea_id from obliged_ideas where topic_id = ${topicId}) o`, sql`o.idea_id = ${ideas.id}`)
    .where(
      sql`${ideas.topicId} = ${topicId} and ${ideas.isVisible} and ${ofView[view]}
        ${after ? sql`and (${ideas.supportsCount}, ${ideas.id}) < (${after.key}::bigint, ${after.id})` : sql``}`,
    )
    .orderBy(desc(ideas.supportsCount), desc(ideas.id))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { ideas: page, next: last && rows.length > limit ? { key: last.supportsCount, id: last.id } : null };
}

export type TopicIdea = Awaited<ReturnType<typeof listTopicIdeas>>["ideas"][number];

const writer = alias(people, "writer");

/** The responses of a topic, newest first, whatever their stage; `before` is the id of the last one shown. One query. */
export async function listTopicResponses(db: Database, topicId: number, before: number | null) {
  const rows = await db
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
    .where(sql`${responses.topicId} = ${topicId} ${before === null ? sql`` : sql`and ${responses.id} < ${before}`}`)
    .orderBy(desc(responses.id))
    .limit(responsesPerPage + 1);
  const page = rows.slice(0, responsesPerPage);
  return { responses: page, next: rows.length > responsesPerPage ? (page.at(-1)?.id ?? null) : null };
}

export type TopicResponse = Awaited<ReturnType<typeof listTopicResponses>>["responses"][number];

const dueKey = sql<number>`to_char(${commitments.dueOn}, 'YYYYMMDD')::integer`;

/** What was promised in the answers to a topic, settled or not, the oldest date first. One query. */
export async function listTopicCommitments(db: Database, topicId: number, after: DeskCursor | null) {
  const rows = await db
    .select({
      id: commitments.id,
      summary: commitments.summary,
      summaryEs: commitments.summaryEs,
      dueOn: commitments.dueOn,
      settledAt: commitments.settledAt,
      key: dueKey,
    })
    .from(commitments)
    .where(
      sql`${commitments.topicId} = ${topicId} ${after ? sql`and (${dueKey}, ${commitments.id}) > (${after.key}::bigint, ${after.id})` : sql``}`,
    )
    .orderBy(sql`${dueKey}, ${commitments.id}`)
    .limit(commitmentsPerPage + 1);
  const page = rows.slice(0, commitmentsPerPage);
  const last = page.at(-1);
  return { commitments: page, next: last && rows.length > commitmentsPerPage ? { key: last.key, id: last.id } : null };
}
