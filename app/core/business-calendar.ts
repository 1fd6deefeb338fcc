import { tz } from "@date-fns/tz";
import { formatISO } from "date-fns";
import { millisecondsInDay } from "date-fns/constants";
import { fromCityTime } from "./city-time";

/** When the city works. JSON-safe: it also travels to staff pages. */
export interface BusinessCalendar {
  /** An IANA name. */
  timeZone: string;
  /** ISO weekdays, 1 = Monday to 7 = Sunday; never empty. */
  workingDays: number[];
  /** On the city's wall: `08:00`. */
  startsAt: string;
  /** On the city's wall, later than `startsAt`: `17:00`. */
  endsAt: string;
  /** Days of the city: `2026-11-26`. */
  holidays: string[];
}

/** The day of the city at a moment: `2026-11-26`. */
export function dayOf(calendar: BusinessCalendar, at: Date): string {
  return formatISO(at, { in: tz(calendar.timeZone), representation: "date" });
}

/** True for a working day of the week that is no holiday. */
export function isBusinessDay(calendar: BusinessCalendar, day: string): boolean {
  return isWorkingDay(calendar, day) && !calendar.holidays.includes(day);
}

/**
 * The end of working hours on a day, as a moment; on days off too. The rule of `fromCityTime` holds for an hour that is skipped or comes twice.
 * @throws RangeError for a day or an `endsAt` that does not exist
 */
export function endOfDay(calendar: BusinessCalendar, day: string): Date {
  // Not `new TZDate(year, month, ...)`: it goes through the machine's own zone and is an hour off where either zone changes its clock.
  const end = fromCityTime(`${day}T${calendar.endsAt}`, calendar.timeZone);
  if (end === null) throw new RangeError(`There is no moment ${day}T${calendar.endsAt}.`);
  return end;
}

/**
 * The n-th business day after (n > 0) or before (n < 0) a day; n = 0: the day itself when it is a business day, else the next one.
 * @throws RangeError for a day that does not exist, or an n that is no whole number
 * @throws Error when ten years go by without a business day
 */
export function businessDayFrom(calendar: BusinessCalendar, day: string, n: number): string {
  if (!Number.isInteger(n)) throw new RangeError(`${n} is no number of days.`);
  if (n === 0) return isBusinessDay(calendar, day) ? day : businessDayFrom(calendar, day, 1);
  const works = new Set(calendar.workingDays);
  const holidays = new Set(calendar.holidays.map(midnightOf));
  const step = Math.sign(n) * millisecondsInDay;
  let midnight = midnightOf(day);
  if (Number.isNaN(midnight)) throw new RangeError(`There is no day ${day}.`);
  let daysOff = 0;
  for (let left = Math.abs(n); left > 0; ) {
    midnight += step;
    const isBusiness = works.has(weekdayOf(midnight)) && !holidays.has(midnight);
    if (isBusiness) left -= 1;
    daysOff = isBusiness ? 0 : daysOff + 1;
    if (daysOff > maxDaysOff)
      throw new Error(`The calendar has no business day within ${maxDaysOff} days of ${dayAt(midnight)}.`);
  }
  return dayAt(midnight);
}

/**
 * The end of working hours `days` business days after the day of `from`, whatever its hour: what comes on a Monday is due in
 * 1 business day on Tuesday, what comes on a Saturday is due on Monday. Fewer than 0 days go back. @throws as `businessDayFrom`
 */
export function addBusinessDays(calendar: BusinessCalendar, from: Date, days: number): Date {
  return endOfDay(calendar, businessDayFrom(calendar, dayOf(calendar, from), days));
}

/**
 * How many business days d have dayOf(from) < d <= dayOf(to); negative the other way round. So a promise due today has 0 left,
 * due on the next business day 1. Takes the same time however far apart the moments are.
 */
export function businessDaysBetween(calendar: BusinessCalendar, from: Date, to: Date): number {
  const [first, last] = [dayOf(calendar, from), dayOf(calendar, to)];
  return first <= last ? countAfter(calendar, first, last) : 0 - countAfter(calendar, last, first);
}

const maxDaysOff = 3660;

/** The business days after `first`, `last` included: whole weeks, the days that are left, less the holidays among them. */
function countAfter(calendar: BusinessCalendar, first: string, last: string): number {
  const works = new Set(calendar.workingDays);
  const [start, end] = [midnightOf(first), midnightOf(last)];
  const weeks = Math.floor((end - start) / (7 * millisecondsInDay));
  let count = weeks * works.size;
  for (let midnight = end; midnight > start + weeks * 7 * millisecondsInDay; midnight -= millisecondsInDay) {
    if (works.has(weekdayOf(midnight))) count += 1;
  }
  const holidays = calendar.holidays.filter((day) => first < day && day <= last && isWorkingDay(calendar, day));
  return count - new Set(holidays).size;
}

function isWorkingDay(calendar: BusinessCalendar, day: string): boolean {
  return calendar.workingDays.includes(weekdayOf(midnightOf(day)));
}

/**
 * A day as the moment of its midnight in UTC: a scale where all days are equally long. NaN for February 30, which `Date.parse`
 * takes for March 2. (`parseISO` refuses it too, but is four times slower, and this runs for each holiday.)
 */
function midnightOf(day: string): number {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  return new Date(midnight).getUTCDate() === Number(day.slice(8)) ? midnight : Number.NaN;
}

function dayAt(midnight: number): string {
  return new Date(midnight).toISOString().slice(0, 10);
}

function weekdayOf(midnight: number): number {
  return new Date(midnight).getUTCDay() || 7;
}
