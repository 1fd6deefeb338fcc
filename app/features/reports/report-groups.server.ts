import { type SQL, sql } from "drizzle-orm";
import type { ClauseName } from "~/features/policy/clause";
import type { Database } from "~db/client.server";
import { brigadeMinReports, brigadeSeconds } from "./brigade";

/** Reports of one case that count as one: those of a brigade together, every other by itself. */
export interface ReportGroup {
  /** The first report's. */
  id: number;
  isBrigade: boolean;
  count: number;
  from: Date;
  to: Date;
  /** What is cited, each once, by number. */
  clauses: ClauseName[];
  /** The first three. */
  sentences: string[];
}

/** The reports of a case in groups, oldest first, at most `limit`. One query. */
export async function listReportGroups(db: Database, caseId: number, limit = 20): Promise<ReportGroup[]> {
  const { rows } = await db.execute<GroupRow>(sql`
    with ${markedReports(caseId)}
    select min(m.id) as id, bool_or(m.is_brigade) as "isBrigade", count(*)::integer as count, min(m.created_at) as "from", max(m.created_at) as "to",
           (array_agg(m.sentence order by m.id))[1:3] as sentences,
           (select json_agg(json_build_object('number', c.number, 'title', c.title, 'titleEs', c.title_es) order by c.number)
              from policy_clauses c where c.id = any (array_agg(m.clause_id))) as clauses
      from marked m group by m.group_id order by min(m.id) limit ${limit}`);
  return rows.map((row) => ({ ...row, from: new Date(row.from), to: new Date(row.to) }));
}

type GroupRow = Omit<ReportGroup, "from" | "to"> & { from: Date | string; to: Date | string } & Record<string, unknown>;

/**
 * The common table `marked`: the reports of a case, whether each is of a brigade (five or more from new accounts within a minute), and the
 * group it is in. A report is of a brigade when the latest minute with five that began no later still lasts.
 */
export function markedReports(caseId: number): SQL {
  const minute = sql`make_interval(secs => ${brigadeSeconds})`;
  return sql`
    young as (
      select id, created_at, count(*) over (order by created_at range between current row and ${minute} following) >= ${brigadeMinReports} as starts
        from reports where case_id = ${caseId} and is_from_new_account),
    crowd as (
      select id, created_at from (
        select id, created_at, max(created_at) filter (where starts) over (order by created_at) as started from young) y
       where created_at <= started + ${minute}),
    waves as (
      select id, sum(begins) over (order by created_at, id) as wave from (
        select id, created_at, case when created_at <= lag(created_at) over (order by created_at, id) + ${minute} then 0 else 1 end as begins from crowd) c),
    marked as (
      select r.id, r.clause_id, r.sentence, r.created_at, w.id is not null as is_brigade,
             case when w.id is null then 'report ' || r.id else 'wave ' || w.wave end as group_id
        from reports r left join waves w on w.id = r.id where r.case_id = ${caseId})`;
}
