import { type SQL, sql } from "drizzle-orm";
import type { Locale } from "~/core/locale";
import type { Content, ContentRef } from "~/features/moderation/content";
import { targetIs } from "~/features/moderation/target.server";
import type { Act } from "~/features/moderation/write-decision.server";
import type { ClauseName } from "~/features/policy/clause";
import type { ReportGroup } from "~/features/reports/report-groups.server";
import type { Database } from "~db/client.server";

/** An earlier decision on the same content, newest first in lists. */
export interface PastDecision {
  id: number;
  act: Act;
  moderator: string | null;
  clause: ClauseName | null;
  passage: string | null;
  reason: string;
  at: Date;
}

/** A comment of the same thread, for reading what the other was said to. */
export interface ThreadLine {
  id: number;
  body: string;
  language: Locale;
  authorName: string | null;
  at: Date;
  isHidden: boolean;
}

const most = 50;

/** The decisions on a thing as a JSON list, newest first; at most 50. Part of a query. */
export function decisionsOf(ref: ContentRef): SQL {
  return sql`(select coalesce(json_agg(e order by e.id desc), '[]') from (
    select d.id, d.act, p.display_name as moderator, d.passage, d.reason, d.created_at as at,
           case when c.id is not null then json_build_object('number', c.number, 'title', c.title, 'titleEs', c.title_es) end as clause
      from decisions d join people p on p.id = d.moderator_id left join policy_clauses c on c.id = d.clause_id
     where ${targetIs(ref, sql`d`)} order by d.id desc limit ${most}) e)`;
}

/** Reports of a thing with no open case, each by itself, oldest first; at most 50. */
export async function listReports(db: Database, ref: ContentRef): Promise<ReportGroup[]> {
  const { rows } = await db.execute<Dated<{ at: Date; id: number; sentence: string; clause: ClauseName }>>(sql`
    select r.id, r.sentence, r.created_at as at, json_build_object('number', c.number, 'title', c.title, 'titleEs', c.title_es) as clause
      from reports r join policy_clauses c on c.id = r.clause_id where ${targetIs(ref, sql`r`)} order by r.id limit ${most}`);
  return rows.map((row) => {
    const { id, sentence, clause, at } = dated(row);
    return { id, isBrigade: false, count: 1, from: at, to: at, clauses: [clause], sentences: [sentence] };
  });
}

/** What stands above and below a comment, as a JSON list: the comment that starts its thread, and five on each side. Without the comment itself. Part of a query. */
export function threadOf({ id, ideaId, threadId }: Pick<Content, "id" | "ideaId" | "threadId">): SQL {
  if (threadId === null) return sql`'[]'::json`;
  const thread = sql`from comments where idea_id = ${ideaId} and thread_id = ${threadId}`;
  return sql`(select coalesce(json_agg(e order by e.id), '[]') from (
    select c.id, c.body, c.language, p.display_name as "authorName", c.created_at as at, not c.is_visible as "isHidden"
      from comments c left join people p on p.id = c.author_id
     where c.id <> ${id} and (c.id = ${threadId}
        or c.id in (select id ${thread} and id < ${id} order by id desc limit 5)
        or c.id in (select id ${thread} and id > ${id} order by id limit 5))) e)`;
}

export type Dated<Line extends { at: Date }> = Omit<Line, "at"> & { at: Date | string } & Record<string, unknown>;

/** A row whose `at` may be text, as JSON has it. */
export function dated<Line extends { at: Date }>(row: Dated<Line>): Line {
  return { ...row, at: new Date(row.at) } as unknown as Line;
}
