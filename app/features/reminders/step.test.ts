import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BusinessCalendar, businessDayFrom, isBusinessDay } from "~/core/business-calendar";
import { boundsOf, stepOf } from "./step";

const calendar: BusinessCalendar = {
  timeZone: "America/Chicago",
  workingDays: [1, 2, 3, 4, 5],
  startsAt: "08:00",
  endsAt: "17:00",
  holidays: ["2026-11-26", "2026-11-27", "2026-12-25", "2027-01-01"],
};
const stepOn = (day: string, due: string) => stepOf(boundsOf(calendar, day), due);

describe("what is due on Friday, December 4", () => {
  test.each([
    ["2026-11-30", null],
    ["2026-12-01", "-3"],
    ["2026-12-02", "-3"],
    ["2026-12-03", "-3"],
    ["2026-12-04", "0"],
    ["2026-12-07", "+1"],
    ["2026-12-08", "+1"],
  ])("on %s is at step %s", (day, step) => {
    expect(stepOn(day, "2026-12-04")).toBe(step);
  });
});

test("what is due on the Monday after Thanksgiving is three business days away on the Monday before", () => {
  expect(stepOn("2026-11-20", "2026-11-30")).toBeNull();
  expect(stepOn("2026-11-23", "2026-11-30")).toBe("-3");
  expect(stepOn("2026-11-25", "2026-11-30")).toBe("-3");
  expect(stepOn("2026-11-30", "2026-11-30")).toBe("0");
});

test("what is due on a day off is due on the last business day before, and late on the first one after", () => {
  expect(stepOn("2026-11-24", "2026-11-28")).toBe("-3");
  expect(stepOn("2026-11-25", "2026-11-28")).toBe("0");
  expect(stepOn("2026-11-30", "2026-11-28")).toBe("+1");
});

const dayFrom = (offset: number) => new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10);
const days = fc.integer({ min: 0, max: 800 });
const calendars = fc.record({
  workingDays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
  holidays: fc.array(days.map(dayFrom), { maxLength: 40 }),
});

test("the bounds say what counting business days from each due day says", () => {
  fc.assert(
    fc.property(calendars, days, days, (made, one, other) => {
      const cal = { ...calendar, ...made };
      const [due, day] = [dayFrom(one), businessDayFrom(cal, dayFrom(other), 0)];
      const onDay = isBusinessDay(cal, due) ? due : businessDayFrom(cal, due, -1);
      const starts = [businessDayFrom(cal, onDay, -3), onDay, businessDayFrom(cal, due, 1)] as const;
      const reached = starts.filter((start) => start <= day).length;
      expect(stepOf(boundsOf(cal, day), due)).toBe([null, "-3", "0", "+1"][reached]);
    }),
  );
});
