import { sql } from "drizzle-orm";
import { fromCityTime } from "~/core/city-time";
import { keptFor } from "~/core/kept-for";
import type { Database } from "~db/client.server";
import { boundsOfMonth, lastMonths } from "./ledger-filters";
import { isInLedger } from "./standing.server";

/** What was shared and decided in a month, `2026-11`. Exact numbers: what is shown of them, `few.ts` says. */
export interface MonthCount {
  month: string;
  /** Ideas and comments. */
  shared: number;
  decisions: number;
  hidden: number;
  /** Decisions that answered a case, and the median of the plain hours from its opening, nights and weekends included. */
  fromCases: number;
  medianHours: number | null;
  /** Second looks that were asked for in that month, and how many of them were reversed since. */
  asked: number;
  reversed: number;
}

/** What was decided by a rule in those months, and how much of it was taken back since. */
export interface RuleCount {
  number: number;
  title: string;
  titleEs: string;
  /** The newest version of the policy that has it in these words. */
  version: number;
  decisions: number;
  reversed: number;
}

export interface LedgerCounts {
  /** The last twelve, newest first. */
  months: MonthCount[];
  rules: RuleCount[];
  /** Blind second reviews in those months, and how many of them agreed. */
  reviewed: number;
  agreed: number;
}

interface CountsQuery {
  timeZone: string;
  /** In the city, `2026-11-22`. */
  today: string;
  now: Date;
}

const kept = keptFor<string, LedgerCounts>(300_000);

/** The numbers of the last twelve months. They look at all that was shared in a year, so each process counts at most once in five minutes. */
export function ledgerCounts(db: Database, query: CountsQuery): Promise<LedgerCounts> {
  return kept(db, `${query.timeZone} ${query.today}`, query.now, () => countLedger(db, query));
}

/** The same, counted now. One query. */
export async function countLedger(db: Database, { timeZone, today, now }: CountsQuery): Promise<LedgerCounts> {
  const months = lastMonths(today);
  const from = fromCityTime(boundsOfMonth(months.at(-1) ?? "").from, timeZone);
  const { rows } = await db.execute<LedgerCounts & Record<string, unknown>>(sql`
    with listed as materialized (
      select d.*, to_char(d.created_at at time zone z.name, 'YYYY-MM') as month
        from (select ${timeZone}::text as name) z, decisions d where d.created_at >= ${from} and ${isInLedger(now)}),
    shared as (
      select to_char(created_at at time zone z.name, 'YYYY-MM') as month, count(*)::integer as shared
        from (select ${timeZone}::text as name) z,
             (select created_at from ideas where created_at >= ${from} union all select created_at from comments where created_at >= ${from}) s group by 1),
    decided as (
      select l.month, count(*)::integer as decisions, (count(*) filter (where l.act = 'hide'))::integer as hidden, count(k.id)::integer as "fromCases",
             percentile_cont(0.5) within group (order by extract(epoch from l.created_at - k.opened_at)::float / 3600) filter (where k.id is not null) as "medianHours"
        from listed l left join cases k on k.decision_id = l.id group by 1),
    looks as (
      select to_char(a.created_at at time zone z.name, 'YYYY-MM') as month, count(*)::integer as asked, (count(*) filter (where r.outcome = 'reversed'))::integer as reversed
        from (select ${timeZone}::text as name) z, appeals a left join rulings r on r.appeal_id = a.id where a.created_at >= ${from} group by 1),
    rules as (
      select c.number, c.title, c.title_es as "titleEs", max(v.number) as version, count(*)::integer as decisions,
             (count(*) filter (where exists (select from decisions r where r.reverses_id = l.id and r.act = 'restore')))::integer as reversed
        from listed l join policy_clauses c on c.id = l.clause_id join policy_versions v on v.id = c.version_id
       where l.act <> 'restore' group by c.number, c.title, c.title_es),
    blind as (select count(*)::integer as reviewed, (count(*) filter (where agrees))::integer as agreed from blind_reviews where reviewed_at >= ${from})
    select blind.reviewed, blind.agreed,
           (select coalesce(json_agg(rules order by number, version desc), '[]') from rules) as rules,
           (select json_agg(json_build_object('month', m.month, 'shared', coalesce(s.shared, 0), 'decisions', coalesce(d.decisions, 0), 'hidden', coalesce(d.hidden, 0),
                     'fromCases', coalesce(d."fromCases", 0), 'medianHours', d."medianHours", 'asked', coalesce(l.asked, 0), 'reversed', coalesce(l.reversed, 0)) order by m.month desc)
              from unnest(${sql.param(months)}::text[]) as m(month)
              left join shared s using (month) left join decided d using (month) left join looks l using (month)) as months
      from blind`);
  const [counts] = rows;
  if (!counts) throw new Error("the ledger was not counted");
  return counts;
}
