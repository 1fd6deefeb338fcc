/** Where the next page starts: when the last idea shown was answered (ms) and its id. */
export interface OutcomeCursor {
  at: number;
  id: number;
}

export function outcomeCursorText({ at, id }: OutcomeCursor): string {
  return `${at}-${id}`;
}

/** A cursor from an address, or null when it is not one. */
export function outcomeCursorOf(text: string | null): OutcomeCursor | null {
  const parts = /^(\d{1,13})-([1-9]\d{0,9})$/.exec(text ?? "");
  if (!parts || Number(parts[2]) > 2_147_483_647) return null;
  return { at: Number(parts[1]), id: Number(parts[2]) };
}
