import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { localized } from "~/core/localized";
import type { Clause } from "~/features/policy/clause";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { RadioGroup, SelectField, TextArea, TextField } from "~/ui/field";
import { useLanguage } from "~/ui/language";
import { effectOf } from "./appeal-notices";
import type { Appeal } from "./get-appeal.server";
import { maxRulingReason } from "./ruling-form";

interface RulingFormProps {
  appeal: Pick<Appeal, "id" | "act" | "kind">;
  /** Of the version under which the topic opened. */
  clauses: Pick<Clause, "number" | "title" | "titleEs">[];
  result?: SubmissionResult<string[]>;
}

interface Fields {
  outcome: string;
  clause: string;
  cover: string;
  days: string;
  reason: string;
}

/** Answers a second look: it stays, another decision takes its place, or everything comes back. */
export function RulingForm({ appeal, clauses, result }: RulingFormProps) {
  const { t, href, locale } = useLanguage();
  const [form, fields] = useForm<Fields>({ id: "ruling", lastResult: result });
  const effect = effectOf(appeal.act);
  const isHidden = effect === "hide";
  const changed = {
    value: "changed",
    label: t("appeals.outcome-changed"),
    hint: t(isHidden ? "appeals.changed-hide-hint" : "appeals.changed-limit-hint"),
  };
  return (
    <form method="post" action={href(`/moderation/appeals/${appeal.id}`)} className="decision" {...getFormProps(form)} noValidate>
      <h2>{t("appeals.rule-title")}</h2>
      <p>{t("appeals.rule-lede")}</p>
      <ErrorSummary form={form} />
      <RadioGroup
        field={fields.outcome}
        label={t("appeals.outcome")}
        choices={[
          { value: "upheld", label: t("appeals.outcome-upheld") },
          ...(isHidden || effect === "limit" ? [changed] : []),
          { value: "reversed", label: t("appeals.outcome-reversed"), hint: t("appeals.outcome-reversed-hint") },
        ]}
      />
      {isHidden && (
        <SelectField
          field={fields.clause}
          label={t("appeals.clause")}
          hint={t("appeals.clause-hint")}
          optional
          empty={t("appeals.clause-empty")}
          choices={clauses.map((clause) => ({
            value: String(clause.number),
            label: `${clause.number}. ${localized(clause, "title", locale)}`,
          }))}
        />
      )}
      {isHidden && (appeal.kind === "idea" || appeal.kind === "comment") && (
        <TextArea field={fields.cover} label={t("appeals.cover")} hint={t("appeals.cover-hint")} rows={3} optional />
      )}
      {effect === "limit" && (
        <TextField type="number" field={fields.days} label={t("appeals.days")} hint={t("appeals.days-hint")} optional />
      )}
      <TextArea
        field={fields.reason}
        label={t("appeals.reason")}
        hint={t("appeals.reason-hint")}
        rows={4}
        countMax={maxRulingReason}
      />
      <div className="actions">
        <Button>{t("appeals.send")}</Button>
      </div>
    </form>
  );
}
