import { sql } from "drizzle-orm";
import type { Database } from "~db/client.server";
import type { Hold } from "./filter";
import { looksOfficial } from "./official-name";

/** What holds a chosen name back: it would pass for the city, for an official, or for somebody who works there. One query. */
export async function holdsForName(tx: Database, personId: number, name: string, now: Date): Promise<Hold[]> {
  const { rows } = await tx.execute<{ isOn: boolean; officials: string[]; staff: string[] }>(sql`
    select coalesce((select is_on from filters where name = 'official_name'), false) as "isOn",
           coalesce((select array_agg(distinct n.name) from (
             select head_name as name from offices union select name from offices union select name_es from offices
             union select head_name from successions where called_off_at is null
             union select alias from office_aliases where removed_at is null
             union select name from city union select site_name from city union select site_name_es from city) n), '{}') as officials,
           coalesce((select array_agg(distinct p.display_name) from people p
             where p.id <> ${personId} and p.display_name is not null
               and exists (select from grants g where g.person_id = p.id and g.starts_at <= ${now} and (g.ends_at is null or g.ends_at > ${now}))), '{}') as staff`);
  const [row] = rows;
  if (!row?.isOn) return [];
  const fullNames = row.staff.filter((staffName) => /\S\s+\S/u.test(staffName));
  const like = looksOfficial(name, [...row.officials, ...fullNames]);
  return like === null ? [] : [{ filter: "official_name", found: like }];
}
