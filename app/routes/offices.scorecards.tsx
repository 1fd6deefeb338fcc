import { scorecardCsv } from "~/features/scorecards/scorecard-csv.server";
import { listScorecards } from "~/features/scorecards/scorecards.server";
import { anyone } from "~/http/audience.server";
import { csvInstead } from "~/http/csv.server";

export const loader = anyone.mayRead(async (visit) => {
  const { db, city, now } = visit;
  throw csvInstead(visit, "scorecards.csv", scorecardCsv(await listScorecards(db, city, now), now));
});
