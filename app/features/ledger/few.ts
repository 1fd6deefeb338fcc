/** Below this, a number says too much about single people. */
export const fewest = 10;

/** A number as the ledger publishes it: none is none, one to nine are "<10". */
export type Published = number | "<10";

export function publishedCount(count: number): Published {
  return count > 0 && count < fewest ? "<10" : count;
}

/** `part` of `whole` in percent, with so many digits after the point; null where either would say too much. */
export function publishedShare(part: number, whole: number, digits = 0): number | null {
  if (whole < fewest || (part > 0 && part < fewest)) return null;
  return Math.round((part / whole) * 100 * 10 ** digits) / 10 ** digits;
}
