import { type BusinessCalendar, dayOf } from "~/core/business-calendar";

/** The first day of the city on which a version that is published now can hold: tomorrow, `2026-12-01`. */
export function firstDayOf(calendar: BusinessCalendar, now: Date): string {
  const noon = new Date(`${dayOf(calendar, now)}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + 1);
  return noon.toISOString().slice(0, 10);
}
