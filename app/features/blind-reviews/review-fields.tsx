import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { localized } from "~/core/localized";
import type { Clause } from "~/features/policy/clause";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { RadioGroup } from "~/ui/field";
import { useLanguage } from "~/ui/language";

interface ReviewFieldsProps {
  reviewId: number;
  clauses: Clause[];
  lastResult?: SubmissionResult<string[]>;
}

/** Keep it, or the rule that it breaks: one choice and one button. */
export function ReviewFields({ reviewId, clauses, lastResult }: ReviewFieldsProps) {
  const { t, href, locale } = useLanguage();
  const [form, fields] = useForm<{ answer: string }>({ id: "review", lastResult });
  const rules = clauses.map((clause) => ({
    value: String(clause.number),
    label: t("ledger.rule-named", { number: clause.number, title: localized(clause, "title", locale) }),
    hint: localized(clause, "text", locale),
  }));
  return (
    <form method="post" action={href(`/moderation/reviews/${reviewId}`)} className="form-card" {...getFormProps(form)} noValidate>
      <ErrorSummary form={form} />
      <RadioGroup
        field={fields.answer}
        label={t("ledger.review-question")}
        choices={[{ value: "keep", label: t("ledger.review-keep") }, ...rules]}
      />
      <p className="hint">{t("ledger.review-once")}</p>
      <Button icon="check">{t("ledger.review-save")}</Button>
    </form>
  );
}
