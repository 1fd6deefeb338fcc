import { sql } from "drizzle-orm";
import { type ResponseDecision, responseDecisions } from "~/features/responses/decisions";
import { apartAmong } from "~/features/responses/published.server";
import type { Database } from "~db/client.server";
import { responseDecisions as decidedOn, ideas, publications, responseVersions, topics } from "~db/schema";

export const outcomesPerPage = 30;

/** Where the next page starts: when the last idea shown was answered (ms) and its id. */
export interface OutcomeCursor {
  at: number;
  id: number;
}

export function outcomeCursorText({ at, id }: OutcomeCursor): string {
  return `${at}-${id}`;
}

/** A cursor from an address, or null when it is not one. */
export function outcomeCursorOf(text: string | null): OutcomeCursor | null {
  const parts = /^(\d{1,13})-([1-9]\d{0,9})$/.exec(text ?? "");
  if (!parts || Number(parts[2]) > 2_147_483_647) return null;
  return { at: Number(parts[1]), id: Number(parts[2]) };
}

interface OutcomeQuery {
  /** Only this decision; null for all. */
  decision: ResponseDecision | null;
  after: OutcomeCursor | null;
  now: Date;
}

/**
 * What residents asked beside what the city did, the newest answers first. One query: a page's worth of each decision, read from its own
 * stretch of the index, is merged, so that it costs the same however many ideas were answered.
 */
export async function listOutcomes(db: Database, { decision, after, now }: OutcomeQuery) {
  const before = after ? sql`and (answered_at, id) < (${new Date(after.at).toISOString()}::timestamptz, ${after.id})` : sql``;
  const chosen = decision ? [decision] : responseDecisions;
  const stretches = chosen.map(
    (
      each,
    ) => sql`(select id, answered_at from ideas where answer_decision = ${each} and hidden_by is null and answered_at is not null ${before}
      order by answered_at desc, id desc limit ${outcomesPerPage + 1})`,
  );
  const rows = await db
    .select({
      id: ideas.id,
      title: ideas.title,
      language: ideas.language,
      supportsCount: sql<
        number | null
      >`case when ${topics.hidesCounts} and ${topics.closesAt} > ${now} then null else ${ideas.supportsCount} end`,
      decision: sql<ResponseDecision>`${ideas.answerDecision}`,
      answeredAt: sql<Date>`${ideas.answeredAt}`.mapWith(ideas.answeredAt),
      question: topics.question,
      questionEs: topics.questionEs,
      topicSlug: topics.slug,
      apartAmong,
      summary: responseVersions.summary,
      summaryEs: responseVersions.summaryEs,
      officeName: publications.officeName,
      officeNameEs: publications.officeNameEs,
      /** The earliest promised day that passed without the city doing, or giving up, what it promised here. */
      lateSince: sql<string | null>`case when ${ideas.answerDecision} in ('will_do', 'doing') then (
        select min(c.due_on) from commitments c where c.topic_id = ${ideas.topicId} and c.publication_id = ${publications.id} and c.settled_at is null
           and c.due_on < (${now.toISOString()}::timestamptz at time zone (select time_zone from city))::date) end`,
    })
    .from(
      sql`(select * from (${sql.join(stretches, sql` union all `)}) answered order by answered_at desc, id desc limit ${outcomesPerPage + 1}) place`,
    )
    .innerJoin(ideas, sql`${ideas.id} = place.id`)
    .innerJoin(topics, sql`${topics.id} = ${ideas.topicId}`)
    .innerJoin(publications, sql`${publications.id} = ${ideas.answerId}`)
    .innerJoin(responseVersions, sql`${responseVersions.id} = ${publications.versionId}`)
    .leftJoin(decidedOn, sql`${decidedOn.versionId} = ${publications.versionId} and ${decidedOn.ideaId} = ${ideas.id}`)
    .orderBy(sql`${ideas.answeredAt} desc, ${ideas.id} desc`);
  const page = rows.slice(0, outcomesPerPage);
  const last = page.at(-1);
  return { outcomes: page, next: last && rows.length > outcomesPerPage ? { at: last.answeredAt.getTime(), id: last.id } : null };
}

export type Outcome = Awaited<ReturnType<typeof listOutcomes>>["outcomes"][number];

/** How many visible ideas have which decision. One pass over the index of answered ideas. */
export async function countOutcomes(db: Database): Promise<Record<ResponseDecision, number>> {
  const { rows } = await db.execute<{ decision: ResponseDecision; count: number }>(sql`
    select answer_decision as decision, count(*)::integer as count from ideas where hidden_by is null and answered_at is not null group by answer_decision`);
  const counts = Object.fromEntries(responseDecisions.map((decision) => [decision, 0])) as Record<ResponseDecision, number>;
  for (const { decision, count } of rows) counts[decision] = count;
  return counts;
}
