import { millisecondsInDay } from "date-fns/constants";

export interface Holiday {
  /** `2026-11-26` */
  day: string;
  name: string;
  nameEs: string;
}

/**
 * The eleven federal holidays of a year on the days when they are observed (5 U.S.C. 6103 and Executive Order 11582): on a Saturday the
 * Friday before, on a Sunday the Monday after. So New Year's Day may fall on December 31 of the year before.
 */
export function federalHolidaysOf(year: number): Holiday[] {
  const holidays: [number, string, string][] = [
    [observed(dayIn(year, 1, 1)), "New Year's Day", "Año Nuevo"],
    [nth(year, 1, monday, 3), "Martin Luther King Jr. Day", "Día de Martin Luther King Jr."],
    [nth(year, 2, monday, 3), "Washington's Birthday", "Natalicio de Washington"],
    [nth(year, 6, monday, 1) - 7 * millisecondsInDay, "Memorial Day", "Día de los Caídos"],
    [observed(dayIn(year, 6, 19)), "Juneteenth", "Juneteenth"],
    [observed(dayIn(year, 7, 4)), "Independence Day", "Día de la Independencia"],
    [nth(year, 9, monday, 1), "Labor Day", "Día del Trabajo"],
    [nth(year, 10, monday, 2), "Columbus Day", "Día de la Raza"],
    [observed(dayIn(year, 11, 11)), "Veterans Day", "Día de los Veteranos"],
    [nth(year, 11, thursday, 4), "Thanksgiving Day", "Día de Acción de Gracias"],
    [observed(dayIn(year, 12, 25)), "Christmas Day", "Navidad"],
  ];
  return holidays
    .map(([midnight, name, nameEs]) => ({ day: new Date(midnight).toISOString().slice(0, 10), name, nameEs }))
    .sort((one, other) => one.day.localeCompare(other.day));
}

const [sunday, monday, thursday, saturday] = [0, 1, 4, 6];

/** A day as the moment of its midnight in UTC. */
function dayIn(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day);
}

function weekdayOf(midnight: number): number {
  return new Date(midnight).getUTCDay();
}

/** The n-th such weekday of a month. */
function nth(year: number, month: number, weekday: number, n: number): number {
  const first = dayIn(year, month, 1);
  const ahead = (weekday - weekdayOf(first) + 7) % 7;
  return first + (ahead + (n - 1) * 7) * millisecondsInDay;
}

function observed(midnight: number): number {
  if (weekdayOf(midnight) === saturday) return midnight - millisecondsInDay;
  return weekdayOf(midnight) === sunday ? midnight + millisecondsInDay : midnight;
}
