import { calendarOf } from "~/features/city/calendar";
import type { City } from "~/features/city/queries.server";
import type { Database } from "~db/client.server";
import { listOfficeCounts } from "./office-counts.server";
import { listAllHolidays, listOfficeTopicFacts } from "./queries.server";
import { type Scorecard, scorecardOf } from "./scorecard";

/** The scorecards of all offices, by name: what the pages show and the CSV files hold. Three queries, however many offices. */
export async function listScorecards(db: Database, city: City, now: Date, officeId?: number): Promise<Scorecard[]> {
  const [counts, topics, holidays] = await Promise.all([
    listOfficeCounts(db, { timeZone: city.timeZone, officeId }, now),
    listOfficeTopicFacts(db, officeId),
    listAllHolidays(db),
  ]);
  const calendar = { ...calendarOf(city), holidays };
  return counts.map((office) => scorecardOf(office, topics, calendar, now));
}

/** The scorecard of one office that exists. Three queries. */
export async function getScorecard(db: Database, city: City, officeId: number, now: Date): Promise<Scorecard> {
  const [scorecard] = await listScorecards(db, city, now, officeId);
  if (!scorecard) throw new Error("a scorecard was asked for an office that is not there");
  return scorecard;
}
