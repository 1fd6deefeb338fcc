import { sql } from "drizzle-orm";
import type { Locale } from "~/core/locale";
import type { ClauseName } from "~/features/policy/clause";
import type { Database } from "~db/client.server";
import type { Content, ContentRef } from "./content";
import type { ReportLine } from "./queries.server";
import { targetIs } from "./target.server";
import type { Act } from "./write-decision.server";

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

/** A report that a moderator reads beside the text; settled ones stay for the record. */
export interface CaseReport extends ReportLine {
  isOpen: boolean;
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

/** Decisions on this content, newest first; at most 50. */
export async function listDecisions(db: Database, ref: ContentRef): Promise<PastDecision[]> {
  const { rows } = await db.execute<Dated<PastDecision>>(sql`
    select d.id, d.act, p.display_name as moderator, d.passage, d.reason, d.created_at as at,
           case when c.id is not null then json_build_object('number', c.number, 'title', c.title, 'titleEs', c.title_es) end as clause
      from decisions d join people p on p.id = d.moderator_id left join policy_clauses c on c.id = d.clause_id
     where ${targetIs(ref, sql`d`)} order by d.id desc limit ${most}`);
  return rows.map(dated);
}

/** Reports of this content, open ones first; at most 50. */
export async function listReports(db: Database, ref: ContentRef): Promise<CaseReport[]> {
  const { rows } = await db.execute<Dated<CaseReport>>(sql`
    select r.id, r.sentence, r.created_at as at, r.decision_id is null as "isOpen",
           json_build_object('number', c.number, 'title', c.title, 'titleEs', c.title_es) as clause
      from reports r join policy_clauses c on c.id = r.clause_id
     where ${targetIs(ref, sql`r`)} order by r.decision_id is not null, r.id limit ${most}`);
  return rows.map(dated);
}

/** What stands above and below a comment: the comment that starts its thread, and five on each side. Without the comment itself. */
export async function listThread(
  db: Database,
  { id, ideaId, threadId }: Pick<Content, "id" | "ideaId" | "threadId">,
): Promise<ThreadLine[]> {
  if (threadId === null) return [];
  const thread = sql`from comments where idea_id = ${ideaId} and thread_id = ${threadId}`;
  const { rows } = await db.execute<Dated<ThreadLine>>(sql`
    select c.id, c.body, c.language, p.display_name as "authorName", c.created_at as at, not c.is_visible as "isHidden"
      from comments c left join people p on p.id = c.author_id
     where c.id <> ${id} and (c.id = ${threadId}
        or c.id in (select id ${thread} and id < ${id} order by id desc limit 5)
        or c.id in (select id ${thread} and id > ${id} order by id limit 5))
     order by c.id`);
  return rows.map(dated);
}

type Dated<Line extends { at: Date }> = Omit<Line, "at"> & { at: Date | string } & Record<string, unknown>;

function dated<Line extends { at: Date }>(row: Dated<Line>): Line {
  return { ...row, at: new Date(row.at) } as unknown as Line;
}
