/** Chance that falls the same way every time, so that two seeds make the same city (mulberry32). */
export interface Dice {
  /** At least 0, less than 1. */
  roll(): number;
  between(from: number, to: number): number;
  pick<Item>(items: readonly Item[]): Item;
}

export function diceOf(seed: string): Dice {
  let state = spreadOf(seed);
  const roll = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    roll,
    between: (from, to) => from + roll() * (to - from),
    pick: (items) => {
      const item = items[Math.floor(roll() * items.length)];
      if (item === undefined) throw new Error("nothing to pick from");
      return item;
    },
  };
}

/** A number from 0 to 2^32 - 1 that stands for a text: FNV-1a and a last stir, so that similar texts end far apart. */
export function spreadOf(text: string): number {
  let value = 2_166_136_261;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 16_777_619);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
