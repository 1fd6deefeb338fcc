import { daysBetween } from "~/features/topics/state";

export const dueStates = ["late", "late-today", "today", "soon", "later"] as const;
export type DueState = (typeof dueStates)[number];

export interface Due {
  state: DueState;
  isLate: boolean;
  /** Whole days left, or late. */
  days: number;
}

const soonDays = 7;

/** How a promise stands on the desk's clock. */
export function dueOf(respondBy: Date, now: Date): Due {
  if (now > respondBy) {
    const days = daysBetween(respondBy, now);
    return { state: days === 0 ? "late-today" : "late", isLate: true, days };
  }
  const days = daysBetween(now, respondBy);
  return { state: days === 0 ? "today" : days <= soonDays ? "soon" : "later", isLate: false, days };
}
