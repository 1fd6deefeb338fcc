import { type SQL, sql } from "drizzle-orm";
import { apartAmong } from "~/features/responses/answer-columns.server";
import { type ResponseDecision, responseDecisions } from "~/features/responses/decisions";
import type { Database } from "~db/client.server";
import { responseDecisions as decidedOn, ideas, publications, responseVersions, topics } from "~db/schema";
import { outcomeCommitment } from "./outcome-commitment.server";
import { outcomeConditions } from "./outcome-conditions.server";
import type { OutcomeCursor } from "./outcome-cursor";
import type { OutcomeFilters } from "./outcome-filters";

export const outcomesPerPage = 30;

interface OutcomeQuery {
  filters: OutcomeFilters;
  /** The city's, for the year. */
  timeZone: string;
  after: OutcomeCursor | null;
  now: Date;
}

/** What residents asked beside what the city did, the newest answers first. One query. */
export async function listOutcomes(db: Database, query: OutcomeQuery) {
  const { now } = query;
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
      commitment: outcomeCommitment,
    })
    .from(
      sql`(select * from (${placesOf(query)}) answered order by answered_at desc, id desc limit ${outcomesPerPage + 1}) place`,
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

/**
 * The ids of a page. An office, a neighborhood and a decision have an index each that holds their answers in this order. Without any of them
 * a page's worth of each decision, read from its own stretch of the index, is merged: it costs the same however many ideas were answered.
 */
function placesOf({ filters, timeZone, after }: OutcomeQuery): SQL {
  const hasOwnIndex =
    filters.decision !== null || filters.officeId !== null || filters.neighborhoodId !== null || filters.words !== "";
  const before = after ? sql`and (answered_at, id) < (${new Date(after.at).toISOString()}::timestamptz, ${after.id})` : sql``;
  const stretch = (decision: ResponseDecision | null) => sql`(
    select id, answered_at from ideas where ${outcomeConditions({ ...filters, decision }, timeZone)} ${before}
     order by answered_at desc, id desc limit ${outcomesPerPage + 1})`;
  return hasOwnIndex ? stretch(filters.decision) : sql.join(responseDecisions.map(stretch), sql` union all `);
}
