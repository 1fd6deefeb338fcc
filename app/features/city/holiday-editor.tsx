import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { localized } from "~/core/localized";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { useLanguage } from "~/ui/language";
import { type Column, Table } from "~/ui/table";
import { Time } from "~/ui/time";
import type { HolidayFields } from "./calendar-form";
import type { Holiday } from "./federal-holidays";

/** The days off that are known; those ahead can be taken away. */
export function HolidayTable({ holidays, today }: { holidays: Holiday[]; today: string }) {
  const { t, href, locale } = useLanguage();
  if (holidays.length === 0) return <EmptyState>{t("admin.no-holidays")}</EmptyState>;
  const columns: Column<Holiday>[] = [
    { header: t("admin.holiday-day"), cell: ({ day }) => <Time date={noonOf(day)} style="long" /> },
    { header: t("admin.holiday-name"), rowHeader: true, cell: (holiday) => localized(holiday, "name", locale) },
    {
      header: t("admin.holiday-act"),
      cell: (holiday) =>
        holiday.day > today && (
          <form method="post" action={href("/admin/calendar")}>
            <input type="hidden" name="intent" value="remove" />
            <input type="hidden" name="day" value={holiday.day} />
            <Button tone="quiet">
              {t("admin.remove-holiday")}
              <span className="usa-sr-only"> {localized(holiday, "name", locale)}</span>
            </Button>
          </form>
        ),
    },
  ];
  return <Table caption={t("admin.holidays")} hideCaption columns={columns} rows={holidays} keyOf={({ day }) => day} />;
}

/** Why a day off was not taken away or added. */
export function HolidayProblem({ result }: { result?: SubmissionResult<string[]> }) {
  const [form] = useForm({ id: "holidays-problem", lastResult: result });
  return <ErrorSummary form={form} />;
}

/** Adds the federal holidays of a year with one button each. */
export function FederalHolidays({ years }: { years: number[] }) {
  const { t, href } = useLanguage();
  return (
    <div className="actions">
      {years.map((year) => (
        <form key={year} method="post" action={href("/admin/calendar")}>
          <input type="hidden" name="intent" value="fill" />
          <input type="hidden" name="year" value={year} />
          <Button tone="outline" icon="plus">
            {t("admin.add-federal", { year: String(year) })}
          </Button>
        </form>
      ))}
    </div>
  );
}

export function HolidayEditor({ today, result }: { today: string; result?: SubmissionResult<string[]> }) {
  const { t, href } = useLanguage();
  const [form, fields] = useForm<HolidayFields>({ id: "holiday", lastResult: result });
  return (
    <form className="form-card" method="post" action={href("/admin/calendar")} {...getFormProps(form)} noValidate>
      <ErrorSummary form={form} />
      <input type="hidden" name="intent" value="add" />
      <h3>{t("admin.add-holiday")}</h3>
      <TextField field={fields.day} type="date" label={t("admin.holiday-day")} input={{ min: today }} />
      <div className="field-row">
        <TextField field={fields.name} label={t("admin.holiday-name")} input={{ autoComplete: "off" }} />
        <TextField
          field={fields.nameEs}
          label={t("admin.holiday-name-es")}
          hint={t("admin.spanish-hint")}
          input={{ autoComplete: "off" }}
          optional
        />
      </div>
      <div className="actions">
        <Button tone="outline">{t("admin.add-holiday")}</Button>
      </div>
    </form>
  );
}

/** A day as a moment that is on that day in every zone of the Americas and Europe. */
function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}
