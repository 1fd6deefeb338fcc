import { type SQL, sql } from "drizzle-orm";
import type { City } from "~/features/city/queries.server";
import type { Database } from "~db/client.server";

export type OwedKind = "topic" | "commitment" | "clarification";

/** Something that an office owes the public by a day. */
export interface Owed extends Record<string, unknown> {
  kind: OwedKind;
  id: number;
  officeId: number;
  /** A day of the city: `2026-12-04`. */
  dueDay: string;
  what: string;
  whatEs: string;
  /** Where staff work on it. */
  path: string;
  /** For a topic: how many ideas its promise obliges, and how many of them are answered. */
  obliged: number;
  answered: number;
}

/** What has been late for longer is on every page that tells of it, and nobody's news. */
const longestLateDays = 60;

/**
 * What is owed by a day before `soon` (`2026-12-04`), the longest wait first: what is late for at most 60 days, except what people were already
 * told is late. A promise is owed by its clock; after a miss, by the new date that the city named. One query.
 */
export async function listOwed(
  db: Database,
  { city, soon, now }: { city: Pick<City, "timeZone">; soon: string; now: Date },
): Promise<Owed[]> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const dayOf = (moment: SQL) => sql`(${moment} at time zone ${city.timeZone})::date`;
  const isNear = (day: SQL) => sql`${day} < ${soon}::date and ${day} >= ${dayOf(at)} - ${longestLateDays}::integer`;
  const isNews = (kind: OwedKind, id: SQL, day: SQL) =>
    sql`not exists (select from notices n where n.event = ${`reminder:${kind}:`} || ${id} || ':' || ${day} || ':+1')`;
  const promised = dayOf(sql`coalesce(t.new_date_at, t.due_at)`);
  const clearer = dayOf(sql`c.due_at`);
  const { rows } = await db.execute<Owed>(sql`
    with promises as materialized (
      select t.* from topics t where t.released_at is not null and ${isNear(promised)} and ${isNews("topic", sql`t.id`, promised)}
         -- The view is dear, and most promises of the last months are kept: what was frozen and is answered need not be looked at.
         and (t.obliged_frozen_at is null or not exists (select from obligations o where o.topic_id = t.id)
              or exists (select from obligations o join ideas i on i.id = o.idea_id where o.topic_id = t.id and i.answered_at is null)))
    select 'topic' as kind, t.id, t.responsible_office_id as "officeId", ${promised}::text as "dueDay", t.question as what, t.question_es as "whatEs",
           '/desk/topics/' || t.slug as path, p.obliged, p.answered
      from promises t cross join lateral (select * from topic_promises where topic_id = t.id) p
     where t.closes_at > ${at} or p.answered < p.obliged or (p.obliged = 0 and p.last_answered_at is null)
    union all
    select 'commitment', c.id, c.office_id, c.due_on::text, c.summary, c.summary_es, '/desk/commitments/' || c.id, 0, 0
      from commitments c join responses r on r.id = c.response_id and r.publication_id is not null
     where c.settled_at is null and ${isNear(sql`c.due_on`)} and ${isNews("commitment", sql`c.id`, sql`c.due_on`)}
    union all
    select 'clarification', c.id, r.office_id, ${clearer}::text, t.question, t.question_es, '/desk/responses/' || r.id, 0, 0
      from clarifications c join responses r on r.id = c.response_id join topics t on t.id = r.topic_id
     where ${isNear(clearer)} and ${isNews("clarification", sql`c.id`, clearer)}
       and not exists (select from responses o where o.revises_id = r.id and o.publication_id is not null)
     order by "dueDay", kind, id`);
  return rows;
}
