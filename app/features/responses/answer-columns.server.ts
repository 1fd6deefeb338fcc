import { type SQL, sql } from "drizzle-orm";
import { publications, responseDecisions, responses, responseVersions } from "~db/schema";
import type { Answer, AnswerClarification, PublishedCommitment } from "./answer";
import { textColumns } from "./version-columns.server";

interface CommitmentJson {
  id: number;
  summary: string;
  summary_es: string;
  due_on: string;
  is_late: boolean;
  settled_at: string | null;
  settled_as: "done" | "withdrawn" | null;
  sentence: string | null;
  sentence_es: string | null;
}

const now = sql`${sql.placeholder("now")}::timestamptz`;

// Late is a fact of dates in the city's time zone: the day after the one that was promised. What a publication promised that was taken back
// was never promised.
const commitments = sql<PublishedCommitment[]>`(
  select coalesce(json_agg(row_to_json(c) order by c.due_on, c.id), '[]') from (
    select c.id, c.summary, c.summary_es, c.due_on, c.settled_at, c.settled_as, u.sentence, u.sentence_es,
           c.settled_at is null and c.due_on < (${now} at time zone (select time_zone from city))::date as is_late
      from commitments c
      left join lateral (select sentence, sentence_es from commitment_updates
                          where commitment_id = c.id and kind <> 'progress' order by id desc limit 1) u on true
     where c.response_id = ${publications.responseId} and not exists (select from withdrawals w where w.publication_id = c.publication_id)) c)`.mapWith(
  commitmentsOf,
);

function commitmentsOf(value: unknown): PublishedCommitment[] {
  return (value as CommitmentJson[]).map((row) => ({
    id: row.id,
    summary: row.summary,
    summaryEs: row.summary_es,
    dueOn: row.due_on,
    state: row.settled_at ? (row.settled_as ?? "done") : row.is_late ? "late" : "due",
    settledAt: row.settled_at ? new Date(row.settled_at) : null,
    sentence: row.sentence ?? "",
    sentenceEs: row.sentence_es ?? "",
  }));
}

/** When the response was first said in public and not taken back. A version that was taken back has only its own moment. */
export const firstPublishedAt = sql<Date>`coalesce((
  select min(o.published_at) from publications o
   where o.response_id = ${publications.responseId} and o.id <= ${publications.id}
     and not exists (select from withdrawals w where w.publication_id = o.id)), ${publications.publishedAt})`;

interface ClarificationJson {
  requestedAt: string;
  dueAt: string;
  offQuestion: number;
  said: number;
  answeredAt: string | null;
  isPast: boolean;
}

/** The clearer answer that was asked for; one that was taken back, and not published again, answers nothing. Needs the placeholder `now`. */
export const clarification = sql<AnswerClarification | null>`(
  select json_build_object('requestedAt', c.requested_at, 'dueAt', c.due_at, 'offQuestion', c.off_question, 'said', c.said, 'isPast', c.due_at < ${now}, 'answeredAt', (
           select min(o.published_at) from responses r join publications o on o.response_id = r.id
            where r.revises_id = c.response_id and r.publication_id is not null and not exists (select from withdrawals w where w.publication_id = o.id)))
    from clarifications c where c.response_id = ${publications.responseId})`.mapWith((value: unknown) => {
  const { requestedAt, dueAt, offQuestion, said, answeredAt, isPast } = value as ClarificationJson;
  return {
    requestedAt: new Date(requestedAt),
    dueAt: new Date(dueAt),
    offQuestion,
    said,
    isAnswered: answeredAt !== null,
    answeredAt: answeredAt === null ? null : new Date(answeredAt),
    isLate: answeredAt === null && isPast,
  };
});

/** The columns of an answer, from a publication, its version and its response; the query gets the moment as the placeholder `now`. */
export function answerWith<Decision extends Answer["decision"] | null>(decision: SQL<Decision>, apartAmong: SQL<number | null>) {
  return {
    id: publications.id,
    responseId: publications.responseId,
    number: publications.number,
    decision,
    apartAmong,
    ...textColumns,
    officeName: publications.officeName,
    officeNameEs: publications.officeNameEs,
    signerName: publications.signerName,
    signerTitle: publications.signerTitle,
    signerTitleEs: publications.signerTitleEs,
    publishedAt: firstPublishedAt.mapWith(publications.publishedAt),
    correctedAt: sql<Date | null>`nullif(${publications.publishedAt}, ${firstPublishedAt})`.mapWith(publications.publishedAt),
    correctionNote: responseVersions.correctionNote,
    correctionNoteEs: responseVersions.correctionNoteEs,
    checks: {
      said: responses.checksSaid,
      answered: responses.checksAnswered,
      partly: responses.checksPartly,
      no: responses.checksNo,
      offQuestion: responses.checksOffQuestion,
    },
    clarification,
    revisesId: responses.revisesId,
    commitments,
  };
}

/** How many ideas the response answers, when this idea is decided otherwise than the whole. */
export const apartAmong = sql<number | null>`case when ${responseDecisions.decision} <> ${responseVersions.decision} then (
  select count(*)::integer from response_decisions o where o.version_id = ${responseVersions.id}) end`;
