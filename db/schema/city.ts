import { sql } from "drizzle-orm";
import { boolean, check, integer, pgTable, text } from "drizzle-orm/pg-core";
import { id } from "./columns";

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
  },
  (t) => [check("city_is_one", sql`${t.id} = 1`), check("city_brand_color", sql`${t.brandColor} ~ '^#[0-9a-f]{6}$'`)],
);

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
