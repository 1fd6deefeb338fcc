import { ResponseBlock } from "~/features/responses/response-block";
import type { Topic } from "~/features/topics/queries.server";
import { useLanguage } from "~/ui/language";
import { Pagination } from "~/ui/pagination";
import { CommitmentsTable } from "./commitments-table";
import { ObligedTable } from "./obliged-table";
import { OtherAnswers } from "./other-answers";
import { ParticipationTables } from "./participation-tables";
import type { Report } from "./read-report.server";
import { obligedCursorText, othersCursorText } from "./report-cursor";
import { ReportGlance } from "./report-glance";
import { ReportHead } from "./report-head";
import { ReportNotes } from "./report-notes";
import { ReportPromise } from "./report-promise";

interface WholeReportProps {
  topic: Topic;
  now: Date;
  today: string;
  cityName: string;
  isWhole: boolean;
  report: Report;
}

/** The report of a closed topic, as a council gets it. */
export function WholeReport({ topic, now, today, cityName, isWhole, report }: WholeReportProps) {
  const { t, href } = useLanguage();
  const { counts, participation, answers, obliged, others, commitments } = report;
  const address = href(`/topics/${topic.slug}/report`);
  return (
    <>
      <ReportHead topic={topic} now={now} cityName={cityName} counts={counts} isWhole={isWhole} />
      <ReportGlance counts={counts} participation={participation} />
      <ReportPromise topic={topic} now={now} />
      {answers.map((answer) => (
        <ResponseBlock key={answer.id} answer={answer} />
      ))}
      <section aria-labelledby="obliged">
        <h2 id="obliged">{t("report.obliged-title")}</h2>
        <p className="hint">{t("report.obliged-explained")}</p>
        {obliged.obliged.length > 0 ? (
          <ObligedTable obliged={obliged.obliged} today={today} />
        ) : (
          <p>{t("report.obliged-none")}</p>
        )}
        {isWhole && obliged.next && <p className="hint">{t("report.rest-in-file")}</p>}
        {!isWhole && (
          <Pagination
            label={t("report.obliged-title")}
            nextHref={obliged.next && `${address}?after=${obligedCursorText(obliged.next)}`}
          />
        )}
      </section>
      {others.others.length > 0 && (
        <section aria-labelledby="others">
          <h2 id="others">{t("report.others")}</h2>
          <OtherAnswers others={others.others} />
          {!isWhole && (
            <Pagination
              label={t("report.others")}
              nextHref={others.next && `${address}?others=${othersCursorText(others.next)}`}
            />
          )}
        </section>
      )}
      <section aria-labelledby="commitments">
        <h2 id="commitments">{t("report.commitments")}</h2>
        {commitments.length > 0 ? (
          <CommitmentsTable commitments={commitments} today={today} />
        ) : (
          <p>{t("report.commitments-none")}</p>
        )}
      </section>
      <section aria-labelledby="participation">
        <h2 id="participation">{t("report.participation")}</h2>
        <ParticipationTables participation={participation} />
      </section>
      <ReportNotes counts={counts} />
    </>
  );
}
