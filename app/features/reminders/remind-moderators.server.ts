import { sql } from "drizzle-orm";
import { languageOf } from "~/catalogs/language";
import { dayOf, isBusinessDay } from "~/core/business-calendar";
import { fromCityTime } from "~/core/city-time";
import { inLocale, type Locale } from "~/core/locale";
import { countLateAppeals } from "~/features/appeals/late-appeals.server";
import { workMinutesBetween } from "~/features/cases/goal-clock";
import { calendarOf } from "~/features/city/calendar";
import type { City } from "~/features/city/queries.server";
import { tellPeople } from "~/features/mails/tell-people.server";
import type { Database } from "~db/client.server";

/**
 * Tells every moderator, once a working day, that something has waited longer than the goal or that a second look is late; from the start of
 * the city's working hours on. Whoever does not look at the queue hears of it all the same. Gives how many were told.
 */
export async function remindModerators(
  db: Database,
  { city, origin, now }: { city: City; origin: string; now: Date },
): Promise<number> {
  const calendar = calendarOf(city);
  const today = dayOf(calendar, now);
  const opensAt = fromCityTime(`${today}T${calendar.startsAt}`, calendar.timeZone);
  if (!isBusinessDay(calendar, today) || opensAt === null || now < opensAt) return 0;

  const { oldest, waiting } = await countWaiting(db);
  const isOverGoal = oldest !== null && workMinutesBetween(calendar, oldest, now) > city.moderationHours * 60;
  const lateAppeals = await countLateAppeals(db, city, now);
  if (!isOverGoal && lateAppeals === 0) return 0;

  const moderators = await listModerators(db, now);
  const told = moderators.map(({ personId, locale }) => {
    const { t } = languageOf(locale, city.timeZone);
    const lines = [
      ...(isOverGoal ? [t("reminders.cases-late", { count: waiting, goal: city.moderationHours })] : []),
      ...(lateAppeals > 0 ? [t("reminders.appeals-late", { count: lateAppeals })] : []),
      origin + inLocale(locale, isOverGoal ? "/moderation" : "/moderation/appeals"),
    ];
    return {
      event: `reminder:moderation:${today}`,
      personId,
      subject: t(isOverGoal ? "reminders.cases-late-subject" : "reminders.appeals-late-subject"),
      text: lines.join("\n\n"),
    };
  });
  return tellPeople(db, told, now);
}

/** How much waits, and since when what waits longest. */
async function countWaiting(db: Database): Promise<{ oldest: Date | null; waiting: number }> {
  const { rows } = await db.execute<{ oldest: Date | string | null; waiting: number }>(
    sql`select min(opened_at) as oldest, count(*)::integer as waiting from cases where closed_at is null`,
  );
  const { oldest = null, waiting = 0 } = rows[0] ?? {};
  return { oldest: oldest === null ? null : new Date(oldest), waiting };
}

async function listModerators(db: Database, now: Date): Promise<{ personId: number; locale: Locale }[]> {
  const { rows } = await db.execute<{ personId: number; locale: Locale }>(sql`
    select distinct p.id as "personId", p.locale from grants g join people p on p.id = g.person_id
     where g.role = 'moderator' and g.starts_at <= ${now} and (g.ends_at is null or g.ends_at > ${now})
       and not exists (select from suspensions s where s.person_id = p.id and s.lifted_at is null and s.starts_at <= ${now} and s.ends_at > ${now})
     order by p.id`);
  return rows;
}
