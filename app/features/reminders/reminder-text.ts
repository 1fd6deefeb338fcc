import { type Language, languageOf } from "~/catalogs/language";
import { type BusinessCalendar, businessDaysBetween, endOfDay } from "~/core/business-calendar";
import type { Locale } from "~/core/locale";
import { localized } from "~/core/localized";
import type { City } from "~/features/city/queries.server";
import type { Owed } from "./list-owed.server";
import type { ReminderStep } from "./step";

interface Reminded {
  step: ReminderStep;
  locale: Locale;
  hasOwner: boolean;
  calendar: BusinessCalendar;
  city: Pick<City, "siteName" | "siteNameEs" | "timeZone">;
  origin: string;
  now: Date;
}

/** The mail of a reminder: what is owed, since or until when, and where to work on it. */
export function reminderText(thing: Owed, reminded: Reminded): { subject: string; text: string } {
  const { locale, hasOwner, city, origin } = reminded;
  const { t, href } = languageOf(locale, city.timeZone);
  const what = localized(thing, "what", locale);
  const { subject, when } = whenOf(thing, reminded, languageOf(locale, city.timeZone));
  const lines = [
    when,
    t(`reminders.owed-${thing.kind}`, { what }),
    thing.obliged > 0 && t("reminders.owed-ideas", { count: thing.obliged, answered: thing.answered }),
    !hasOwner && t("reminders.no-owner"),
    `${t("reminders.open")}\n${origin}${href(thing.path)}`,
    localized(city, "siteName", locale),
  ];
  return { subject, text: lines.filter(Boolean).join("\n\n") };
}

function whenOf(
  thing: Owed,
  { step, locale, calendar, now }: Reminded,
  { t, date }: Language,
): { subject: string; when: string } {
  const what = localized(thing, "what", locale);
  const due = endOfDay(calendar, thing.dueDay);
  const day = date(due, "long");
  if (step === "+1") {
    const count = businessDaysBetween(calendar, due, now);
    return { subject: t("reminders.subject-late", { count, what }), when: t("reminders.when-late", { count, date: day }) };
  }
  const count = businessDaysBetween(calendar, now, due);
  if (step === "-3")
    return { subject: t("reminders.subject-before", { count, what }), when: t("reminders.when-before", { count, date: day }) };
  const isToday = date(due) === date(now);
  return {
    subject: t("reminders.subject-due", { date: day, what }),
    when: t(isToday ? "reminders.when-today" : "reminders.when-last-day", { date: day }),
  };
}
