import { sql } from "drizzle-orm";
import { boolean, check, date, integer, pgTable, text } from "drizzle-orm/pg-core";
import { id } from "./columns";
import { offices } from "./offices";

/** The one city of this deployment. */
export const city = pgTable(
  "city",
  {
    id: integer("id").primaryKey().default(1),
    name: text("name").notNull(),
    siteName: text("site_name").notNull(),
    siteNameEs: text("site_name_es").notNull(),
    timeZone: text("time_zone").notNull(),
    phone: text("phone").notNull(),
    email: text("email").notNull(),
    /** `#rrggbb`; the ramp for text and tints is derived so that it stays readable. */
    brandColor: text("brand_color").notNull(),
    isDemo: boolean("is_demo").notNull().default(false),
    /** ISO weekdays on which the city works, 1 = Monday. */
    workingDays: integer("working_days").array().notNull().default([1, 2, 3, 4, 5]),
    /** Working hours, by the clock on the city's wall: `08:00`. */
    workStarts: text("work_starts").notNull().default("08:00"),
    workEnds: text("work_ends").notNull().default("17:00"),
    /** Business days from the close of a topic to its answer, unless a topic says otherwise. */
    answerDays: integer("answer_days").notNull().default(30),
    /** Business days for a clearer answer, once residents asked for one. */
    clarificationDays: integer("clarification_days").notNull().default(10),
    /** For so long after publishing, mails wait and an answer can be taken back. */
    undoMinutes: integer("undo_minutes").notNull().default(10),
    /** Police and fire, when nobody is in danger. */
    nonEmergencyPhone: text("non_emergency_phone").notNull().default(""),
    /** Hours of work within which a moderator looks; business days for a second look. */
    moderationHours: integer("moderation_hours").notNull().default(4),
    secondLookDays: integer("second_look_days").notNull().default(5),
    /** The campaign window, first and last day: a neutral note stands on every page. */
    campaignFrom: date("campaign_from", { mode: "string" }),
    campaignUntil: date("campaign_until", { mode: "string" }),
    /** The office that watches over every promise: the mayor's. */
    leadOfficeId: integer("lead_office_id").references(() => offices.id),
  },
  (t) => [
    check("city_is_one", sql`${t.id} = 1`),
    check("city_brand_color", sql`${t.brandColor} ~ '^#[0-9a-f]{6}$'`),
    check("city_working_days", sql`cardinality(${t.workingDays}) > 0 and ${t.workingDays} <@ array[1, 2, 3, 4, 5, 6, 7]`),
    check(
      "city_working_hours",
      sql`${t.workStarts} ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and ${t.workEnds} ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and ${t.workStarts} < ${t.workEnds}`,
    ),
    check("city_moderation", sql`${t.moderationHours} between 1 and 100 and ${t.secondLookDays} between 1 and 60`),
    check(
      "city_campaign",
      sql`(${t.campaignFrom} is null) = (${t.campaignUntil} is null) and ${t.campaignUntil} >= ${t.campaignFrom}`,
    ),
    check(
      "city_days",
      sql`${t.answerDays} between 1 and 365 and ${t.clarificationDays} between 1 and 90 and ${t.undoMinutes} between 0 and 1440`,
    ),
  ],
);

/** Days on which the city does not work; no promise falls due on one. */
export const holidays = pgTable("holidays", {
  day: date("day", { mode: "string" }).primaryKey(),
  name: text("name").notNull(),
  nameEs: text("name_es").notNull(),
});

export const neighborhoods = pgTable("neighborhoods", {
  id: id(),
  slug: text("slug").notNull().unique(),
  name: text("name").notNull(),
});

/** Numbers of a calendar year in the city's time zone, kept by the writes that change them. */
export const yearCounts = pgTable("year_counts", {
  year: integer("year").primaryKey(),
  ideas: integer("ideas").notNull().default(0),
  answered: integer("answered").notNull().default(0),
  /** Days from idea to answer, summed over the answered ideas. */
  answerDays: integer("answer_days").notNull().default(0),
  done: integer("done").notNull().default(0),
});
