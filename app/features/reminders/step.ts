import { type BusinessCalendar, businessDayFrom } from "~/core/business-calendar";

/** -3: three business days before something is due. 0: the day itself. +1: the first business day after it. */
export const reminderSteps = ["-3", "0", "+1"] as const;
export type ReminderStep = (typeof reminderSteps)[number];

/** The due days that a business day reminds of, as bounds (`2026-12-04`): before `late` +1, before `today` 0, before `soon` -3. */
export interface ReminderBounds {
  late: string;
  today: string;
  soon: string;
}

/**
 * What a business day reminds of. What falls due on a day off is reminded of on the last business day before, as *due*, and counted back from
 * there: a mail on the Monday after would call something due that is late.
 */
export function boundsOf(calendar: BusinessCalendar, day: string): ReminderBounds {
  return { late: day, today: businessDayFrom(calendar, day, 1), soon: businessDayFrom(calendar, day, 4) };
}

/** The newest step that a due day has reached, or null when it is more than three business days away. */
export function stepOf(bounds: ReminderBounds, dueDay: string): ReminderStep | null {
  if (dueDay < bounds.late) return "+1";
  if (dueDay < bounds.today) return "0";
  return dueDay < bounds.soon ? "-3" : null;
}
