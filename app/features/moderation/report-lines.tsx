import { localized } from "~/core/localized";
import { useLanguage } from "~/ui/language";
import { Time } from "~/ui/time";
import type { ReportLine } from "./queries.server";

/** Reports as moderators read them: the rule and the sentence, never who said it. */
export function ReportLines({ reports }: { reports: (ReportLine & { isOpen?: boolean })[] }) {
  const { t, locale } = useLanguage();
  return (
    <ul className="report-lines">
      {reports.map((report) => (
        <li key={report.id}>
          <b>{t("moderation.rule", { number: report.clause.number, title: localized(report.clause, "title", locale) })}</b>{" "}
          <q dir="auto">{report.sentence}</q>{" "}
          <small>
            <Time date={report.at} style="time" />
            {report.isOpen !== undefined && ` · ${t(report.isOpen ? "moderation.report-open" : "moderation.report-settled")}`}
          </small>
        </li>
      ))}
    </ul>
  );
}
