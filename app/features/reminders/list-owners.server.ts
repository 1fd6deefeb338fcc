import { sql } from "drizzle-orm";
import type { Database } from "~db/client.server";
import type { Owed, OwedKind } from "./list-owed.server";

/** Somebody who looks after an owed thing: its owner at hop 0, then those to whom the desk was delegated, one after the other. */
export interface Holder extends Record<string, unknown> {
  kind: OwedKind;
  id: number;
  assignmentId: number;
  officeId: number;
  personId: number;
  hop: number;
}

/**
 * Who looks after these at `now`. A topic's promise is also looked after by the owners of its obliged ideas that have no answer yet. Ordered by
 * assignment and hop; a circle of delegates ends where it closes. One query.
 */
export async function listOwners(db: Database, owed: Pick<Owed, "kind" | "id">[], now: Date): Promise<Holder[]> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const asked = JSON.stringify(owed.map(({ kind, id }) => ({ kind, id })));
  const { rows } = await db.execute<Holder>(sql`
    with recursive asked as (select * from json_to_recordset(${asked}::json) as t (kind text, id integer)),
    looked_after as (
      select asked.kind, asked.id, a.* from asked
        join (select id as assignment_id, subject, subject_id, office_id, owner_id from assignments where ended_at is null) a
          on a.subject::text = asked.kind and a.subject_id = asked.id
      union all
      select asked.kind, asked.id, a.id, a.subject, a.subject_id, a.office_id, a.owner_id
        from asked join ideas i on asked.kind = 'topic' and i.topic_id = asked.id and i.answered_at is null
        join assignments a on a.subject = 'idea' and a.subject_id = i.id and a.ended_at is null
       -- One topic at a time: the view as a whole looks at every idea of the city.
       cross join lateral (select from obliged_ideas o where o.topic_id = i.topic_id and o.idea_id = i.id offset 0) obliged),
    held as (
      select kind, id, assignment_id, office_id, owner_id as person_id, 0 as hop, array[owner_id] as seen from looked_after
      union all
      select h.kind, h.id, h.assignment_id, h.office_id, d.to_id, h.hop + 1, h.seen || d.to_id
        from held h cross join lateral (
          select to_id from delegations where office_id = h.office_id and from_id = h.person_id and starts_at <= ${at} and (ends_at is null or ends_at > ${at})
           order by id desc limit 1) d
       where d.to_id <> all (h.seen))
    select kind, id, assignment_id as "assignmentId", office_id as "officeId", person_id as "personId", hop from held
     order by assignment_id, hop`);
  return rows;
}
