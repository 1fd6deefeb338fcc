/** Where the next page of obliged ideas starts: the last one's supports and id. */
export interface ObligedCursor {
  supports: number;
  id: number;
}

export function obligedCursorText({ supports, id }: ObligedCursor): string {
  return `${supports}-${id}`;
}

/** A cursor from an address, or null when it is not one. */
export function obligedCursorOf(text: string | null): ObligedCursor | null {
  const parts = /^(\d{1,10})-([1-9]\d{0,9})$/.exec(text ?? "");
  const [supports = 0, id = 0] = (parts ?? []).slice(1).map(Number);
  return parts && supports <= 2_147_483_647 && id <= 2_147_483_647 ? { supports, id } : null;
}

/** Where the next page of the other answered ideas starts; `timeCursorOf` reads it. */
export function othersCursorText({ at, id }: { at: Date; id: number }): string {
  return `${at.getTime()}-${id}`;
}
