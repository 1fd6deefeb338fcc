import type { BusinessCalendar } from "~/core/business-calendar";

/** When the city works, from its settings. */
export function calendarOf(city: {
  timeZone: string;
  workingDays: number[];
  workStarts: string;
  workEnds: string;
  holidays: string[];
}): BusinessCalendar {
  const { timeZone, workingDays, workStarts, workEnds, holidays } = city;
  return { timeZone, workingDays, startsAt: workStarts, endsAt: workEnds, holidays };
}
