import { millisecondsInDay } from "date-fns/constants";

/** A second look can be asked for within 30 days of a decision; a trigger holds the same. */
export const secondLookDays = 30;

/** Until when a second look at a decision of that moment can be asked for. */
export function secondLookUntil(decidedAt: Date): Date {
  return new Date(decidedAt.getTime() + secondLookDays * millisecondsInDay);
}

/** The page of a decision for the author of what was decided on. */
export function ownDecisionPath(decisionId: number | "…"): string {
  return `/me/decisions/${decisionId}`;
}
