import { Refusal } from "~/core/errors";
import { reportCsv } from "~/features/report/report-csv.server";
import { getTopic } from "~/features/topics/queries.server";
import { anyone } from "~/http/audience.server";
import { slugParam } from "~/http/params.server";
import { answerInstead } from "~/http/place.server";

/** The report as a file for spreadsheets. */
export const loader = anyone.mayRead(async (visit) => {
  const { db, now, params, config, language } = visit;
  const topic = await getTopic(db, slugParam(params.slug));
  if (!topic.closesAt || now < topic.closesAt) throw new Refusal("missing", "report.no-file-yet");
  const file = await reportCsv(db, { topicId: topic.id, language, origin: config.appOrigin, now });
  const headers = {
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": `attachment; filename="${topic.slug}-report.csv"`,
    "Cache-Control": "no-store",
  };
  throw answerInstead(visit, new Response(file, { headers }));
});
