import { type SQL, sql } from "drizzle-orm";
import { type Actor, grantOf } from "~/features/people/actor";
import type { ClauseName } from "~/features/policy/clause";
import type { Database } from "~db/client.server";
import {
  countedTo,
  isWaitingView,
  type QueueCursor,
  type QueueFilter,
  queuePerPage,
  type WaitingView,
  waitingViews,
} from "./queue";
import type { QueueLine } from "./queue-line";
import { placesOf, waitsIn } from "./queue-places.server";

export interface Queue {
  lines: QueueLine[];
  next: QueueCursor | null;
}

/** One page of a moderators' list, 30 lines. One query. */
export async function listQueue(
  db: Database,
  actor: Actor,
  filter: QueueFilter,
  after: QueueCursor | null,
  now: Date,
  limit = queuePerPage,
): Promise<Queue> {
  const { rows } = await db.execute<Row>(linesAt(placesOf(actor, filter, after, limit + 1), actor, now));
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    lines: page.map(lineOf),
    next:
      last && rows.length > limit
        ? { key: Number(last.key), kind: last.kind, id: isWaitingView(filter.show) ? (last.caseId ?? 0) : last.id }
        : null,
  };
}

export interface QueueFacts {
  /** How many wait in each list; counted up to 1,001, which stands for more than 1,000. */
  counts: Record<WaitingView, number>;
  /** Topics with something that waits, for the filter. */
  topics: { id: number; question: string; questionEs: string }[];
}

/**
 * How much waits for `actor` in each list, and in which topics. One query, however long the queue is. Whether a text names the head of an
 * office is not looked for here: a count may be a little higher than its list.
 */
export async function readQueueFacts(db: Database, actor: Actor, filter: QueueFilter): Promise<QueueFacts> {
  const count = (view: WaitingView) => sql`
    (select count(*)::integer from (select from cases k where ${waitsIn(view, actor, filter)} limit ${countedTo + 1}) counted)`;
  const pairs = sql.join(
    waitingViews.map((view) => sql`${view}::text, ${count(view)}`),
    sql`, `,
  );
  const { rows } = await db.execute<QueueFacts & Record<string, unknown>>(sql`
    select json_build_object(${pairs}) as counts,
           (select coalesce(json_agg(json_build_object('id', t.id, 'question', t.question, 'questionEs', t.question_es) order by t.id desc), '[]')
              from (select t.* from topics t where exists (select from cases k where k.topic_id = t.id and k.closed_at is null)
                                                or t.id = ${filter.topicId}::integer order by t.id desc limit 100) t) as topics`);
  const [row] = rows;
  if (!row) throw new Error("counts always give one row");
  return row;
}

const clauseJson = sql`json_build_object('number', pc.number, 'title', pc.title, 'titleEs', pc.title_es)`;

/** The things at those places with all that a line shows; conflicts of interest are looked for in these few lines only. */
export function linesAt(place: SQL, actor: Actor, now: Date): SQL {
  return sql`
    with place as materialized (select p.*, row_number() over () as line from (${place}) p)
    select w.*, left(w.full_text, 240) as text, char_length(w.full_text) > 240 as "isLong",
           case when w.author_id = ${actor.id} then 'own' when w.second_opinion_by = ${actor.id} then 'asked'
                else coalesce(conflict_of(${actor.id}, w.topic_id, w.full_text, ${now}),
                              case when w."isForReviewer" and not ${grantOf(actor, "reviewer") !== undefined} then 'reviewer' end) end as "notForMe"
      from (
        select p.line, p.kind, p.id, p.case_id as "caseId", p.key, p.at, coalesce(i.title, '') as "ideaTitle",
               case p.kind when 'idea' then i.title || E'\n\n' || i.body when 'comment' then c.body when 'photo' then ph.alt
                           else coalesce(a.held_name, a.display_name, a.hidden_name, '') end as full_text,
               case p.kind when 'comment' then c.language when 'name' then a.locale else i.language end as language,
               a.id as author_id, case when p.kind = 'name' then coalesce(a.held_name, a.display_name, a.hidden_name) else a.display_name end as "authorName",
               t.id as topic_id, coalesce(t.question, '') as question, coalesce(t.question_es, '') as "questionEs",
               k.second_opinion_by, k.second_opinion_by is not null as "secondOpinion", coalesce(k.is_for_reviewer, false) as "isForReviewer",
               coalesce(k.reports_count, 0) as reports,
               (select coalesce(json_agg(distinct h.filter), '[]') from holds h where h.case_id = k.id and k.is_held) as "heldBy",
               case when k.claimed_until > ${now} then
                 json_build_object('name', case when k.claimed_by <> ${actor.id} then coalesce(m.display_name, '') end, 'until', k.claimed_until) end as claim,
               (select json_build_object('clause', ${clauseJson}, 'at', d.created_at) from decisions d join policy_clauses pc on pc.id = d.clause_id
                 where d.id = case p.kind when 'idea' then i.hidden_by when 'comment' then c.hidden_by when 'photo' then f.hidden_by else a.name_hidden_by end) as hidden
          from place p
          left join cases k on k.id = p.case_id
          left join comments c on p.kind = 'comment' and c.id = p.id
          left join idea_photos f on p.kind = 'photo' and f.photo_id = p.id
          left join photos ph on ph.id = f.photo_id
          left join ideas i on i.id = case p.kind when 'idea' then p.id when 'comment' then c.idea_id when 'photo' then f.idea_id end
          left join topics t on t.id = i.topic_id
          left join people a on a.id = case p.kind when 'comment' then c.author_id when 'name' then p.id else i.author_id end
          left join people m on m.id = k.claimed_by
      ) w order by w.line`;
}

export interface Row extends Record<string, unknown>, Omit<QueueLine, "at" | "claim" | "hidden"> {
  key: string;
  at: Date | string;
  claim: { name: string | null; until: string } | null;
  hidden: { clause: ClauseName; at: string } | null;
}

/** What a line shows and nothing more: the row also has the whole text. */
export function lineOf(row: Row): QueueLine {
  const { kind, id, caseId, ideaTitle, text, isLong, language, authorName, question, questionEs, reports, heldBy } = row;
  const { secondOpinion, isForReviewer, notForMe, claim, hidden } = row;
  return {
    ...{ kind, id, caseId, ideaTitle, text, isLong, language, authorName, question, questionEs, reports, heldBy },
    ...{ secondOpinion, isForReviewer, notForMe },
    at: new Date(row.at),
    claim: claim && { ...claim, until: new Date(claim.until) },
    hidden: hidden && { ...hidden, at: new Date(hidden.at) },
  };
}
