import { type SQL, sql } from "drizzle-orm";
import type { Locale } from "~/core/locale";
import type { ClauseName } from "~/features/policy/clause";
import type { Database } from "~db/client.server";
import type { ContentRef } from "./content";
import { type QueueCursor, type QueueView, queuePerPage } from "./queue";

/** A report as moderators see it: without who made it. */
export interface ReportLine {
  id: number;
  clause: ClauseName;
  sentence: string;
  at: Date;
}

/** A line of the moderators' lists. */
export interface QueueItem extends ContentRef {
  ideaTitle: string;
  /** The first 400 characters, as typed. */
  text: string;
  isLong: boolean;
  language: Locale;
  authorName: string | null;
  topicSlug: string;
  question: string;
  questionEs: string;
  createdAt: Date;
  openReports: number;
  /** The first five open reports, oldest first. */
  reports: ReportLine[];
  /** Under which rule and when it was hidden. */
  hidden: { clause: ClauseName; at: Date } | null;
}

export interface Queue {
  items: QueueItem[];
  next: QueueCursor | null;
}

/** One page of a moderators' list, 30 items. One query. */
export async function listQueue(db: Database, view: QueueView, after: QueueCursor | null, limit = queuePerPage): Promise<Queue> {
  const { rows } = await db.execute<Row>(itemsAt(places[view](after, limit + 1)));
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(itemOf),
    next: last && rows.length > limit ? { key: Number(last.key), kind: last.kind, id: last.id } : null,
  };
}

/** How much waits: things with open reports. */
export async function countReported(db: Database): Promise<number> {
  const { rows } = await db.execute<{ count: number }>(
    sql`select count(distinct (idea_id, comment_id))::integer as count from reports where decision_id is null`,
  );
  return rows[0]?.count ?? 0;
}

type Place = (after: QueueCursor | null, limit: number) => SQL;

/** Which things a page has: rows of (kind, id, key, at), each read from an index where there is one. */
const places: Record<QueueView, Place> = {
  // Ideas and comments of the same millisecond stand in the order of kind and id, so that paging neither repeats nor skips.
  newest: (after, limit) => {
    const before = (kind: string) =>
      after ? sql`and (created_at, ${kind}, id) < (${new Date(after.key)}::timestamptz, ${after.kind}, ${after.id})` : sql``;
    const key = sql`(extract(epoch from created_at) * 1000)::bigint as key, created_at as at`;
    return sql`
      select * from (
        (select 'idea' as kind, id, ${key} from ideas where is_visible ${before("idea")} order by created_at desc, id desc limit ${limit})
        union all
        (select 'comment' as kind, id, ${key} from comments where is_visible ${before("comment")} order by created_at desc, id desc limit ${limit})
      ) newest order by at desc, kind desc, id desc limit ${limit}`;
  },
  reports: (after, limit) => sql`
    select case when idea_id is null then 'comment' else 'idea' end as kind, coalesce(idea_id, comment_id) as id, min(id)::bigint as key, min(created_at) as at
      from reports where decision_id is null group by idea_id, comment_id
    ${after ? sql`having min(id) > ${after.key}` : sql``}
     order by min(id) limit ${limit}`,
  hidden: (after, limit) => sql`
    select case when d.idea_id is null then 'comment' else 'idea' end as kind, coalesce(d.idea_id, d.comment_id) as id, d.id::bigint as key, d.created_at as at
      from decisions d left join ideas hi on hi.id = d.idea_id left join comments hc on hc.id = d.comment_id
     where d.act = 'hide' and d.id in (hi.hidden_by, hc.hidden_by) ${after ? sql`and d.id < ${after.key}` : sql``}
     order by d.id desc limit ${limit}`,
};

const orders: SQL = sql`row_number() over ()`;

/** The things at those places with all that a line shows. */
function itemsAt(place: SQL): SQL {
  return sql`
    with place as materialized (select p.*, ${orders} as line from (${place}) p)
    select place.kind, place.id, place.key, i.title as "ideaTitle", coalesce(c.created_at, i.created_at) as "createdAt",
           left(case when place.kind = 'idea' then i.body else c.body end, 400) as text,
           char_length(case when place.kind = 'idea' then i.body else c.body end) > 400 as "isLong",
           case when place.kind = 'idea' then i.language else c.language end as language,
           a.display_name as "authorName", t.slug as "topicSlug", t.question, t.question_es as "questionEs",
           coalesce(r.total, 0) as "openReports", coalesce(r.lines, '[]') as reports, h.hidden
      from place
      left join comments c on place.kind = 'comment' and c.id = place.id
      join ideas i on i.id = case when place.kind = 'idea' then place.id else c.idea_id end
      join topics t on t.id = i.topic_id
      left join people a on a.id = case when place.kind = 'idea' then i.author_id else c.author_id end
      left join lateral (
        select count(*)::integer as total, json_agg(json_build_object('id', o.id, 'clause', o.clause, 'sentence', o.sentence, 'at', o.created_at) order by o.id) filter (where o.nth <= 5) as lines
          from (select rp.id, rp.sentence, rp.created_at, row_number() over (order by rp.id) as nth, ${clauseJson} as clause
                  from reports rp join policy_clauses pc on pc.id = rp.clause_id
                 where rp.decision_id is null and ((place.kind = 'idea' and rp.idea_id = place.id) or (place.kind = 'comment' and rp.comment_id = place.id))) o) r on true
      left join lateral (
        select json_build_object('clause', ${clauseJson}, 'at', d.created_at) as hidden
          from decisions d join policy_clauses pc on pc.id = d.clause_id
         where d.id = case when place.kind = 'idea' then i.hidden_by else c.hidden_by end) h on true
     order by place.line`;
}

const clauseJson = sql`json_build_object('number', pc.number, 'title', pc.title, 'titleEs', pc.title_es)`;

interface Row extends Record<string, unknown>, Omit<QueueItem, "createdAt" | "reports" | "hidden"> {
  key: string;
  createdAt: Date | string;
  reports: (Omit<ReportLine, "at"> & { at: string })[];
  hidden: { clause: ClauseName; at: string } | null;
}

function itemOf({ key: _key, createdAt, reports, hidden, ...row }: Row): QueueItem {
  return {
    ...row,
    createdAt: new Date(createdAt),
    reports: reports.map((report) => ({ ...report, at: new Date(report.at) })),
    hidden: hidden && { ...hidden, at: new Date(hidden.at) },
  };
}
