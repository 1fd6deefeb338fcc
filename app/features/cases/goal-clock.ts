import { type BusinessCalendar, businessDaysBetween, dayOf, endOfDay, isBusinessDay } from "~/core/business-calendar";
import { fromCityTime } from "~/core/city-time";

const minuteMs = 60_000;

/**
 * The minutes of work between two moments, for the goal of the queue: nights, weekends and holidays do not count. 0 when `to` is not later.
 * Takes the same time however far apart the moments are.
 */
export function workMinutesBetween(calendar: BusinessCalendar, from: Date, to: Date): number {
  if (to <= from) return 0;
  const [first, last] = [dayOf(calendar, from), dayOf(calendar, to)];
  if (first === last) return workedOn(calendar, first, from, to);
  const between = businessDaysBetween(calendar, from, to) - (isBusinessDay(calendar, last) ? 1 : 0);
  return workedOn(calendar, first, from, to) + between * minutesOfDay(calendar) + workedOn(calendar, last, from, to);
}

/** Minutes of work on one day, after `from` and before `to`. */
function workedOn(calendar: BusinessCalendar, day: string, from: Date, to: Date): number {
  if (!isBusinessDay(calendar, day)) return 0;
  const starts = fromCityTime(`${day}T${calendar.startsAt}`, calendar.timeZone);
  if (!starts) return 0;
  const begins = Math.max(starts.getTime(), from.getTime());
  const ends = Math.min(endOfDay(calendar, day).getTime(), to.getTime());
  return Math.max(0, Math.floor((ends - begins) / minuteMs));
}

/** By the clock on the wall: offices are closed when it is changed. */
function minutesOfDay({ startsAt, endsAt }: BusinessCalendar): number {
  return minutesOf(endsAt) - minutesOf(startsAt);
}

function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}
