import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { PhotoFields } from "~/features/photos/photo-fields";
import { Button } from "~/ui/button";
import { Checkbox, RadioGroup } from "~/ui/choice-field";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea, TextField } from "~/ui/field";
import { useLanguage } from "~/ui/language";

const kinds = ["progress", "done", "withdrawn"] as const;

interface Fields {
  kind: string;
  sentence: string;
  sentenceEs: string;
  link: string;
  ordinance: string;
  photo: File;
  photoAlt: string;
  photoAltEs: string;
  isBefore: string;
}

interface CommitmentFormCardProps {
  action: string;
  /** How many people get a mail of it. */
  toldPeople: number;
  lastResult?: SubmissionResult<string[]>;
}

/** Says in public what became of a commitment, with what shows it. */
export function CommitmentFormCard({ action, toldPeople, lastResult }: CommitmentFormCardProps) {
  const { t } = useLanguage();
  const [form, fields] = useForm<Fields>({ id: "commitment", lastResult });
  const choices = kinds.map((value) => ({
    value,
    label: t(`commitments.kind-${value}`),
    hint: t(`commitments.kind-${value}-hint`),
  }));
  return (
    <form method="post" action={action} encType="multipart/form-data" {...getFormProps(form)} noValidate className="form-card">
      <ErrorSummary form={form} />
      <RadioGroup field={fields.kind} label={t("commitments.field-kind")} choices={choices} />
      <TextArea
        field={fields.sentence}
        label={t("commitments.field-sentence")}
        hint={t("commitments.field-sentence-hint")}
        rows={3}
        countMax={500}
      />
      <TextArea field={fields.sentenceEs} label={t("commitments.field-sentenceEs")} rows={3} countMax={500} optional />
      <fieldset className="usa-fieldset evidence-fields">
        <legend className="usa-legend">{t("commitments.show-it")}</legend>
        <p className="usa-hint">{t("commitments.show-it-hint")}</p>
        <div className="field-row">
          <TextField
            field={fields.link}
            label={t("commitments.field-link")}
            hint={t("commitments.field-link-hint")}
            input={{ inputMode: "url" }}
          />
          <TextField
            field={fields.ordinance}
            label={t("commitments.field-ordinance")}
            hint={t("commitments.field-ordinance-hint")}
          />
        </div>
        <PhotoFields photo={fields.photo} alt={fields.photoAlt} altEs={fields.photoAltEs}>
          <Checkbox field={fields.isBefore} label={t("commitments.field-isBefore")} hint={t("commitments.field-isBefore-hint")} />
        </PhotoFields>
      </fieldset>
      <div className="actions">
        <Button>{t("commitments.say-it")}</Button>
        <p className="meta">{t("commitments.mailed", { count: toldPeople })}</p>
      </div>
    </form>
  );
}
