import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Checkbox, RadioGroup, TextArea } from "~/ui/field";
import { useLanguage } from "~/ui/language";
import { answerSays } from "./says";

interface CheckFieldsProps {
  action: string;
  lastResult?: SubmissionResult<string[]>;
}

/** Three choices, the box that belongs to *no*, a sentence, one button. Where the browser can, the box shows only beside *no*. */
export function CheckFields({ action, lastResult }: CheckFieldsProps) {
  const { t } = useLanguage();
  const [form, fields] = useForm<{ says: string; offQuestion: boolean; sentence: string }>({ id: "check", lastResult });
  return (
    // Where it was refused, a browser without JavaScript comes back to the form and not to the top of the answer.
    <form method="post" action={`${action}#check`} className="form-card check-form" {...getFormProps(form)} noValidate>
      <ErrorSummary form={form} />
      <RadioGroup
        field={fields.says}
        label={t("checks.legend")}
        choices={answerSays.map((says) => ({ value: says, label: t(`checks.says-${says}`) }))}
      />
      <Checkbox field={fields.offQuestion} label={t("checks.off-question")} hint={t("checks.off-question-hint")} />
      <TextArea
        field={fields.sentence}
        label={t("checks.sentence")}
        hint={t("checks.sentence-hint")}
        rows={3}
        countMax={300}
        optional
      />
      <p className="hint">{t("checks.once")}</p>
      <Button icon="send">{t("checks.send")}</Button>
    </form>
  );
}
