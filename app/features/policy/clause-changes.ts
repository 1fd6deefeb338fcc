import type { ClauseTexts } from "./clause";

/** What became of a rule from one version to the next. Numbers are places in the list, from 1; null where it does not stand. */
export interface ClauseChange {
  from: number | null;
  to: number | null;
  before: ClauseTexts | null;
  after: ClauseTexts | null;
}

/**
 * What changed between two lists of rules: those that came, went, were worded anew or moved, in the order of the later list, then those that
 * went. A rule is known again by its title in either language, else by its text, else by its place.
 */
export function changesBetween(before: ClauseTexts[], after: ClauseTexts[]): ClauseChange[] {
  const pairs = pairsOf(before, after);
  const taken = new Set(pairs.values());
  const kept = after.flatMap((clause, index): ClauseChange[] => {
    const from = pairs.get(index);
    const old = from === undefined ? undefined : before[from];
    if (from === undefined || !old) return [{ from: null, to: index + 1, before: null, after: clause }];
    const change = { from: from + 1, to: index + 1, before: old, after: clause };
    return isReworded(old, clause) || from !== index ? [change] : [];
  });
  const gone = before.flatMap((clause, index) =>
    taken.has(index) ? [] : [{ from: index + 1, to: null, before: clause, after: null }],
  );
  return [...kept, ...gone];
}

/** True when a rule says something else in either language. */
export function isReworded(before: ClauseTexts, after: ClauseTexts): boolean {
  return fields.some((field) => before[field] !== after[field]);
}

const fields = ["title", "titleEs", "text", "textEs", "example", "exampleEs", "keeps", "keepsEs"] as const;

type Same = (before: ClauseTexts, after: ClauseTexts, places: { from: number; to: number }) => boolean;

/** From the surest sign to the weakest; each pairs only what is still single. */
const signs: Same[] = [
  (before, after) => isShared(before.title, after.title) || isShared(before.titleEs, after.titleEs),
  (before, after) => isShared(before.text, after.text) || isShared(before.textEs, after.textEs),
  (_, __, { from, to }) => from === to,
];

const isShared = (one: string, other: string) => one !== "" && one === other;

/** Place in `after` to place in `before`, from 0. */
function pairsOf(before: ClauseTexts[], after: ClauseTexts[]): Map<number, number> {
  const pairs = new Map<number, number>();
  for (const isSame of signs) {
    for (const [to, later] of after.entries()) {
      if (pairs.has(to)) continue;
      const from = before.findIndex(
        (earlier, index) => ![...pairs.values()].includes(index) && isSame(earlier, later, { from: index, to }),
      );
      if (from >= 0) pairs.set(to, from);
    }
  }
  return pairs;
}
