import { dayOf, isBusinessDay } from "~/core/business-calendar";
import { fromCityTime } from "~/core/city-time";
import { calendarOf } from "~/features/city/calendar";
import type { City } from "~/features/city/queries.server";
import { tellPeople } from "~/features/mails/tell-people.server";
import { listOfficeStaff } from "~/features/people/list-office-staff.server";
import type { Database } from "~db/client.server";
import { listOwed } from "./list-owed.server";
import { listOwners } from "./list-owners.server";
import { recipientsOf } from "./recipients";
import { reminderText } from "./reminder-text";
import { boundsOf, stepOf } from "./step";

/**
 * Reminds staff of what the city owes the public: three business days before, on the day, and on the first business day after; from the start
 * of the city's working hours on, and never on a day off. Each person hears of each step once, however often and in however many processes
 * this runs; where steps were slept over, only of the newest. Gives how many were told.
 */
export async function remind(db: Database, { city, origin, now }: { city: City; origin: string; now: Date }): Promise<number> {
  const calendar = calendarOf(city);
  const today = dayOf(calendar, now);
  const opensAt = fromCityTime(`${today}T${calendar.startsAt}`, calendar.timeZone);
  if (!isBusinessDay(calendar, today) || opensAt === null || now < opensAt) return 0;

  const bounds = boundsOf(calendar, today);
  const owed = await listOwed(db, { city, soon: bounds.soon, now });
  if (owed.length === 0) return 0;
  const holders = await listOwners(db, owed, now);
  const offices = [...owed, ...holders].map(({ officeId }) => officeId);
  const leads = city.leadOfficeId === null ? [] : [city.leadOfficeId];
  const staff = await listOfficeStaff(db, [...new Set([...offices, ...leads])], now);

  const told = owed.flatMap((thing) => {
    const step = stepOf(bounds, thing.dueDay);
    if (step === null) return [];
    const { people, hasOwner } = recipientsOf(thing, step, { holders, staff, leadOfficeId: city.leadOfficeId });
    return people.map(({ personId, locale }) => ({
      event: `reminder:${thing.kind}:${thing.id}:${thing.dueDay}:${step}`,
      personId,
      ...reminderText(thing, { step, locale, hasOwner, calendar, city, origin, now }),
    }));
  });
  return tellPeople(db, told, now);
}
