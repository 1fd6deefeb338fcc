import { useLoaderData } from "@remix-run/react";
import { localized } from "~/core/localized";
import { listObliged } from "~/features/report/list-obliged.server";
import { listOtherAnswers } from "~/features/report/list-other-answers.server";
import { NoReportYet } from "~/features/report/no-report-yet";
import { ideasPerPage, othersPerPage, readReport } from "~/features/report/read-report.server";
import { obligedCursorOf } from "~/features/report/report-cursor";
import { ReportMore } from "~/features/report/report-more";
import { WholeReport } from "~/features/report/whole-report";
import { dayIn } from "~/features/responses/calendar";
import { getTopic } from "~/features/topics/queries.server";
import { anyone } from "~/http/audience.server";
import { slugParam, timeCursorOf } from "~/http/params.server";

export const loader = anyone.mayRead(async ({ db, now, url, params, city, language }) => {
  const topic = await getTopic(db, slugParam(params.slug));
  const question = localized(topic, "question", language.locale);
  const page = { title: `${language.t("report.title")}: ${question}`, topic, now, cityName: city.name };
  if (!topic.closesAt || now < topic.closesAt) return { ...page, kind: "not-yet" as const };
  const today = dayIn(city.timeZone, now);
  const after = obligedCursorOf(url.searchParams.get("after"));
  if (after) {
    const list = await listObliged(db, { topicId: topic.id, after, limit: ideasPerPage });
    return { ...page, kind: "more" as const, today, obliged: list, others: null };
  }
  const othersAfter = timeCursorOf(url.searchParams.get("others"));
  if (othersAfter) {
    const list = await listOtherAnswers(db, { topicId: topic.id, after: othersAfter, limit: othersPerPage });
    return { ...page, kind: "more" as const, today, obliged: null, others: list };
  }
  const isWhole = url.searchParams.get("all") === "1";
  const report = await readReport(db, topic.id, { isWhole, now });
  return {
    ...page,
    kind: "report" as const,
    description: language.t("report.description", { question }),
    today,
    isWhole,
    report,
  };
});

export default function ReportPage() {
  const page = useLoaderData<typeof loader>();
  if (page.kind === "not-yet") return <NoReportYet topic={page.topic} />;
  return <article className="report">{page.kind === "more" ? <ReportMore {...page} /> : <WholeReport {...page} />}</article>;
}
