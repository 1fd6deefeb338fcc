import type { Database } from "~db/client.server";
import type { Hold } from "./filter";
import { getFilterFacts } from "./filter-facts.server";
import { findInText } from "./find-in-text";

/** What the filters would hold in a text of a new account, by the text alone; nothing is saved. One query. */
export async function tryFilters(db: Database, text: string, origin: string, now: Date): Promise<Hold[]> {
  const facts = await getFilterFacts(db, { authorId: null, topicId: null }, now);
  return findInText(text, { ...facts, isNewAccount: true }, origin);
}
