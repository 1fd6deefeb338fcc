import { asc, eq, getTableColumns, sql } from "drizzle-orm";
import { Refusal } from "~/core/errors";
import type { Database } from "~db/client.server";
import { prepared } from "~db/prepared.server";
import { city, neighborhoods, yearCounts } from "~db/schema";

/** The city's settings, with the days off around now: a year back and two ahead. */
export type City = typeof city.$inferSelect & { holidays: string[] };

const theCity = prepared((db) =>
  db
    .select({
      ...getTableColumns(city),
      holidays: sql<string[]>`(select coalesce(json_agg(h.day order by h.day), '[]') from holidays h
        where h.day between now() - interval '400 days' and now() + interval '800 days')`,
    })
    .from(city)
    .limit(1)
    .prepare("the_city"),
);

/** The city's settings. @throws Refusal unavailable before the first settings exist. */
export async function getCity(db: Database): Promise<City> {
  const [row] = await theCity(db).execute();
  if (!row) throw new Refusal("unavailable", "common.no-city");
  return row;
}

const allNeighborhoods = prepared((db) =>
  db.select().from(neighborhoods).orderBy(asc(neighborhoods.name)).prepare("all_neighborhoods"),
);

/** All neighborhoods, by name. */
export function listNeighborhoods(db: Database): Promise<(typeof neighborhoods.$inferSelect)[]> {
  return allNeighborhoods(db).execute();
}

export interface YearNumbers {
  year: number;
  ideas: number;
  answered: number;
  done: number;
  /** Mean days from an idea to its first answer; null before the first answer. */
  meanDays: number | null;
}

const countsOfYear = prepared((db) =>
  db
    .select()
    .from(yearCounts)
    .where(eq(yearCounts.year, sql.placeholder("year")))
    .prepare("counts_of_year"),
);

/** The numbers of a calendar year, kept up by the writes. */
export async function yearNumbers(db: Database, year: number): Promise<YearNumbers> {
  const [row] = await countsOfYear(db).execute({ year });
  if (!row) return { year, ideas: 0, answered: 0, done: 0, meanDays: null };
  return {
    year,
    ideas: row.ideas,
    answered: row.answered,
    done: row.done,
    meanDays: row.answered > 0 ? Math.round(row.answerDays / row.answered) : null,
  };
}
