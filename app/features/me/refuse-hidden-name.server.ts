import { sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Database } from "~db/client.server";

/** A name that a moderator hid, and that nobody has brought back, cannot be chosen again. @throws Refusal conflict */
export async function refuseHiddenName(db: Database, personId: number, name: string): Promise<void> {
  const { rows } = await db.execute(sql`
    select from decisions d
     where d.person_id = ${personId} and d.act = 'hide'
       and (lower(d.text) = lower(${name}) or (trim(plain_words(${name})) <> '' and plain_words(d.text) = plain_words(${name})))
       and not exists (select from decisions r where r.reverses_id = d.id and r.act = 'restore')
     limit 1`);
  if (rows.length > 0) throw new Refusal("conflict", "people.name-was-hidden");
}
