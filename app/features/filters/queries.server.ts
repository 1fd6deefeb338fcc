import { asc } from "drizzle-orm";
import type { Database } from "~db/client.server";
import { filters, filterWords } from "~db/schema";
import { filterNames } from "./filter";

export type FilterRow = Awaited<ReturnType<typeof listFilters>>[number];

/** All filters in the order of the public page, with how often each held something and how often that was wrong. */
export async function listFilters(db: Database) {
  const rows = await db
    .select({ name: filters.name, isOn: filters.isOn, holdsCount: filters.holdsCount, wrongCount: filters.wrongCount })
    .from(filters);
  return filterNames.flatMap((name) => rows.filter((row) => row.name === name));
}

export type FilterWord = Awaited<ReturnType<typeof listFilterWords>>[number];

/** The whole word list, by word; those turned off too. */
export function listFilterWords(db: Database) {
  return db
    .select({ id: filterWords.id, word: filterWords.word, language: filterWords.language, isOn: filterWords.isOn })
    .from(filterWords)
    .orderBy(asc(filterWords.word));
}
