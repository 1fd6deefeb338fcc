import { sql } from "drizzle-orm";
import type { Database } from "~db/client.server";
import type { OfficeCounts } from "./scorecard";

/**
 * What the database counts of one office, or of all by name: the days it took to answer, its commitments, and what was asked of it. Days
 * are the city's. One query.
 */
export async function listOfficeCounts(
  db: Database,
  { timeZone, officeId }: { timeZone: string; officeId?: number },
  now: Date,
): Promise<OfficeCounts[]> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const dayOf = (moment: ReturnType<typeof sql>) => sql`(${moment} at time zone ${timeZone})::date`;
  const today = dayOf(at);
  const { rows } = await db.execute<OfficeCounts & Record<string, unknown>>(sql`
    select o.id, o.slug, o.name, o.name_es as "nameEs",
           (select coalesce(json_agg(json_build_object('closedOn', w.closed_on, 'answeredOn', w.answered_on, 'count', w.count)), '[]')
              from (select ${dayOf(sql`t.closes_at`)} as closed_on, a.answered_on, sum(a.count)::integer as count
                      from topics t cross join lateral (
                             select ${dayOf(sql`i.first_answered_at`)} as answered_on, count(*) as count
                               from obliged_ideas i where i.topic_id = t.id and i.first_answered_at is not null group by 1) a
                     where t.responsible_office_id = o.id and t.released_at is not null and t.closes_at <= ${at}
                     group by 1, 2) w) as waits,
           -- What was said in an answer that was taken back at once was not said.
           (select json_build_object(
                     'made', count(*),
                     'keptOnTime', count(*) filter (where c.settled_as = 'done' and ${dayOf(sql`c.settled_at`)} <= c.due_on),
                     'keptLate', count(*) filter (where c.settled_as = 'done' and ${dayOf(sql`c.settled_at`)} > c.due_on),
                     'missed', count(*) filter (where c.settled_at is null and c.due_on < ${today}),
                     'withdrawn', count(*) filter (where c.settled_as = 'withdrawn'),
                     'open', count(*) filter (where c.settled_at is null and c.due_on >= ${today}),
                     'residentsSayDone', count(*) filter (where c.settled_as = 'done' and c.residents_done > c.residents_not_done),
                     'residentsSayNotDone', count(*) filter (where c.settled_as = 'done' and c.residents_not_done > 0 and c.residents_not_done >= c.residents_done))
              from commitments c where c.office_id = o.id
               and not exists (select from withdrawals b where b.publication_id = c.publication_id)) as commitments,
           (select count(*)::integer from clarifications k join responses r on r.id = k.response_id where r.office_id = o.id) as clarifications,
           (select count(*)::integer from promise_extensions e join topics t on t.id = e.topic_id where t.responsible_office_id = o.id) as extensions
      from offices o ${officeId === undefined ? sql`` : sql`where o.id = ${officeId}`}
     order by o.name, o.id`);
  return rows;
}
