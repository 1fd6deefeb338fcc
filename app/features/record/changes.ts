export interface Changes {
  before: Record<string, unknown>;
  after: Record<string, unknown>;
}

/** What `after` changes of `before`, field by field, for the record; null when nothing differs. */
export function changesOf<Row extends Record<string, unknown>>(before: Row, after: Partial<Row>): Changes | null {
  const changed = Object.keys(after).filter((name) => !isSame(before[name], after[name]));
  if (changed.length === 0) return null;
  const only = (row: Record<string, unknown>) => Object.fromEntries(changed.map((name) => [name, row[name] ?? null]));
  return { before: only(before), after: only(after) };
}

function isSame(one: unknown, other: unknown): boolean {
  if (one instanceof Date && other instanceof Date) return one.getTime() === other.getTime();
  return (one ?? null) === (other ?? null);
}
