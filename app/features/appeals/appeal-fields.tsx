import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { ownDecisionPath } from "~/features/moderation/second-look";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea } from "~/ui/field";
import { useLanguage } from "~/ui/language";
import { maxAppeal } from "./appeal-form";

interface AppealFormProps {
  decisionId: number;
  until: Date;
  result?: SubmissionResult<string[]>;
}

/** Asks for a second look: one question, once. */
export function AppealForm({ decisionId, until, result }: AppealFormProps) {
  const { t, href, date } = useLanguage();
  const [form, fields] = useForm<{ text: string }>({ id: "appeal", lastResult: result });
  return (
    <form
      method="post"
      action={href(ownDecisionPath(decisionId))}
      className="form-card"
      {...getFormProps(form)}
      noValidate
      data-autosave={`appeal-${decisionId}`}
    >
      <h2>{t("appeals.look-title")}</h2>
      <p>{t("appeals.look-lede", { date: date(until, "time") })}</p>
      <ErrorSummary form={form} />
      <TextArea
        field={fields.text}
        label={t("appeals.look-text")}
        hint={t("appeals.look-text-hint")}
        rows={6}
        countMax={maxAppeal}
      />
      <Button>{t("appeals.look-send")}</Button>
    </form>
  );
}
