import { sql } from "drizzle-orm";
import type { Locale } from "~/core/locale";
import type { Database } from "~db/client.server";

/** Somebody who drafts or approves for an office now; a person with both grants, or two offices, comes once for each. */
export interface OfficeStaff extends Record<string, unknown> {
  personId: number;
  locale: Locale;
  officeId: number;
  role: "drafter" | "approver";
}

/** Who drafts and approves for these offices at `now`: grants in force of people who are not suspended. One query. */
export async function listOfficeStaff(db: Database, officeIds: number[], now: Date): Promise<OfficeStaff[]> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const { rows } = await db.execute<OfficeStaff>(sql`
    select distinct p.id as "personId", p.locale, g.office_id as "officeId", g.role
      from grants g join people p on p.id = g.person_id
     where g.role in ('drafter', 'approver') and g.office_id in (select value::integer from json_array_elements_text(${JSON.stringify(officeIds)}::json))
       and g.starts_at <= ${at} and (g.ends_at is null or g.ends_at > ${at})
       and not exists (select from suspensions s where s.person_id = p.id and s.lifted_at is null and ${at} between s.starts_at and s.ends_at)
     order by "officeId", role, "personId"`);
  return rows;
}
