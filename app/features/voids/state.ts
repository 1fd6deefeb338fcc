export type VoidState = "proposed" | "refused" | "in-force" | "undone";

/** Where a void stands. */
export function voidStateOf(row: { settledAt: Date | null; refusal: string | null; undoneAt: Date | null }): VoidState {
  if (row.undoneAt) return "undone";
  if (!row.settledAt) return "proposed";
  return row.refusal === null ? "in-force" : "refused";
}
