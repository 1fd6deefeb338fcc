import { sql } from "drizzle-orm";
import type { Database } from "~db/client.server";

export const delegationsShown = 60;
const holdersShown = 200;

/** A delegation that holds, or will. */
export interface DelegationRow {
  id: number;
  officeId: number;
  officeName: string;
  officeNameEs: string;
  fromId: number;
  fromName: string | null;
  toId: number;
  toName: string | null;
  startsAt: Date;
  endsAt: Date | null;
}

/** What holds or will hold in these offices, the soonest begun first. One query. */
export async function listDelegations(db: Database, officeIds: number[], now: Date): Promise<DelegationRow[]> {
  if (officeIds.length === 0) return [];
  type Raw = Omit<DelegationRow, "startsAt" | "endsAt"> & { startsAt: number; endsAt: number | null };
  const { rows } = await db.execute<Raw & Record<string, unknown>>(sql`
    select d.id, d.office_id as "officeId", o.name as "officeName", o.name_es as "officeNameEs", d.from_id as "fromId",
           f.display_name as "fromName", d.to_id as "toId", t.display_name as "toName",
           (extract(epoch from d.starts_at) * 1000)::float8 as "startsAt", (extract(epoch from d.ends_at) * 1000)::float8 as "endsAt"
      from delegations d join offices o on o.id = d.office_id join people f on f.id = d.from_id join people t on t.id = d.to_id
     where d.office_id in ${officeIds} and (d.ends_at is null or d.ends_at > ${now}) and d.ends_at is distinct from d.starts_at
     order by d.starts_at, d.id limit ${delegationsShown}`);
  return rows.map((row) => ({
    ...row,
    startsAt: new Date(row.startsAt),
    endsAt: row.endsAt === null ? null : new Date(row.endsAt),
  }));
}

/** Whose desk there can be in an office: of everybody who works or worked there, by name. One query. */
export async function listDeskHolders(db: Database, officeId: number): Promise<{ id: number; name: string | null }[]> {
  const { rows } = await db.execute<{ id: number; name: string | null }>(sql`
    select p.id, p.display_name as name from people p
     where p.id in (select person_id from grants where office_id = ${officeId} and role in ('drafter', 'approver'))
     order by p.display_name, p.id limit ${holdersShown}`);
  return rows;
}
