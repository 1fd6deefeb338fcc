/**
 * A moment as a clock on the city's wall shows it, in the form of `<input type="datetime-local">`: `2026-11-22T17:35`.
 * `timeZone` is an IANA name.
 */
export function toCityTime(date: Date, timeZone: string): string {
  const { year, month, day, hour, minute } = wallClock(date.getTime(), timeZone);
  return `${String(year).padStart(4, "0")}-${pad(month)}-${pad(day)}T${pad(hour)}:${pad(minute)}`;
}

/**
 * The moment when the clock on the city's wall shows `local` (`2026-11-22T17:35`, seconds allowed and dropped); null when there is no such date.
 * An hour that daylight saving skips means as much later as it skips; an hour that comes twice means the first one, as RFC 5545 has it.
 */
export function fromCityTime(local: string, timeZone: string): Date | null {
  const wall = readWall(local);
  if (wall === null) return null;
  // The offset a day before and a day after: around a change of the clock they differ, else they agree.
  const [before, after] = [offsetAt(wall - dayMs, timeZone), offsetAt(wall + dayMs, timeZone)];
  const fits = [before, after].map((offset) => wall - offset).filter((moment) => moment + offsetAt(moment, timeZone) === wall);
  return new Date(fits.length > 0 ? Math.min(...fits) : wall - before);
}

/** How many times midnight passes on the city's wall from one moment to another, at least 0: for "3 days left" and "11 days late". */
export function calendarDaysBetween(from: Date, to: Date, timeZone: string): number {
  const dayOf = (date: Date) => {
    const { year, month, day } = wallClock(date.getTime(), timeZone);
    return Date.UTC(year, month - 1, day) / dayMs;
  };
  return Math.max(0, dayOf(to) - dayOf(from));
}

/** The zones a city can live in, by their IANA names. */
export function listTimeZones(): string[] {
  return Intl.supportedValuesOf("timeZone");
}

/** True for the IANA name of a zone that this machine knows. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/.test(name)) return false;
  try {
    clockOf(name);
    return true;
  } catch {
    return false;
  }
}

const dayMs = 24 * 60 * 60 * 1000;

/** The wall's numbers as if they were UTC, in milliseconds: a scale without gaps to reckon on. */
function readWall(local: string): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?$/.exec(local);
  if (!parts) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts.slice(1).map(Number);
  const wall = new Date(Date.UTC(year, month - 1, day, hour, minute));
  // The years 0 to 99 would become 1900 to 1999, and February 30 would become March 2.
  const isReal =
    wall.getUTCFullYear() === year && wall.getUTCMonth() === month - 1 && wall.getUTCDate() === day && hour < 24 && minute < 60;
  return isReal ? wall.getTime() : null;
}

/** How far the city's clock is ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number, timeZone: string): number {
  const { year, month, day, hour, minute, second } = wallClock(moment, timeZone);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1000) * 1000;
}

function wallClock(moment: number, timeZone: string) {
  const parts = Object.fromEntries(
    clockOf(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts;
  return { year, month, day, hour, minute, second };
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (!clock) {
    const digits = {
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    } as const;
    clock = new Intl.DateTimeFormat("en-US", {
      ...digits,
      timeZone,
      hourCycle: "h23",
      calendar: "gregory",
      numberingSystem: "latn",
    });
    clocks.set(timeZone, clock);
  }
  return clock;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
