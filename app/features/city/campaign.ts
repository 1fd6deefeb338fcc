import { dayOf } from "~/core/business-calendar";
import { fromCityTime } from "~/core/city-time";
import { calendarOf } from "./calendar";
import type { City } from "./queries.server";

/** The last day of the campaign window, as a moment on that day, while `now` is in the window by the city's clock; else null. Both days belong to it. */
export function campaignUntil(city: City, now: Date): Date | null {
  const { campaignFrom, campaignUntil: last, timeZone } = city;
  if (!campaignFrom || !last) return null;
  const today = dayOf(calendarOf(city), now);
  return campaignFrom <= today && today <= last ? fromCityTime(`${last}T12:00`, timeZone) : null;
}
