import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { localized } from "~/core/localized";
import type { Clause } from "~/features/policy/clause";
import { Alert } from "~/ui/alert";
import { Breadcrumb } from "~/ui/breadcrumb";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { SelectField, TextArea } from "~/ui/field";
import { useLanguage } from "~/ui/language";
import { type Content, publicPath } from "./content";
import { useContentName } from "./content-name";
import { Evidence } from "./evidence";
import type { OwnReport } from "./read-report.server";

interface ReportPageProps {
  content: Content;
  clauses: Clause[];
  report: OwnReport | null;
  lastResult?: SubmissionResult<string[]>;
}

/** Where a resident reports an idea or a comment, and later reads what became of the report. */
export function ReportPage({ content, clauses, report, lastResult }: ReportPageProps) {
  const { t, href, date } = useLanguage();
  const back = href(publicPath(content));
  return (
    <div className="narrow">
      <Breadcrumb crumbs={[{ href: back, label: <bdi>{content.ideaTitle}</bdi> }]} />
      <h1>{t(`moderation.report-title-${content.kind}`)}</h1>
      <p className="meta">
        <bdi>{useContentName()(content)}</bdi>
      </p>
      <Evidence content={content} passage="" />
      {report ? (
        <>
          <Alert tone="info" title={t("moderation.already-reported")}>
            <p>{t(`moderation.already-${report.act ?? "waiting"}`, { date: date(report.at) })}</p>
          </Alert>
          <p>
            <a href={back}>{t("moderation.back-to-idea")}</a>
          </p>
        </>
      ) : (
        <ReportFields content={content} clauses={clauses} lastResult={lastResult} />
      )}
    </div>
  );
}

function ReportFields({ content, clauses, lastResult }: Omit<ReportPageProps, "report">) {
  const { t, href, locale } = useLanguage();
  const [form, fields] = useForm<{ clause: string; sentence: string }>({ id: "report", lastResult });
  const choices = clauses.map((clause) => ({
    value: String(clause.number),
    label: `${clause.number}. ${localized(clause, "title", locale)}`,
  }));
  const rules = (
    <a href={href("/policy")} target="_blank" rel="noreferrer">
      {t("moderation.report-rules")}
    </a>
  );
  return (
    <>
      <p>{t("moderation.report-lede")}</p>
      <p>{t("moderation.report-disagree")}</p>
      <p>
        <b>{t("moderation.report-danger")}</b>
      </p>
      <form
        method="post"
        action={href(`/${content.kind}s/${content.id}/report`)}
        className="form-card"
        {...getFormProps(form)}
        noValidate
      >
        <ErrorSummary form={form} />
        <SelectField
          field={fields.clause}
          label={t("moderation.report-clause")}
          hint={rules}
          choices={choices}
          empty={t("moderation.clause-empty")}
        />
        <TextArea
          field={fields.sentence}
          label={t("moderation.report-sentence")}
          hint={t("moderation.report-sentence-hint")}
          rows={3}
          countMax={300}
        />
        <div className="actions">
          <Button icon="flag">{t("moderation.report-send")}</Button>
          <a href={href(publicPath(content))}>{t("common.cancel")}</a>
        </div>
      </form>
    </>
  );
}
