/** How a second look ends: the decision stays, another one takes its place, or it is taken back. */
export const outcomes = ["upheld", "changed", "reversed"] as const;
export type Outcome = (typeof outcomes)[number];
