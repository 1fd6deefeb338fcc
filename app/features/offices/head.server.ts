import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { offices, successions } from "~db/schema";

/**
 * Who leads an office at `now`, as columns of a select that has `office` joined (or an alias of it): the newest successor whose day has come
 * in the city and who was not called off; before the first one, the head that the office was entered with. `now`: a moment, or SQL that gives one.
 */
export function headOn(now: Date | SQL, office: SQLWrapper = offices) {
  return {
    headName: column(now, office, "head_name"),
    headTitle: column(now, office, "head_title"),
    headTitleEs: column(now, office, "head_title_es"),
  };
}

/** The succession in force in the office `officeId` at `now`, as SQL; null before the first. */
export function successionOn(now: Date | SQL, officeId: SQL | number): SQL<number | null> {
  return sql<number | null>`(select s.id ${inForce(now, sql`${officeId}`)})`;
}

/** The city's day at a moment, as SQL. Null while there is no city, when nobody can have succeeded anybody. */
export function cityDay(now: Date | SQL): SQL<string> {
  const moment = now instanceof Date ? sql`${now.toISOString()}` : now;
  return sql<string>`(${moment}::timestamptz at time zone (select c.time_zone from city c limit 1))::date`;
}

// The table is written out: in a select without joins drizzle leaves it off, and `id` would be the succession's.
function column(now: Date | SQL, office: SQLWrapper, name: "head_name" | "head_title" | "head_title_es"): SQL<string> {
  const own = sql.identifier(name);
  return sql<string>`coalesce((select s.${own} ${inForce(now, sql`${office}.id`)}), ${office}.${own})`;
}

function inForce(now: Date | SQL, officeId: SQL): SQL {
  return sql`from ${successions} s where s.office_id = ${officeId} and s.called_off_at is null and s.starts_on <= ${cityDay(now)}
    order by s.starts_on desc limit 1`;
}
