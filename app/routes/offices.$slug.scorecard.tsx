import { getOffice } from "~/features/offices/queries.server";
import { scorecardCsv } from "~/features/scorecards/scorecard-csv.server";
import { getScorecard } from "~/features/scorecards/scorecards.server";
import { anyone } from "~/http/audience.server";
import { csvInstead } from "~/http/csv.server";
import { slugParam } from "~/http/params.server";

export const loader = anyone.mayRead(async (visit) => {
  const { db, city, now, params } = visit;
  const office = await getOffice(db, slugParam(params.slug), now);
  throw csvInstead(visit, `${office.slug}-scorecard.csv`, scorecardCsv([await getScorecard(db, city, office.id, now)], now));
});
