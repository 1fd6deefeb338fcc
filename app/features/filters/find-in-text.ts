import type { Hold } from "./filter";
import type { FilterFacts } from "./filter-facts.server";
import { outsideLinks } from "./outside-links";
import { personalDataIn } from "./personal-data";
import { readPlainly } from "./read-plainly";
import { wordFinderFor } from "./words";

/** What the filters that read nothing but the text find in it, as it was typed. `origin` is the site's own. */
export function findInText(text: string, facts: FilterFacts, origin: string): Hold[] {
  const { plain, asTyped } = readPlainly(text);
  const found = {
    link: () => (facts.isNewAccount ? outsideLinks(plain, { origin, cityEmail: facts.contacts.email }) : []),
    word: () => wordFinderFor(facts.words)(plain).map(asTyped),
    personal_data: () => personalDataIn(plain, facts.contacts).map(asTyped),
  };
  return (["link", "word", "personal_data"] as const)
    .filter((filter) => facts.on.includes(filter))
    .map((filter) => ({ filter, found: found[filter]().join("\n") }))
    .filter((hold) => hold.found !== "");
}
