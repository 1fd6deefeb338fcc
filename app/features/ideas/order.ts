export const ideaOrders = ["fair", "supported", "newest", "answered"] as const;
export type IdeaOrder = (typeof ideaOrders)[number];

/** Where the next page starts: the sort key and id of the last idea shown. `lap` is 1 once a fair order has come round to the start of the ring. */
export interface IdeaCursor {
  key: number;
  id: number;
  lap: 0 | 1;
}

export function cursorText({ key, id, lap }: IdeaCursor): string {
  return `${key}-${id}-${lap}`;
}

/** A cursor from an address, or null when it is not one. */
export function cursorOf(text: string | null): IdeaCursor | null {
  const parts = /^(\d{1,16})-([1-9]\d{0,9})-([01])$/.exec(text ?? "");
  if (!parts || Number(parts[1]) > Number.MAX_SAFE_INTEGER || Number(parts[2]) > 2_147_483_647) return null;
  return { key: Number(parts[1]), id: Number(parts[2]), lap: parts[3] === "1" ? 1 : 0 };
}

const ringSize = 2_147_483_647;

/**
 * How one reader sees a fair order on one day: where on the ring reading starts, and how each page is mixed.
 * Ideas keep a random place on the ring; a page is a stretch of it, so paging is stable and needs no sort of all ideas.
 */
export interface Shuffle {
  start: number;
  mix: number;
}

/** The same for a reader all day long. `reader` is any text that stands for them. */
export function shuffleOf(reader: string, day: string): Shuffle {
  const seed = hash(`${day} ${reader}`);
  return { start: seed % ringSize, mix: hash(`mix ${seed}`) };
}

/** Mixes one page, the same way for the same shuffle (Fisher-Yates with a small generator). */
export function mixed<Item>(items: readonly Item[], { mix }: Shuffle): Item[] {
  const out = [...items];
  let state = mix || 1;
  for (let last = out.length - 1; last > 0; last -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (last + 1);
    const kept = out[last] as Item;
    out[last] = out[other] as Item;
    out[other] = kept;
  }
  return out;
}

/** FNV-1a, 32 bit: spreads texts evenly; nothing secret depends on it. */
function hash(text: string): number {
  let value = 2_166_136_261;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 16_777_619);
  return value >>> 0;
}
