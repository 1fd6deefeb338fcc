import { addBusinessDays } from "~/core/business-calendar";
import { calendarOf } from "~/features/city/calendar";

/** What of the city's settings says when second looks are due. */
export type SecondLookCity = Parameters<typeof calendarOf>[0] & { secondLookDays: number };

/** Until when somebody else must have looked again: the end of the city's n-th business day after it was asked for. */
export function secondLookDueAt(city: SecondLookCity, askedAt: Date): Date {
  return addBusinessDays(calendarOf(city), askedAt, city.secondLookDays);
}
