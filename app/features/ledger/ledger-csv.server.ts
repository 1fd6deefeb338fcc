import { stringify } from "csv-stringify/sync";
import type { Database } from "~db/client.server";
import type { LedgerFilters } from "./ledger-filters";
import { type LedgerRow, listLedger } from "./list-ledger.server";

const rowsAtOnce = 1000;

/** The columns of the file; the page says what each means. */
export const ledgerColumns = ["date", "topic", "rule", "policy_version", "act", "held_first", "second_look"] as const;

/**
 * The ledger as CSV (RFC 4180), one decision a row, newest first, read a thousand at a time. Columns and values bear the same English names
 * in both languages, so that programs find them. Nothing in it runs as a formula.
 */
export async function ledgerCsv(db: Database, query: { filters: LedgerFilters; timeZone: string; now: Date }): Promise<string> {
  const rows: (string | number)[][] = [[...ledgerColumns]];
  let after: number | null = null;
  do {
    const page: Awaited<ReturnType<typeof listLedger>> = await listLedger(db, { ...query, after, limit: rowsAtOnce });
    for (const row of page.rows) rows.push(lineOf(row));
    after = page.next;
  } while (after !== null);
  return stringify(rows, { escape_formulas: true, record_delimiter: "windows" });
}

function lineOf({ day, topic, rule, act, wasHeld, secondLook }: LedgerRow): (string | number)[] {
  return [day, topic?.slug ?? "", rule?.number ?? "", rule?.version ?? "", act, wasHeld ? "yes" : "no", secondLook];
}
