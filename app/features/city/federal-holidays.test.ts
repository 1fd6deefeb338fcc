import { expect, test } from "vitest";
import { federalHolidaysOf } from "./federal-holidays";

const daysOf = (year: number) => federalHolidaysOf(year).map(({ day }) => day);

test("are the eleven of the published calendars", () => {
  expect(daysOf(2026)).toEqual([
    "2026-01-01",
    "2026-01-19",
    "2026-02-16",
    "2026-05-25",
    "2026-06-19",
    "2026-07-03",
    "2026-09-07",
    "2026-10-12",
    "2026-11-11",
    "2026-11-26",
    "2026-12-25",
  ]);
  expect(daysOf(2027)).toEqual([
    "2027-01-01",
    "2027-01-18",
    "2027-02-15",
    "2027-05-31",
    "2027-06-18",
    "2027-07-05",
    "2027-09-06",
    "2027-10-11",
    "2027-11-11",
    "2027-11-25",
    "2027-12-24",
  ]);
});

test("New Year's Day on a Saturday is observed in the year before", () => {
  expect(daysOf(2028)[0]).toBe("2027-12-31");
});

test("never fall on a weekend, and never on one day together", () => {
  for (let year = 2000; year < 2100; year += 1) {
    const days = daysOf(year);
    expect(new Set(days).size).toBe(11);
    for (const day of days) expect([1, 2, 3, 4, 5], day).toContain(new Date(`${day}T12:00:00Z`).getUTCDay());
  }
});
