import { sql } from "drizzle-orm";
import { type AnyPgColumn, check, date, integer, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { id, moment } from "./columns";
import { people } from "./people";

export const offices = pgTable(
  "offices",
  {
    id: id(),
    slug: text("slug").notNull().unique(),
    name: text("name").notNull(),
    nameEs: text("name_es").notNull(),
    /** The head, until a successor's day comes: see `successions`. */
    headName: text("head_name").notNull(),
    headTitle: text("head_title").notNull(),
    headTitleEs: text("head_title_es").notNull(),
    phone: text("phone").notNull(),
    introduction: text("introduction").notNull(),
    introductionEs: text("introduction_es").notNull(),
    videoUrl: text("video_url"),
    /** A WebVTT file; a video without captions shuts people out. */
    captionsUrl: text("captions_url"),
    captionsUrlEs: text("captions_url_es"),
    /** A still picture shown before the video plays. */
    posterUrl: text("poster_url"),
  },
  (t) => [check("office_video_has_captions", sql`${t.videoUrl} is null or ${t.captionsUrl} is not null`)],
);

/** What people call the head of an office, or the office: who works there does not decide on what names it. */
export const officeAliases = pgTable(
  "office_aliases",
  {
    id: id(),
    officeId: integer("office_id")
      .notNull()
      .references(() => offices.id),
    alias: text("alias").notNull(),
    addedBy: integer("added_by").references((): AnyPgColumn => people.id),
    createdAt: moment("created_at").notNull(),
    removedAt: moment("removed_at"),
  },
  (t) => [
    uniqueIndex("office_aliases_once").on(t.officeId, sql`lower(${t.alias})`).where(sql`removed_at is null`),
    check("office_alias_length", sql`char_length(${t.alias}) between 3 and 80`),
  ],
);

/** Who leads an office from a day on. The newest one whose day has come and that was not called off is its head; before the first, the office's own. */
export const successions = pgTable(
  "successions",
  {
    id: id(),
    officeId: integer("office_id")
      .notNull()
      .references(() => offices.id),
    headName: text("head_name").notNull(),
    headTitle: text("head_title").notNull(),
    headTitleEs: text("head_title_es").notNull(),
    startsOn: date("starts_on", { mode: "string" }).notNull(),
    writtenBy: integer("written_by").references((): AnyPgColumn => people.id),
    createdAt: moment("created_at").notNull(),
    calledOffAt: moment("called_off_at"),
  },
  (t) => [uniqueIndex("successions_office").on(t.officeId, t.startsOn).where(sql`called_off_at is null`)],
);
