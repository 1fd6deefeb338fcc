import { ledgerCsv } from "~/features/ledger/ledger-csv.server";
import { ledgerFiltersOf } from "~/features/ledger/ledger-filters";
import { anyone } from "~/http/audience.server";
import { csvInstead } from "~/http/csv.server";

/** The ledger as a file for spreadsheets, narrowed as its address says. */
export const loader = anyone.mayRead(async (visit) => {
  const { db, city, now, url } = visit;
  const filters = ledgerFiltersOf(url.searchParams);
  const file = await ledgerCsv(db, { filters, timeZone: city.timeZone, now });
  throw csvInstead(visit, filters.month ? `ledger-${filters.month}.csv` : "ledger.csv", file);
});
