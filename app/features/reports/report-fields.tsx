import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { localized } from "~/core/localized";
import { AfterHoursNote } from "~/features/city/after-hours-note";
import { type Content, publicPath } from "~/features/moderation/content";
import type { Clause } from "~/features/policy/clause";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { RadioGroup, SelectField, TextArea } from "~/ui/field";
import { useLanguage } from "~/ui/language";
import type { ReportedPart } from "./report-form";

interface ReportFieldsProps {
  content: Content;
  clauses: Clause[];
  /** What this person can still report of it; at least one. */
  parts: ReportedPart[];
  lastResult?: SubmissionResult<string[]>;
}

/** The form of a report: what of it, which rule, and one sentence. */
export function ReportFields({ content, clauses, parts, lastResult }: ReportFieldsProps) {
  const { t, href, locale } = useLanguage();
  const [form, fields] = useForm<{ part: string; clause: string; sentence: string }>({
    id: "report",
    lastResult,
    defaultValue: { part: parts[0] },
  });
  const choices = clauses.map((clause) => ({
    value: String(clause.number),
    label: `${clause.number}. ${localized(clause, "title", locale)}`,
  }));
  const partChoices = parts.map((part) => ({
    value: part,
    label:
      part === "name"
        ? t("reports.what-name", { name: content.authorName ?? "" })
        : t(content.kind === "comment" ? "reports.what-text-comment" : "reports.what-text-idea"),
  }));
  const rules = (
    <a href={href("/policy")} target="_blank" rel="noreferrer">
      {t("reports.rules")}
    </a>
  );
  return (
    <>
      <p>{t("reports.lede")}</p>
      <p>{t("reports.disagree")}</p>
      <p>
        <b>{t("reports.danger")}</b>
      </p>
      <AfterHoursNote />
      <form
        method="post"
        action={href(`/${content.kind}s/${content.id}/report`)}
        className="form-card"
        {...getFormProps(form)}
        noValidate
      >
        <ErrorSummary form={form} />
        {content.kind !== "photo" && <RadioGroup field={fields.part} label={t("reports.what")} choices={partChoices} />}
        <SelectField
          field={fields.clause}
          label={t("reports.clause")}
          hint={rules}
          choices={choices}
          empty={t("reports.clause-empty")}
        />
        <TextArea
          field={fields.sentence}
          label={t("reports.sentence")}
          hint={t("reports.sentence-hint")}
          rows={3}
          countMax={300}
        />
        <div className="actions">
          <Button icon="flag">{t("reports.send")}</Button>
          <a href={href(publicPath(content))}>{t("common.cancel")}</a>
        </div>
      </form>
    </>
  );
}
