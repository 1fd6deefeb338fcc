import { type SQL, sql } from "drizzle-orm";
import type { Database } from "~db/client.server";
import type { Delegation } from "./delegation";

/** Somebody who works for an office now. */
export interface TeamMember {
  officeId: number;
  id: number;
  name: string | null;
}

/** Who works for offices, and who looks after whose desk, at this moment. */
export interface Team {
  people: TeamMember[];
  delegations: Delegation[];
}

/** The teams of these offices, people by name. One query. */
export async function getTeam(db: Database, officeIds: number[], now: Date): Promise<Team> {
  if (officeIds.length === 0) return { people: [], delegations: [] };
  const { rows } = await db.execute<{
    people: TeamMember[];
    delegations: (Omit<Delegation, "endsAt"> & { endsAt: number | null })[];
  }>(sql`
    select (
      select coalesce(json_agg(json_build_object('officeId', w.office_id, 'id', w.person_id, 'name', p.display_name)
               order by p.display_name, w.person_id), '[]')
        from (select distinct g.office_id, g.person_id from grants g where g.office_id in ${officeIds} and ${inForce(now)}) w
        join people p on p.id = w.person_id) as people, (
      select coalesce(json_agg(json_build_object('officeId', d.office_id, 'fromId', d.from_id, 'fromName', f.display_name,
               'toId', d.to_id, 'toName', t.display_name, 'endsAt', extract(epoch from d.ends_at) * 1000) order by d.id desc), '[]')
        from delegations d join people f on f.id = d.from_id join people t on t.id = d.to_id
       where d.office_id in ${officeIds} and d.starts_at <= ${now} and (d.ends_at is null or d.ends_at > ${now})
         and exists (select from grants g where g.office_id = d.office_id and g.person_id = d.to_id and ${inForce(now)})) as delegations`);
  const { people = [], delegations = [] } = rows[0] ?? {};
  return {
    people,
    delegations: delegations.map((each) => ({ ...each, endsAt: each.endsAt === null ? null : new Date(each.endsAt) })),
  };
}

/** A row `g` of grants that makes somebody work on answers at this moment. */
export function inForce(now: Date): SQL {
  return sql`g.role in ('drafter', 'approver') and g.starts_at <= ${now} and (g.ends_at is null or g.ends_at > ${now})
    and not exists (select from suspensions s where s.person_id = g.person_id and s.lifted_at is null and s.starts_at <= ${now} and s.ends_at > ${now})`;
}

/** Whether somebody works for an office at this moment. One query. */
export async function worksAt(db: Database, personId: number, officeId: number, now: Date): Promise<boolean> {
  const { rows } = await db.execute(
    sql`select from grants g where g.person_id = ${personId} and g.office_id = ${officeId} and ${inForce(now)} limit 1`,
  );
  return rows.length > 0;
}
