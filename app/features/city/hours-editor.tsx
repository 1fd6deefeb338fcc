import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { localized } from "~/core/localized";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Checkbox, SelectField, TextField } from "~/ui/field";
import { useLanguage } from "~/ui/language";
import type { HoursFields } from "./calendar-form";
import { weekdayFields } from "./weekdays";

interface HoursEditorProps {
  hours: Partial<HoursFields>;
  offices: { id: number; name: string; nameEs: string }[];
  result?: SubmissionResult<string[]>;
}

/** When the city works, how many business days it takes for what, and which office watches over every promise. */
export function HoursEditor({ hours, offices, result }: HoursEditorProps) {
  const { t, href, locale } = useLanguage();
  const [form, fields] = useForm<HoursFields>({ id: "hours", lastResult: result, defaultValue: hours });
  return (
    <form className="form-card" method="post" action={href("/admin/calendar")} {...getFormProps(form)} noValidate>
      <ErrorSummary form={form} />
      <input type="hidden" name="intent" value="save" />
      <h2>{t("admin.section-hours")}</h2>
      <p className="usa-hint">{t("admin.hours-hint")}</p>
      <fieldset className="usa-fieldset weekdays">
        <legend className="usa-legend">{t("admin.working-days")}</legend>
        {weekdayFields.map((name, index) => (
          <Checkbox key={name} field={fields[name]} label={t(`admin.weekday-${weekdays[index] ?? 1}`)} />
        ))}
      </fieldset>
      <div className="field-row">
        <TextField field={fields.workStarts} type="time" label={t("admin.work-starts")} />
        <TextField field={fields.workEnds} type="time" label={t("admin.work-ends")} hint={t("admin.work-ends-hint")} />
      </div>
      <h2>{t("admin.section-days")}</h2>
      <div className="field-row">
        <TextField
          field={fields.answerDays}
          label={t("admin.answer-days-default")}
          hint={t("admin.answer-days-default-hint")}
          input={{ inputMode: "numeric" }}
        />
        <TextField
          field={fields.clarificationDays}
          label={t("admin.clarification-days")}
          hint={t("admin.clarification-days-hint")}
          input={{ inputMode: "numeric" }}
        />
      </div>
      <div className="field-row">
        <TextField
          field={fields.undoMinutes}
          label={t("admin.undo-minutes")}
          hint={t("admin.undo-minutes-hint")}
          input={{ inputMode: "numeric" }}
        />
        <SelectField
          field={fields.leadOfficeId}
          label={t("admin.lead-office")}
          hint={t("admin.lead-office-hint")}
          empty={t("admin.no-lead-office")}
          choices={offices.map((office) => ({ value: String(office.id), label: localized(office, "name", locale) }))}
        />
      </div>
      <div className="actions">
        <Button>{t("common.save")}</Button>
      </div>
    </form>
  );
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
