import { type SQL, sql } from "drizzle-orm";
import type { Database } from "~db/client.server";
import { prepared } from "~db/prepared.server";
import { publications, responseDecisions, responseVersions } from "~db/schema";
import type { Answer, PublishedCommitment } from "./answer";

export type { Answer } from "./answer";

export const publicationsPerTopic = 10;
export const answersPerIdea = 10;

interface CommitmentJson {
  id: number;
  summary: string;
  summary_es: string;
  due_on: string;
  is_late: boolean;
  settled_at: string | null;
  kind: "done" | "withdrawn" | null;
  sentence: string | null;
  sentence_es: string | null;
}

const now = sql`${sql.placeholder("now")}::timestamptz`;

// Late is a fact of dates in the city's time zone: the day after the one that was promised.
const commitments = sql<PublishedCommitment[]>`(
  select coalesce(json_agg(row_to_json(c) order by c.due_on, c.id), '[]') from (
    select c.id, c.summary, c.summary_es, c.due_on, c.settled_at, u.kind, u.sentence, u.sentence_es,
           c.settled_at is null and c.due_on < (${now} at time zone (select time_zone from city))::date as is_late
      from commitments c
      left join lateral (select kind, sentence, sentence_es from commitment_updates
                          where commitment_id = c.id and kind <> 'progress' order by id desc limit 1) u on true
     where c.topic_id = ${publications.topicId} and c.publication_id = ${publications.id}) c)`.mapWith(commitmentsOf);

function commitmentsOf(value: unknown): PublishedCommitment[] {
  return (value as CommitmentJson[]).map((row) => ({
    id: row.id,
    summary: row.summary,
    summaryEs: row.summary_es,
    dueOn: row.due_on,
    state: row.settled_at ? (row.kind ?? "done") : row.is_late ? "late" : "due",
    settledAt: row.settled_at ? new Date(row.settled_at) : null,
    sentence: row.sentence ?? "",
    sentenceEs: row.sentence_es ?? "",
  }));
}

function answerWith(decision: SQL<Answer["decision"]>, apartAmong: SQL<number | null>) {
  return {
    id: publications.id,
    decision,
    apartAmong,
    summary: responseVersions.summary,
    summaryEs: responseVersions.summaryEs,
    why: responseVersions.why,
    whyEs: responseVersions.whyEs,
    next: responseVersions.next,
    nextEs: responseVersions.nextEs,
    nextOn: responseVersions.nextOn,
    contact: responseVersions.contact,
    contactEs: responseVersions.contactEs,
    officeName: publications.officeName,
    officeNameEs: publications.officeNameEs,
    signerName: publications.signerName,
    signerTitle: publications.signerTitle,
    signerTitleEs: publications.signerTitleEs,
    publishedAt: publications.publishedAt,
    commitments,
  };
}

/** How many ideas the response answers, when this idea is decided otherwise than the whole. */
export const apartAmong = sql<number | null>`case when ${responseDecisions.decision} <> ${responseVersions.decision} then (
  select count(*)::integer from response_decisions o where o.version_id = ${responseVersions.id}) end`;

const answersOfIdea = prepared((db) =>
  db
    .select(answerWith(sql<Answer["decision"]>`${responseDecisions.decision}`, apartAmong))
    .from(responseDecisions)
    .innerJoin(publications, sql`${publications.versionId} = ${responseDecisions.versionId}`)
    .innerJoin(responseVersions, sql`${responseVersions.id} = ${publications.versionId}`)
    .where(sql`${responseDecisions.ideaId} = ${sql.placeholder("ideaId")}`)
    .orderBy(sql`${publications.publishedAt} desc, ${publications.id} desc`)
    .limit(answersPerIdea)
    .prepare("answers_of_idea"),
);

/**
 * Everything the city published on an idea, newest first, at most 10: a newer answer stands above the earlier ones, and hides none.
 * Each with the decision on that idea, signed as of its day, and what became of its commitments. One query.
 */
export function listAnswers(db: Database, ideaId: number, now: Date): Promise<Answer[]> {
  return answersOfIdea(db).execute({ ideaId, now: now.toISOString() });
}

const publicationsOfTopic = prepared((db) =>
  db
    .select(answerWith(sql<Answer["decision"]>`${responseVersions.decision}`, sql<null>`null`))
    .from(publications)
    .innerJoin(responseVersions, sql`${responseVersions.id} = ${publications.versionId}`)
    .where(sql`${publications.topicId} = ${sql.placeholder("topicId")} and ${responseVersions.coversTopic}`)
    .orderBy(sql`${publications.id} desc`)
    .limit(publicationsPerTopic)
    .prepare("publications_of_topic"),
);

/** The published answers to a topic as a whole, newest first, at most 10. One query. */
export function listPublicationsOfTopic(db: Database, topicId: number, now: Date): Promise<Answer[]> {
  return publicationsOfTopic(db).execute({ topicId, now: now.toISOString() });
}
