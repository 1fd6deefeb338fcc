import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { SelectField, TextField } from "~/ui/field";
import { useLanguage } from "~/ui/language";
import type { SuccessorFields } from "./office-form";
import type { StaffMember } from "./queries.server";

interface SuccessorFormProps {
  officeId: number;
  staff: StaffMember[];
  today: string;
  result?: SubmissionResult<string[]>;
}

/** Plans who leads an office from a day on, and whose desk goes to whom then. */
export function SuccessorForm({ officeId, staff, today, result }: SuccessorFormProps) {
  const { t, href } = useLanguage();
  const [form, fields] = useForm<SuccessorFields>({ id: "successor", lastResult: result });
  const choicesOf = (people: StaffMember[]) =>
    people.map(({ id, name }) => ({ value: String(id), label: name ?? t("people.unnamed", { id }) }));
  return (
    <form className="form-card" method="post" action={href(`/admin/offices/${officeId}`)} {...getFormProps(form)} noValidate>
      <ErrorSummary form={form} />
      <input type="hidden" name="intent" value="succeed" />
      <div className="field-row">
        <TextField field={fields.headName} label={t("admin.successor-name")} input={{ autoComplete: "off" }} />
        <TextField
          field={fields.startsOn}
          type="date"
          label={t("admin.successor-from")}
          hint={t("admin.successor-from-hint")}
          input={{ min: today }}
        />
      </div>
      <div className="field-row">
        <TextField field={fields.headTitle} label={t("admin.head-title")} />
        <TextField field={fields.headTitleEs} label={t("admin.head-title-es")} optional />
      </div>
      {staff.length > 1 && (
        <fieldset className="usa-fieldset hand-over">
          <legend className="usa-legend">{t("admin.hand-over")}</legend>
          <p className="usa-hint">{t("admin.hand-over-hint")}</p>
          <div className="field-row">
            <SelectField
              field={fields.fromId}
              label={t("admin.hand-over-from")}
              empty={t("admin.hand-over-nobody")}
              choices={choicesOf(staff)}
              optional
            />
            <SelectField
              field={fields.toId}
              label={t("admin.hand-over-to")}
              empty={t("admin.hand-over-nobody")}
              choices={choicesOf(staff.filter(({ hasLeft }) => !hasLeft))}
              optional
            />
          </div>
        </fieldset>
      )}
      <div className="actions">
        <Button>{t("admin.plan-successor")}</Button>
      </div>
    </form>
  );
}
