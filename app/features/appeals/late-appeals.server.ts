import { sql } from "drizzle-orm";
import { businessDaysBetween } from "~/core/business-calendar";
import { calendarOf } from "~/features/city/calendar";
import type { ClauseName } from "~/features/policy/clause";
import type { Database } from "~db/client.server";
import { type SecondLookCity, secondLookDueAt } from "./due";

/** A second look that is late, as everybody may read it: no names and no text. */
export interface LateAppeal {
  decidedAt: Date;
  act: string;
  /** Null for names, and for topics nobody may see. */
  topic: { slug: string; question: string; questionEs: string } | null;
  clause: ClauseName | null;
  dueAt: Date;
  /** Business days, at least 1. */
  daysLate: number;
}

/** The second looks that wait and should have been given by now, the latest first. One query. */
export async function listLateAppeals(db: Database, city: SecondLookCity, now: Date): Promise<LateAppeal[]> {
  // No calendar has more business days than days: what is due is among these.
  const { rows } = await db.execute<Row>(sql`
    select a.created_at as "askedAt", d.created_at as "decidedAt", d.act,
           case when t.released_at is not null then json_build_object('slug', t.slug, 'question', t.question, 'questionEs', t.question_es) end as topic,
           case when c.id is not null then json_build_object('number', c.number, 'title', c.title, 'titleEs', c.title_es) end as clause
      from appeals a join decisions d on d.id = a.decision_id
      left join topics t on t.id = d.topic_id left join policy_clauses c on c.id = d.clause_id
     where not exists (select from rulings r where r.appeal_id = a.id)
       and a.created_at < ${now}::timestamptz - make_interval(days => ${city.secondLookDays - 1})
     order by a.id limit 500`);
  const calendar = calendarOf(city);
  return rows.flatMap(({ askedAt, decidedAt, ...row }) => {
    const dueAt = secondLookDueAt(city, new Date(askedAt));
    if (now <= dueAt) return [];
    return [{ ...row, decidedAt: new Date(decidedAt), dueAt, daysLate: Math.max(1, businessDaysBetween(calendar, dueAt, now)) }];
  });
}

/** How many second looks are late. One query. */
export async function countLateAppeals(db: Database, city: SecondLookCity, now: Date): Promise<number> {
  return (await listLateAppeals(db, city, now)).length;
}

type Row = Omit<LateAppeal, "dueAt" | "daysLate" | "decidedAt"> & {
  askedAt: string | Date;
  decidedAt: string | Date;
} & Record<string, unknown>;
