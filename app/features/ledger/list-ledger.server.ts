import { type SQL, sql } from "drizzle-orm";
import { fromCityTime } from "~/core/city-time";
import type { Database } from "~db/client.server";
import { boundsOfMonth, type LedgerAct, type LedgerFilters } from "./ledger-filters";
import { isInLedger } from "./standing.server";

export const ledgerPerPage = 50;

/** Nothing was asked, it waits for somebody, or how it ended. */
export type SecondLook = "none" | "asked" | "upheld" | "changed" | "reversed";

/** One decision as everybody may read it: no text, no names, no number of what it was about, no time of day. */
export interface LedgerRow {
  /** Where it stands in the list; shown nowhere. */
  id: number;
  /** The day in the city, `2026-11-22`. */
  day: string;
  /** None for decisions on names. */
  topic: { slug: string; question: string; questionEs: string } | null;
  /** The rule and the version of the policy that has it; none where no rule was broken. */
  rule: { number: number; version: number; title: string; titleEs: string } | null;
  act: LedgerAct;
  wasHeld: boolean;
  secondLook: SecondLook;
}

interface LedgerQuery {
  filters: LedgerFilters;
  /** The id of the last decision of the page before. */
  after: number | null;
  timeZone: string;
  now: Date;
  limit?: number;
}

/** The decisions that stand or stood, newest first, 50 a page unless told. One query. */
export async function listLedger(
  db: Database,
  { filters, after, timeZone, now, limit = ledgerPerPage }: LedgerQuery,
): Promise<{ rows: LedgerRow[]; next: number | null }> {
  const conditions: SQL[] = [isInLedger(now)];
  if (after !== null) conditions.push(sql`d.id < ${after}`);
  if (filters.act) conditions.push(sql`d.act = ${filters.act}::moderation_act`);
  if (filters.rule !== null) conditions.push(sql`c.number = ${filters.rule}`);
  if (filters.month) {
    const { from, until } = boundsOfMonth(filters.month);
    conditions.push(sql`d.created_at >= ${fromCityTime(from, timeZone)} and d.created_at < ${fromCityTime(until, timeZone)}`);
  }
  const { rows } = await db.execute<LedgerRow & Record<string, unknown>>(sql`
    select d.id, to_char(d.created_at at time zone ${timeZone}, 'YYYY-MM-DD') as day, d.act, d.was_held as "wasHeld",
           case when t.id is not null then json_build_object('slug', t.slug, 'question', t.question, 'questionEs', t.question_es) end as topic,
           case when c.id is not null then json_build_object('number', c.number, 'version', v.number, 'title', c.title, 'titleEs', c.title_es) end as rule,
           coalesce(r.outcome::text, case when a.id is null then 'none' else 'asked' end) as "secondLook"
      from decisions d
      left join topics t on t.id = d.topic_id
      left join policy_clauses c on c.id = d.clause_id
      left join policy_versions v on v.id = c.version_id
      left join appeals a on a.decision_id = d.id
      left join rulings r on r.appeal_id = a.id
     where ${sql.join(conditions, sql` and `)}
     order by d.id desc limit ${limit + 1}`);
  const page = rows.slice(0, limit);
  return { rows: page, next: rows.length > limit ? (page.at(-1)?.id ?? null) : null };
}
