import { type BusinessCalendar, businessDaysBetween } from "~/core/business-calendar";
import { soonDays } from "~/features/topics/state";

export const dueStates = ["late", "late-today", "today", "soon", "later"] as const;
export type DueState = (typeof dueStates)[number];

export interface Due {
  state: DueState;
  isLate: boolean;
  /** Business days left, or late. */
  days: number;
}

/** How something that is owed by `due` stands on the desk's clock. */
export function dueOf(due: Date, now: Date, calendar: BusinessCalendar): Due {
  if (now > due) {
    const days = businessDaysBetween(calendar, due, now);
    return { state: days === 0 ? "late-today" : "late", isLate: true, days };
  }
  const days = businessDaysBetween(calendar, now, due);
  return { state: days === 0 ? "today" : days <= soonDays ? "soon" : "later", isLate: false, days };
}
