import { fromCityTime } from "~/core/city-time";
import { Refusal } from "~/core/errors";

/** The first moment of the day that is `days` after `day` (`2026-11-03`) in the city's zone. @throws Refusal invalid for a day that is none */
export function midnightOf(day: string, days: number, timeZone: string): Date {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day) throw new Refusal("invalid", "admin.day-wrong");
  date.setUTCDate(date.getUTCDate() + days);
  const midnight = fromCityTime(`${date.toISOString().slice(0, 10)}T00:00`, timeZone);
  if (!midnight) throw new Refusal("invalid", "admin.day-wrong");
  return midnight;
}
