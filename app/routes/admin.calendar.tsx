import { useActionData, useLoaderData } from "@remix-run/react";
import { dayOf } from "~/core/business-calendar";
import { AdminFrame } from "~/features/city/admin-frame";
import { calendarOf } from "~/features/city/calendar";
import { calendarForms } from "~/features/city/calendar-form";
import { FederalHolidays, HolidayEditor, HolidayProblem, HolidayTable } from "~/features/city/holiday-editor";
import { addFederalHolidays, addHoliday, listHolidays, removeHoliday } from "~/features/city/holidays.server";
import { HoursEditor } from "~/features/city/hours-editor";
import { hoursFieldsOf, hoursOf } from "~/features/city/hours-fields";
import { saveHours } from "~/features/city/save-hours.server";
import { listOfficeNames } from "~/features/offices/queries.server";
import { administrators } from "~/http/audience.server";
import { useLanguage } from "~/ui/language";
import { resultOf } from "~/ui/result-of";

export const handle = { hydrate: true };

export const loader = administrators.mayRead(async ({ db, city, now, language }) => {
  const today = dayOf(calendarOf(city), now);
  const year = Number(today.slice(0, 4));
  const [holidays, offices] = await Promise.all([listHolidays(db, `${year}-01-01`), listOfficeNames(db)]);
  return {
    title: language.t("admin.calendar"),
    today,
    years: [year, year + 1, year + 2],
    holidays,
    offices,
    hours: hoursFieldsOf(city),
  };
});

export const action = administrators.mayWrite(calendarForms, async ({ db, actor, form, city, context, now }) => {
  const today = dayOf(calendarOf(city), now);
  if (form.intent === "add") await addHoliday(db, actor, { day: form.day, name: form.name, nameEs: form.nameEs }, today, now);
  else if (form.intent === "remove") await removeHoliday(db, actor, form.day, today, now);
  else if (form.intent === "fill") await addFederalHolidays(db, actor, form.year, now);
  else await saveHours(db, actor, hoursOf(form), now);
  context.city.forget();
  return { seeOther: "/admin/calendar?done=saved" };
});

export default function AdminCalendar() {
  const { today, years, holidays, offices, hours } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useLanguage();
  const refused = resultOf(answer, "remove") ?? resultOf(answer, "fill");
  return (
    <AdminFrame part="calendar" title={t("admin.calendar")}>
      <HoursEditor hours={hours} offices={offices} result={resultOf(answer, "save")} />
      <section className="section" aria-labelledby="holidays">
        <h2 id="holidays">{t("admin.holidays")}</h2>
        <p>{t("admin.holidays-about")}</p>
        <HolidayProblem result={refused} />
        <HolidayTable holidays={holidays} today={today} />
        <FederalHolidays years={years} />
        <HolidayEditor today={today} result={resultOf(answer, "add")} />
      </section>
    </AdminFrame>
  );
}
