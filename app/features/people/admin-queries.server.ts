import { and, desc, eq, gt, isNull, lt, lte, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { Refusal } from "~/core/errors";
import type { Database } from "~db/client.server";
import { grants, neighborhoods, offices, people } from "~db/schema";
import type { Role } from "./actor";

export const peoplePerPage = 30;

export interface PeopleQuery {
  /** Part of a name or an address, or a person's number. */
  search: string;
  worksForTheCity: boolean;
  /** The id of the last person of the page before. */
  before: number | null;
}

export interface ListedGrant {
  id: number;
  role: Role;
  office: string | null;
  officeEs: string | null;
}

const inForce = (now: Date) => and(lte(grants.startsAt, now), or(isNull(grants.endsAt), gt(grants.endsAt, now)));

/** People, newest first, with their grants in force. One query. */
export async function listPeople(db: Database, { search, worksForTheCity, before }: PeopleQuery, now: Date) {
  const isStaff = sql`exists (${db
    .select({ id: grants.id })
    .from(grants)
    .where(and(eq(grants.personId, people.id), inForce(now)))})`;
  const rows = await db
    .select({
      id: people.id,
      name: people.displayName,
      email: people.email,
      createdAt: people.createdAt,
      grants: grantsInForce(now),
    })
    .from(people)
    .where(
      and(
        search ? matches(search) : undefined,
        worksForTheCity ? isStaff : undefined,
        before === null ? undefined : lt(people.id, before),
      ),
    )
    .orderBy(desc(people.id))
    .limit(peoplePerPage + 1);
  const page = rows.slice(0, peoplePerPage);
  return { people: page, next: rows.length > peoplePerPage ? (page.at(-1)?.id ?? null) : null };
}

export type ListedPerson = Awaited<ReturnType<typeof listPeople>>["people"][number];

function matches(search: string): SQL | undefined {
  const pattern = `%${search.replace(/[\\%_]/g, "\\$&")}%`;
  const isNumber = /^[1-9][0-9]{0,8}$/.test(search) ? eq(people.id, Number(search)) : undefined;
  return or(sql`${people.displayName} ilike ${pattern}`, sql`${people.email} ilike ${pattern}`, isNumber);
}

function grantsInForce(now: Date) {
  return sql<ListedGrant[]>`coalesce((
    select json_agg(json_build_object('id', g.id, 'role', g.role, 'office', o.name, 'officeEs', o.name_es) order by g.id)
      from grants g left join offices o on o.id = g.office_id
     where g.person_id = people.id and g.starts_at <= ${now.toISOString()}::timestamptz and (g.ends_at is null or g.ends_at > ${now.toISOString()}::timestamptz)), '[]')`;
}

/** A person as administrators see them. @throws Refusal missing */
export async function getPerson(db: Database, personId: number) {
  const [person] = await db
    .select({
      id: people.id,
      name: people.displayName,
      email: people.email,
      createdAt: people.createdAt,
      neighborhood: neighborhoods.name,
    })
    .from(people)
    .leftJoin(neighborhoods, eq(neighborhoods.id, people.neighborhoodId))
    .where(eq(people.id, personId));
  if (!person) throw new Refusal("missing", "admin.person-not-found");
  return person;
}

const giver = alias(people, "giver");
const ender = alias(people, "ender");

/** All grants a person ever had, newest first, with who gave and who ended them. At most the newest 200. */
export function listGrantsOf(db: Database, personId: number) {
  return db
    .select({
      id: grants.id,
      role: grants.role,
      office: offices.name,
      officeEs: offices.nameEs,
      startsAt: grants.startsAt,
      endsAt: grants.endsAt,
      givenBy: giver.displayName,
      endedBy: ender.displayName,
    })
    .from(grants)
    .leftJoin(offices, eq(offices.id, grants.officeId))
    .leftJoin(giver, eq(giver.id, grants.givenBy))
    .leftJoin(ender, eq(ender.id, grants.endedBy))
    .where(eq(grants.personId, personId))
    .orderBy(desc(grants.id))
    .limit(200);
}

export type PersonGrant = Awaited<ReturnType<typeof listGrantsOf>>[number];

/** How many people work for the city at `now`. */
export async function countStaff(db: Database, now: Date): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(distinct ${grants.personId})::integer` })
    .from(grants)
    .where(inForce(now));
  return row?.count ?? 0;
}
