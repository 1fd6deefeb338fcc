import { useActionData, useLoaderData } from "@remix-run/react";
import { readReport } from "~/features/reports/read-report.server";
import { reportContent } from "~/features/reports/report-content.server";
import { reportForm } from "~/features/reports/report-form";
import { ReportPage } from "~/features/reports/report-page";
import { residents } from "~/http/audience.server";
import { idParam } from "~/http/params.server";

export const loader = residents.mayRead(async ({ db, actor, language, now, params }) => ({
  title: language.t("reports.title-photo"),
  ...(await readReport(db, actor, { kind: "photo", id: idParam(params.photoId) }, now)),
}));

export const action = residents.mayWrite(reportForm, async ({ db, actor, form, now, params }) => {
  const content = { kind: "photo" as const, id: idParam(params.photoId) };
  const { path, isNew } = await reportContent(db, actor, { content, ...form }, now);
  return { seeOther: path, json: { reported: true, isNew } };
});

export default function ReportPhoto() {
  const answer = useActionData<typeof action>();
  return <ReportPage {...useLoaderData<typeof loader>()} lastResult={answer?.result} />;
}
