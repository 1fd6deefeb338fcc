/** The rules under which supports are set aside, in the order in which pages number them. */
export const voidRules = ["one_person", "made_in_bulk", "not_theirs"] as const;
export type VoidRule = (typeof voidRules)[number];

/** The number by which pages call a rule: "rule 2". */
export function ruleNumberOf(rule: VoidRule): number {
  return voidRules.indexOf(rule) + 1;
}
