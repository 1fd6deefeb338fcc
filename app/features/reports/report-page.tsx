import type { SubmissionResult } from "@conform-to/react";
import { fullTextOf, publicPath } from "~/features/moderation/content";
import { useContentName } from "~/features/moderation/content-name";
import { PhotoPicture } from "~/features/photos/photo-picture";
import type { Clause } from "~/features/policy/clause";
import { Alert } from "~/ui/alert";
import { Breadcrumb } from "~/ui/breadcrumb";
import { useLanguage } from "~/ui/language";
import type { OwnReport, ReadReport } from "./read-report.server";
import { ReportFields } from "./report-fields";

interface ReportPageProps extends ReadReport {
  clauses: Clause[];
  lastResult?: SubmissionResult<string[]>;
}

/** Where a resident reports an idea, a comment, a photo, or the name beside it, and later reads what became of the report. */
export function ReportPage({ content, photo, clauses, own, mayReportName, lastResult }: ReportPageProps) {
  const { t, href } = useLanguage();
  const back = href(publicPath(content));
  const parts = [...(own.text ? [] : ["text" as const]), ...(own.name || !mayReportName ? [] : ["name" as const])];
  return (
    <div className="narrow">
      <Breadcrumb crumbs={[{ href: back, label: <bdi>{content.ideaTitle}</bdi> }]} />
      <h1>{t(`reports.title-${content.kind}`)}</h1>
      <p className="meta">
        <bdi>{useContentName()(content)}</bdi>
      </p>
      <Reported content={content} photo={photo} />
      {own.text && <Standing report={own.text} title={t("reports.already")} />}
      {own.name && <Standing report={own.name} title={t("reports.already-name")} />}
      {parts.length > 0 ? (
        <ReportFields content={content} clauses={clauses} parts={parts} lastResult={lastResult} />
      ) : (
        <p>
          <a href={back}>{t("reports.back-to-idea")}</a>
        </p>
      )}
    </div>
  );
}

function Reported({ content, photo }: Pick<ReadReport, "content" | "photo">) {
  if (photo) return <PhotoPicture photo={photo} language={content.language} />;
  return (
    <blockquote className="evidence" lang={content.language} dir="auto">
      {fullTextOf(content)}
    </blockquote>
  );
}

/** How an own report stands. */
function Standing({ report, title }: { report: OwnReport; title: string }) {
  const { t, date } = useLanguage();
  return (
    <Alert tone="info" title={title}>
      <p>{t(`reports.already-${report.act ?? "waiting"}`, { date: date(report.at) })}</p>
    </Alert>
  );
}
