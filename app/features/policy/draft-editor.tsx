import { type FieldMetadata, getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea, TextField } from "~/ui/field";
import { useLanguage } from "~/ui/language";
import { VisuallyHidden } from "~/ui/visually-hidden";
import type { ClauseTexts } from "./clause";

interface DraftEditorProps {
  draft: { version: number; note: string; noteEs: string; clauses: ClauseTexts[] };
  result?: SubmissionResult<string[]>;
}

interface Fields {
  note: string;
  noteEs: string;
  clauses: ClauseTexts[];
}

/**
 * All rules of the next version, English and Spanish beside each other. Every button of the form saves what is typed; some then change the list.
 * "Save" stands first, since it is what the Enter key presses.
 */
export function DraftEditor({ draft, result }: DraftEditorProps) {
  const { t, href } = useLanguage();
  const [form, fields] = useForm<Fields>({
    id: "policy",
    lastResult: result,
    defaultValue: { note: draft.note, noteEs: draft.noteEs, clauses: draft.clauses },
  });
  const clauses = fields.clauses.getFieldList();
  return (
    <form className="form-card" method="post" action={href("/admin/policy/draft")} {...getFormProps(form)} noValidate>
      <ErrorSummary form={form} />
      <input type="hidden" name="version" value={String(result?.initialValue?.version ?? draft.version)} />
      <SaveActs />
      <h2>{t("policy.note-title")}</h2>
      <p className="hint">{t("policy.note-hint")}</p>
      <div className="field-row">
        <TextArea field={fields.note} label={t("policy.note")} rows={3} countMax={1000} optional />
        <TextArea field={fields.noteEs} label={t("policy.note-es")} rows={3} countMax={1000} optional />
      </div>
      {clauses.map((clause, index) => (
        <ClauseFields key={clause.key} field={clause} number={index + 1} count={clauses.length} />
      ))}
      <div className="actions">
        <Button name="intent" value="add" tone="outline" icon="plus">
          {t("policy.add-rule")}
        </Button>
      </div>
      <SaveActs />
    </form>
  );
}

function SaveActs() {
  const { t, href } = useLanguage();
  return (
    <div className="actions">
      <Button name="intent" value="save">
        {t("policy.save-draft")}
      </Button>
      <a href={href("/admin/policy")}>{t("policy.to-preview")}</a>
    </div>
  );
}

const parts = [
  { name: "text", rows: 4, max: 2000 },
  { name: "example", rows: 2, max: 500 },
  { name: "keeps", rows: 2, max: 500 },
] as const;

function ClauseFields({ field, number, count }: { field: FieldMetadata<ClauseTexts>; number: number; count: number }) {
  const { t } = useLanguage();
  const fields = field.getFieldset();
  return (
    <>
      <h2 id={`rule-${number}`}>{t("policy.rule-number", { number })}</h2>
      <div className="field-row">
        <TextField field={fields.title} label={t("policy.title-en")} countMax={100} />
        <TextField field={fields.titleEs} label={t("policy.title-es")} countMax={120} />
      </div>
      {parts.map(({ name, rows, max }) => (
        <div className="field-row" key={name}>
          <TextArea field={fields[name]} label={t(`policy.${name}-en`)} rows={rows} countMax={max} />
          <TextArea field={fields[`${name}Es`]} label={t(`policy.${name}-es`)} rows={rows} countMax={max} />
        </div>
      ))}
      <div className="actions">
        {number > 1 && <ActButton act="up" number={number} />}
        {number < count && <ActButton act="down" number={number} />}
        <ActButton act="remove" number={number} />
      </div>
    </>
  );
}

function ActButton({ act, number }: { act: "up" | "down" | "remove"; number: number }) {
  const { t } = useLanguage();
  return (
    <Button name="intent" value={`${act}-${number}`} tone="quiet">
      {t(`policy.${act}`)} <VisuallyHidden>{t("policy.rule-number", { number })}</VisuallyHidden>
    </Button>
  );
}
