/** A value, and how often it was seen: at least once. */
export interface Weighted {
  value: number;
  count: number;
}

/** The middle of all values, each taken as often as it was seen; of an even number the mean of the two in the middle. Null without any. */
export function medianOf(values: Weighted[]): number | null {
  const sorted = [...values].sort((one, other) => one.value - other.value);
  const total = sorted.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  const at = (position: number): number => {
    let passed = 0;
    for (const { value, count } of sorted) {
      passed += count;
      if (passed >= position) return value;
    }
    throw new RangeError(`There are not ${position} values.`);
  };
  return (at(Math.floor((total + 1) / 2)) + at(Math.ceil((total + 1) / 2))) / 2;
}
