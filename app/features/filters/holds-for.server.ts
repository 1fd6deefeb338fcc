import { type Actor, worksForTheCity } from "~/features/people/actor";
import type { Database } from "~db/client.server";
import type { Hold } from "./filter";
import { getFilterFacts } from "./filter-facts.server";
import { findInText } from "./find-in-text";
import { findCopied } from "./near-identical.server";

export interface FilteredText {
  kind: "idea" | "comment";
  /** Its id, when it is changed and not new. */
  id?: number;
  /** All that residents would read. */
  text: string;
  /** The part that copies are looked for in: without title and place. */
  body: string;
  author: Actor;
  topicId: number;
  /** The site's own origin: links to it are no matter. */
  origin?: string;
}

/** What holds a text back for a person to look at; empty: nothing does. People with a grant are never held. Two queries. */
export async function holdsFor(tx: Database, what: FilteredText, now: Date): Promise<Hold[]> {
  const { author, topicId } = what;
  if (worksForTheCity(author)) return [];
  const facts = await getFilterFacts(tx, { authorId: author.id, topicId }, now);
  const holds: Hold[] = facts.isReviewedFirst ? [{ filter: "review_first", found: "" }] : [];
  holds.push(...findInText(what.text, facts, what.origin ?? ""));
  if (facts.on.includes("duplicate")) {
    const self = what.id === undefined ? undefined : { kind: what.kind, id: what.id };
    const copied = await findCopied(tx, { body: what.body, authorId: author.id, topicId, self }, now);
    if (copied) holds.push({ filter: "duplicate", found: copied });
  }
  return holds;
}
