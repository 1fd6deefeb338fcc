import { Refusal } from "~/core/errors";
import { type ClauseTexts, emptyClause } from "./clause";

/** More rules than anybody reads; the form has eight fields for each. */
export const maxClauses = 20;

/** What is done to the list of rules: `save`, `add`, or `up-2`, `down-2`, `remove-2` for the rule of that number. */
export type DraftAct = string;

/** The list after an act; unknown acts and rules that are not there leave it as it is. @throws Refusal conflict beyond 20 rules */
export function clausesAfter(clauses: ClauseTexts[], act: DraftAct): ClauseTexts[] {
  if (act === "add") {
    if (clauses.length >= maxClauses) throw new Refusal("conflict", "policy.too-many-rules");
    return [...clauses, emptyClause];
  }
  const [name, place] = act.split("-");
  const index = Number(place) - 1;
  if (name === "remove") return clauses.filter((_, each) => each !== index);
  if (name === "up") return swapped(clauses, index - 1);
  if (name === "down") return swapped(clauses, index);
  return clauses;
}

/** The number of the rule to look at after an act, or null. */
export function ruleAfter(act: DraftAct, count: number): number | null {
  const [name, place] = act.split("-");
  if (name === "add") return count;
  const number = Number(place) + (name === "up" ? -1 : name === "down" ? 1 : 0);
  return name !== "save" && number >= 1 && number <= count ? number : null;
}

/** The rule at `index` and the one below it change places. */
function swapped(clauses: ClauseTexts[], index: number): ClauseTexts[] {
  const [upper, lower] = [clauses[index], clauses[index + 1]];
  return upper && lower ? clauses.with(index, lower).with(index + 1, upper) : clauses;
}
