import { stringify } from "csv-stringify/sync";
import { columnOf, measures } from "./measures";
import type { Scorecard } from "./scorecard";

/**
 * Scorecards as CSV (RFC 4180) with a header row, one office a row. Columns bear the same English names in both languages, so that
 * programs find them; a number that is not there yet is empty. A name that a spreadsheet would take for a formula gets an apostrophe.
 */
export function scorecardCsv(scorecards: Scorecard[], now: Date): string {
  const header = ["office", "name", "name_es", ...measures.map(columnOf), "counted_at"];
  const rows = scorecards.map((scorecard) => {
    const { slug, name, nameEs } = scorecard.office;
    return [slug, name, nameEs, ...measures.map((measure) => measure.of(scorecard)), now.toISOString()];
  });
  return stringify([header, ...rows], { escape_formulas: true, record_delimiter: "\r\n" });
}
