/** Where the next page of promises starts: the rank of the last one shown (late, running, kept), its place there in milliseconds, its topic. */
export interface PromiseCursor {
  rank: number;
  key: number;
  id: number;
}

export function promiseCursorText({ rank, key, id }: PromiseCursor): string {
  return `${rank}.${key}.${id}`;
}

/** A cursor from an address, or null when it is not one. */
export function promiseCursorOf(text: string | null): PromiseCursor | null {
  const parts = /^([0-2])\.(-?\d{1,15})\.([1-9]\d{0,9})$/.exec(text ?? "");
  if (!parts || Number(parts[3]) > 2_147_483_647) return null;
  return { rank: Number(parts[1]), key: Number(parts[2]), id: Number(parts[3]) };
}
