import { type BusinessCalendar, businessDayFrom, dayOf, endOfDay, isBusinessDay } from "~/core/business-calendar";
import { fromCityTime } from "~/core/city-time";

/** When the city works again, by its clock; null while it works. */
export function worksAgainAt(calendar: BusinessCalendar, now: Date): Date | null {
  const today = dayOf(calendar, now);
  const starts = startOf(calendar, today);
  if (isBusinessDay(calendar, today) && now < endOfDay(calendar, today)) return now < starts ? starts : null;
  return startOf(calendar, businessDayFrom(calendar, today, 1));
}

function startOf(calendar: BusinessCalendar, day: string): Date {
  const start = fromCityTime(`${day}T${calendar.startsAt}`, calendar.timeZone);
  if (start === null) throw new RangeError(`There is no moment ${day}T${calendar.startsAt}.`);
  return start;
}
