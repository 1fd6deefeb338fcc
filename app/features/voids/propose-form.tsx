import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { voidRules } from "~/features/supports/rules";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { RadioGroup, TextArea } from "~/ui/field";
import { useLanguage } from "~/ui/language";

interface ProposeFormProps {
  /** The query of the condition. */
  condition: string;
  supports: number;
  lastResult?: SubmissionResult<string[]>;
}

/** Proposes to set aside what the preview shows; a second person approves. */
export function ProposeForm({ condition, supports, lastResult }: ProposeFormProps) {
  const { t, href } = useLanguage();
  const [form, fields] = useForm<{ rule: string; reason: string }>({ id: "propose", lastResult });
  return (
    <form
      method="post"
      action={href(`/moderation/supports/new?${condition}`)}
      className="form-card"
      {...getFormProps(form)}
      noValidate
    >
      <h2>{t("voids.propose-title")}</h2>
      <p>{t("voids.propose-lede")}</p>
      <ErrorSummary form={form} />
      <input type="hidden" name="condition" value={condition} />
      <input type="hidden" name="seen" value={supports} />
      <RadioGroup
        field={fields.rule}
        label={t("voids.rule")}
        choices={voidRules.map((rule) => ({ value: rule, label: t(`voids.rule-${rule}`), hint: t(`voids.rule-${rule}-text`) }))}
      />
      <TextArea field={fields.reason} label={t("voids.reason")} hint={t("voids.reason-hint")} rows={3} countMax={500} />
      <div className="actions">
        <Button>{t("voids.propose", { count: supports })}</Button>
      </div>
    </form>
  );
}
