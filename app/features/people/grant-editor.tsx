import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import type { Locale } from "~/core/locale";
import { localized } from "~/core/localized";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { SelectField, TextField } from "~/ui/field";
import { useLanguage } from "~/ui/language";
import type { GrantFields } from "./grant-form";
import { roles } from "./roles";

interface GrantEditorProps {
  personId: number;
  offices: { id: number; name: string; nameEs: string }[];
  result?: SubmissionResult<string[]>;
}

/** Gives a person a role. */
export function GrantEditor({ personId, offices, result }: GrantEditorProps) {
  const { t, href, locale } = useLanguage();
  const [form, fields] = useForm<GrantFields>({ id: "grant", lastResult: result });
  return (
    <form className="form-card" method="post" action={href(`/admin/people/${personId}`)} {...getFormProps(form)} noValidate>
      <ErrorSummary form={form} />
      <input type="hidden" name="intent" value="give" />
      <div className="field-row">
        <SelectField
          field={fields.role}
          label={t("admin.role")}
          empty={t("admin.choose-one")}
          choices={roles.map((role) => ({ value: role, label: t(`admin.role-${role}`) }))}
        />
        <SelectField
          field={fields.officeId}
          label={t("admin.grant-office")}
          hint={t("admin.grant-office-hint")}
          empty={t("admin.whole-city")}
          choices={officeChoices(offices, locale)}
        />
      </div>
      <div className="field-row">
        <TextField field={fields.startsOn} type="date" label={t("admin.starts-on")} hint={t("admin.starts-on-hint")} optional />
        <TextField field={fields.lastDay} type="date" label={t("admin.last-day")} hint={t("admin.last-day-hint")} optional />
      </div>
      <div className="actions">
        <Button>{t("admin.give-grant")}</Button>
      </div>
    </form>
  );
}

function officeChoices(offices: GrantEditorProps["offices"], locale: Locale) {
  return offices.map((office) => ({ value: String(office.id), label: localized(office, "name", locale) }));
}
