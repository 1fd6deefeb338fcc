import { and, asc, eq, getTableColumns, isNull, sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Database } from "~db/client.server";
import { offices, successions } from "~db/schema";
import { headOn } from "./head.server";

export const officesPerPage = 60;

/** An office, with its head of that moment. */
export type Office = typeof offices.$inferSelect;

/** Offices by name, 60 a page, with their heads at `now`. `after`: the id of the last office of the page before. One query. */
export async function listOffices(db: Database, now: Date, after: number | null = null) {
  const rows = await db
    .select({ ...getTableColumns(offices), ...headOn(now) })
    .from(offices)
    .where(
      after === null
        ? undefined
        : sql`(${offices.name}, ${offices.id}) > (select o.name, o.id from offices o where o.id = ${after})`,
    )
    .orderBy(asc(offices.name), asc(offices.id))
    .limit(officesPerPage + 1);
  const page = rows.slice(0, officesPerPage);
  return { offices: page, next: rows.length > officesPerPage ? (page.at(-1)?.id ?? null) : null };
}

/** Every office by name, for choosing one in a form. */
export function listOfficeNames(db: Database): Promise<OfficeName[]> {
  return db
    .select({ id: offices.id, name: offices.name, nameEs: offices.nameEs })
    .from(offices)
    .orderBy(asc(offices.name), asc(offices.id));
}

export type OfficeName = Pick<Office, "id" | "name" | "nameEs">;

/** An office by its slug, with its head at `now`. @throws Refusal missing */
export async function getOffice(db: Database, slug: string, now: Date): Promise<Office> {
  const [office] = await db
    .select({ ...getTableColumns(offices), ...headOn(now) })
    .from(offices)
    .where(eq(offices.slug, slug));
  if (!office) throw new Refusal("missing", "offices.not-found");
  return office;
}

/** An office by its id, with its head at `now`. @throws Refusal missing */
export async function getOfficeById(db: Database, officeId: number, now: Date): Promise<Office> {
  const [office] = await db
    .select({ ...getTableColumns(offices), ...headOn(now) })
    .from(offices)
    .where(eq(offices.id, officeId));
  if (!office) throw new Refusal("missing", "offices.not-found");
  return office;
}

/** Who led and will lead an office, first to last, without those who were called off. `startsOn` is null for the head it was entered with. One query. */
export async function listHeads(db: Database, officeId: number) {
  const first = {
    id: sql<number | null>`null::integer`,
    headName: offices.headName,
    headTitle: offices.headTitle,
    headTitleEs: offices.headTitleEs,
    startsOn: sql<string | null>`null::date`.as("starts_on"),
  };
  const { id, headName, headTitle, headTitleEs, startsOn } = successions;
  return db
    .select(first)
    .from(offices)
    .where(eq(offices.id, officeId))
    .unionAll(
      db
        .select({
          id: sql<number | null>`${id}`,
          headName,
          headTitle,
          headTitleEs,
          startsOn: sql<string | null>`${startsOn}`.as("starts_on"),
        })
        .from(successions)
        .where(and(eq(successions.officeId, officeId), isNull(successions.calledOffAt))),
    )
    .orderBy(sql`starts_on asc nulls first`);
}

export type Head = Awaited<ReturnType<typeof listHeads>>[number];

const staffShown = 200;

/** Everybody who works, worked or will work on answers in an office, by name: who can have a desk there. One query. */
export async function listOfficeStaff(db: Database, officeId: number, now: Date): Promise<StaffMember[]> {
  const { rows } = await db.execute<{ id: number; name: string | null; hasLeft: boolean }>(sql`
    select p.id, p.display_name as name,
           bool_and(coalesce(g.ends_at <= greatest(g.starts_at, ${now.toISOString()}::timestamptz), false)) as "hasLeft"
      from grants g join people p on p.id = g.person_id
     where g.office_id = ${officeId} and g.role in ('drafter', 'approver')
     group by p.id order by p.display_name, p.id limit ${staffShown}`);
  return rows;
}

export interface StaffMember {
  id: number;
  name: string | null;
  /** They no longer work there; their desk may still wait for somebody. */
  hasLeft: boolean;
}

/** How many offices there are. */
export function countOffices(db: Database): Promise<number> {
  return db.$count(offices);
}
