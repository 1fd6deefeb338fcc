import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { RadioGroup } from "~/ui/choice-field";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea } from "~/ui/field";
import { useLanguage } from "~/ui/language";
import type { SaidOfIt } from "./check-commitment.server";

interface CommitmentCheckProps {
  commitmentId: number;
  /** What this resident said last. */
  own: SaidOfIt | null;
  result?: SubmissionResult<string[]>;
}

/** Asks a resident whether what the city calls done is done. */
export function CommitmentCheck({ commitmentId, own, result }: CommitmentCheckProps) {
  const { t, href } = useLanguage();
  const [form, fields] = useForm<{ says: string; sentence: string }>({
    id: "check",
    lastResult: result,
    defaultValue: own ?? undefined,
  });
  const choices = (["done", "not_done"] as const).map((value) => ({ value, label: t(`commitments.says-${value}`) }));
  return (
    <form method="post" action={href(`/commitments/${commitmentId}`)} {...getFormProps(form)} noValidate className="form-card">
      <ErrorSummary form={form} />
      {own && !result && (
        <p>
          <b>{t(`commitments.you-said-${own.says}`)}</b>
        </p>
      )}
      <RadioGroup field={fields.says} label={t("commitments.ask")} hint={t("commitments.ask-explained")} choices={choices} />
      <TextArea
        field={fields.sentence}
        label={t("commitments.check-sentence")}
        hint={t("commitments.check-sentence-hint")}
        rows={3}
        countMax={300}
        optional
      />
      <div className="actions">
        <Button>{t(own ? "commitments.say-again" : "commitments.say")}</Button>
      </div>
    </form>
  );
}
