import { expect, test } from "vitest";
import { commitmentStateOf, daysLateOf } from "./state";

const zone = "America/Chicago";

test("a promise is late from the day after its date, until it is settled", () => {
  const open = { dueOn: "2027-03-15", settledAs: null, isPublic: true };
  expect(commitmentStateOf(open, "2027-03-15")).toBe("due");
  expect(commitmentStateOf(open, "2027-03-16")).toBe("late");
  expect(commitmentStateOf({ ...open, settledAs: "done" }, "2027-03-16")).toBe("done");
  expect(commitmentStateOf({ ...open, settledAs: "withdrawn" }, "2027-03-16")).toBe("withdrawn");
  expect(commitmentStateOf({ ...open, isPublic: false }, "2027-03-16")).toBe("withdrawn");
});

test("days late are counted by the city's calendar, across the change of clocks", () => {
  const now = new Date("2027-04-01T12:00:00Z");
  const late = (dueOn: string, settledAt: string | null) =>
    daysLateOf({ dueOn, settledAt: settledAt === null ? null : new Date(settledAt) }, zone, now);
  expect(late("2027-03-15", "2027-03-16T04:59:00Z")).toBe(0);
  expect(late("2027-03-15", "2027-03-16T05:00:00Z")).toBe(1);
  expect(late("2027-03-12", "2027-03-15T12:00:00Z")).toBe(3);
  expect(late("2027-03-15", "2027-01-01T12:00:00Z")).toBe(0);
  expect(late("2027-03-15", null)).toBe(17);
  expect(late("2027-05-15", null)).toBe(0);
});
