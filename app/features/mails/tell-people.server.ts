import { sql } from "drizzle-orm";
import type { Database } from "~db/client.server";

/** One thing to tell one person, in their words. `event` is that of the notice: `reminder:topic:12:2026-12-04:0`. */
export interface ToldPerson {
  event: string;
  personId: number;
  subject: string;
  text: string;
  /** The mail waits until then: what it tells may still be taken back. */
  sendAfter?: Date;
  /** The idea whose title or text it may quote. */
  aboutIdeaId?: number | null;
}

/**
 * Writes a notice for each, and a mail for each notice that is new, in one statement: whoever was told before is not told again, however
 * often and from however many processes this runs. Nobody may be in the list twice with the same event. Gives how many were told.
 */
export async function tellPeople(db: Database, told: ToldPerson[], now: Date): Promise<number> {
  if (told.length === 0) return 0;
  const { rowCount } = await db.execute(sql`
    with told as (
      select * from json_to_recordset(${JSON.stringify(told)}::json) 
                        as t (event text, "personId" integer, subject text, text text, "sendAfter" timestamptz, "aboutIdeaId" integer)),
    fresh as (
      insert into notices (event, person_id, created_at)
      select event, "personId", ${now.toISOString()}::timestamptz from told
       -- A refused row would use up an id, and jobs come again every few seconds.
       where not exists (select from notices n where n.event = told.event and n.person_id = told."personId")
      on conflict do nothing returning id, event, person_id)
    insert into mails (to_address, to_name, person_id, subject, text, created_at, notice_id, send_after, about_idea_id)
    select p.email, p.display_name, p.id, told.subject, told.text, ${now.toISOString()}::timestamptz, fresh.id, told."sendAfter", told."aboutIdeaId"
      from fresh join told on told.event = fresh.event and told."personId" = fresh.person_id join people p on p.id = fresh.person_id
     order by fresh.id`);
  return rowCount ?? 0;
}
