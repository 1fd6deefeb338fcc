import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { RadioGroup } from "~/ui/choice-field";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea } from "~/ui/field";
import { useLanguage } from "~/ui/language";

const kinds = ["progress", "done", "withdrawn"] as const;

interface CommitmentFormCardProps {
  action: string;
  lastResult?: SubmissionResult<string[]>;
}

/** Says in public what became of a commitment. */
export function CommitmentFormCard({ action, lastResult }: CommitmentFormCardProps) {
  const { t } = useLanguage();
  const [form, fields] = useForm<{ kind: string; sentence: string; sentenceEs: string }>({ id: "commitment", lastResult });
  const choices = kinds.map((value) => ({ value, label: t(`desk.kind-${value}`), hint: t(`desk.kind-${value}-hint`) }));
  return (
    <form method="post" action={action} {...getFormProps(form)} noValidate className="form-card">
      <ErrorSummary form={form} />
      <RadioGroup field={fields.kind} label={t("desk.field-kind")} choices={choices} />
      <TextArea
        field={fields.sentence}
        label={t("desk.field-sentence")}
        hint={t("desk.field-sentence-hint")}
        rows={3}
        countMax={500}
      />
      <TextArea field={fields.sentenceEs} label={t("desk.field-sentenceEs")} rows={3} countMax={500} optional />
      <div className="actions">
        <Button>{t("desk.say-it")}</Button>
      </div>
    </form>
  );
}
