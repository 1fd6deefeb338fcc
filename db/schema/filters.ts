import { boolean, integer, pgTable, text } from "drizzle-orm/pg-core";
import { id, moment } from "./columns";
import { filterEnum, localeEnum } from "./enums";
import { people } from "./people";

export const filters = pgTable("filters", {
  name: filterEnum("name").primaryKey(),
  isOn: boolean("is_on").notNull().default(true),
  /** How often it held something, and how often a moderator kept that. */
  holdsCount: integer("holds_count").notNull().default(0),
  wrongCount: integer("wrong_count").notNull().default(0),
  changedBy: integer("changed_by").references(() => people.id),
  changedAt: moment("changed_at"),
});

/** Words that the word filter looks for; public. Turned off, never deleted. */
export const filterWords = pgTable("filter_words", {
  id: id(),
  word: text("word").notNull().unique(),
  language: localeEnum("language").notNull(),
  isOn: boolean("is_on").notNull().default(true),
  changedBy: integer("changed_by").references(() => people.id),
  changedAt: moment("changed_at"),
});
