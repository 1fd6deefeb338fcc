/** What moderators can do, in the order of the ledger's choices. */
export const ledgerActs = ["keep", "collapse", "move", "redact", "hide", "slow", "suspend", "restore"] as const;
export type LedgerAct = (typeof ledgerActs)[number];

/** What a reader of the ledger looks for; null leaves nothing out. */
export interface LedgerFilters {
  /** Of the city's calendar, `2026-11`. */
  month: string | null;
  /** The number of a rule. */
  rule: number | null;
  act: LedgerAct | null;
}

export const noLedgerFilters: LedgerFilters = { month: null, rule: null, act: null };

/** The filters of an address; whatever is none is left out. */
export function ledgerFiltersOf(search: URLSearchParams): LedgerFilters {
  const month = search.get("month") ?? "";
  const rule = search.get("rule") ?? "";
  return {
    month: /^20\d\d-(0[1-9]|1[0-2])$/.test(month) ? month : null,
    rule: /^[1-9]\d{0,3}$/.test(rule) ? Number(rule) : null,
    act: ledgerActs.find((act) => act === search.get("act")) ?? null,
  };
}

export function isNarrowed({ month, rule, act }: LedgerFilters): boolean {
  return month !== null || rule !== null || act !== null;
}

/** The address of the ledger, or of its file, with those filters. `after`: where the page starts. */
export function ledgerPath(filters: LedgerFilters, after?: number | null, path = "/moderation/ledger"): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...filters, after })) {
    if (value !== null && value !== undefined) search.set(name, String(value));
  }
  const query = search.toString();
  return query ? `${path}?${query}` : path;
}

/** The first moment of a month, `2026-11`, and of the one after, as clocks on a wall show them. */
export function boundsOfMonth(month: string): { from: string; until: string } {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
  return { from: `${month}-01T00:00`, until: `${next}-01T00:00` };
}

/** The twelve months that end with the one of `today` (`2026-11-22`), newest first. */
export function lastMonths(today: string): string[] {
  const [year = 0, month = 1] = today.split("-").map(Number);
  return Array.from({ length: 12 }, (_, back) => new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7));
}
