import { expect, test } from "vitest";
import { outcomeFiltersOf } from "./outcome-filters";

test("a year is one that the calendar can reckon with; anything else is left out", () => {
  const yearOf = (text: string) => outcomeFiltersOf(new URLSearchParams({ year: text })).year;
  for (const year of [1000, 2026, 9998]) expect(yearOf(String(year))).toBe(year);
  for (const text of ["", "0", "1", "99", "999", "9999", "10000", "02026", "-2026", "2e3", "٢٠٢٦"])
    expect(yearOf(text)).toBeNull();
});
