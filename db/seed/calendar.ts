const hourMs = 60 * 60 * 1000;
const dayMs = 24 * hourMs;
/** Residents write between these hours of the city's clock. The day turns when they wake, so that nothing is ever in the future. */
const wakes = 7;
const sleeps = 22;
const officeOpens = 8;
const officeCloses = 17;

/** Dates of the demo city, all counted from today. */
export interface Calendar {
  now: Date;
  /** A moment so many days ago, in waking hours; fractions are parts of a waking day. More days ago is never later. */
  ago(days: number): Date;
  /** The same day in office hours, for what the city does. Among themselves these keep their order; today they follow the waking hours. */
  workedAgo(days: number): Date;
  /** An hour of the day that is so many days from today; negative is in the past. */
  dayAt(daysFromToday: number, hour: number): Date;
  /** The date so many days from today, as `2026-11-22`. */
  dateIn(daysFromToday: number): string;
}

export function calendarOf(now: Date, timeZone: string): Calendar {
  const clock = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  const offsets = new Map<number, number>();

  /** What the city's clock shows, as if it were UTC. */
  function localMs(moment: Date): number {
    const parts = Object.fromEntries(clock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second);
  }

  // Clocks change at night, so the offset at noon holds for all waking hours of that day.
  function offsetOn(day: number): number {
    const known = offsets.get(day);
    if (known !== undefined) return known;
    const noon = day * dayMs + 12 * hourMs;
    const offset = localMs(new Date(noon)) - noon;
    offsets.set(day, offset);
    return offset;
  }

  function at(day: number, hour: number): Date {
    return new Date(Math.floor((day * dayMs + hour * hourMs - offsetOn(day)) / 1000) * 1000);
  }

  const today = Math.floor((localMs(now) - wakes * hourMs) / dayMs);
  const hourNow = (localMs(now) - today * dayMs) / hourMs;
  const awake = Math.min((hourNow - wakes) / (sleeps - wakes), 0.999);

  function ago(days: number, starts: number, ends: number): Date {
    const moment = today + awake - days;
    const day = Math.floor(moment);
    return day === today
      ? at(day, wakes + (moment - day) * (sleeps - wakes))
      : at(day, starts + (moment - day) * (ends - starts));
  }

  return {
    now,
    ago: (days) => ago(days, wakes, sleeps),
    workedAgo: (days) => ago(days, officeOpens, officeCloses),
    dayAt: (daysFromToday, hour) => at(today + daysFromToday, hour),
    dateIn: (daysFromToday) => new Date((today + daysFromToday) * dayMs).toISOString().slice(0, 10),
  };
}
