/** Where the next page of a list starts: the sort key and the id of the last row shown. */
export interface DeskCursor {
  key: number;
  id: number;
}

export function deskCursorText({ key, id }: DeskCursor): string {
  return `${key}-${id}`;
}

/** A cursor from an address, or null when it is not one. */
export function deskCursorOf(text: string | null): DeskCursor | null {
  const parts = /^(\d{1,15})-([1-9]\d{0,9})$/.exec(text ?? "");
  if (!parts || Number(parts[2]) > 2_147_483_647) return null;
  return { key: Number(parts[1]), id: Number(parts[2]) };
}
