import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { responseDecisions } from "~/features/responses/decisions";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Checkbox, SelectField, TextArea, TextField } from "~/ui/field";
import { useLanguage } from "~/ui/language";
import type { Template } from "./templates.server";

interface TemplateEditorProps {
  template: Template;
  result?: SubmissionResult<string[]>;
}

const parts = [
  { name: "summary", rows: 3, max: 200 },
  { name: "why", rows: 9, max: 5000 },
  { name: "next", rows: 3, max: 1000 },
  { name: "contact", rows: 2, max: 500 },
] as const;

/** All texts of a template, English and Spanish beside each other. Whoever saves over somebody else's words is told first. */
export function TemplateEditor({ template, result }: TemplateEditorProps) {
  const { t, href } = useLanguage();
  const [form, fields] = useForm<Omit<Template, "id" | "slug" | "version">>({
    id: "template",
    lastResult: result,
    defaultValue: template,
  });
  const decisions = responseDecisions.map((value) => ({ value, label: t(`responses.decision-${value}`) }));
  return (
    <form className="form-card" method="post" action={href(`/admin/templates/${template.id}`)} {...getFormProps(form)} noValidate>
      <ErrorSummary form={form} />
      <input type="hidden" name="version" value={String(result?.initialValue?.version ?? template.version)} />
      <div className="field-row">
        <TextField field={fields.name} label={t("templates.name")} />
        <TextField field={fields.nameEs} label={t("templates.name-es")} />
      </div>
      <SelectField
        field={fields.decision}
        label={t("templates.decision")}
        hint={t("templates.decision-hint")}
        choices={decisions}
        empty={t("templates.writer-decides")}
      />
      <p className="hint">{t("templates.placeholders")}</p>
      {parts.map(({ name, rows, max }) => (
        <div className="field-row" key={name}>
          <TextArea field={fields[name]} label={t(`templates.text-${name}`)} rows={rows} countMax={max} optional />
          <TextArea field={fields[`${name}Es`]} label={t(`templates.text-${name}Es`)} rows={rows} countMax={max} optional />
        </div>
      ))}
      <TextField
        field={fields.position}
        type="number"
        label={t("templates.position")}
        hint={t("templates.position-hint")}
        input={{ min: 0, max: 999 }}
      />
      <Checkbox field={fields.isOffered} label={t("templates.offer")} hint={t("templates.offer-hint")} />
      <div className="actions">
        <Button>{t("common.save")}</Button>
      </div>
    </form>
  );
}
