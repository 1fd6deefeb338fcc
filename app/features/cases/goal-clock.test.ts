import { expect, test } from "vitest";
import { workMinutesBetween } from "./goal-clock";

const calendar = {
  timeZone: "America/Chicago",
  workingDays: [1, 2, 3, 4, 5],
  startsAt: "08:00",
  endsAt: "17:00",
  holidays: ["2026-11-26"],
};
/** By the clock of the city in November: six hours behind UTC. */
const at = (local: string) => new Date(`${local}:00-06:00`);

test.each([
  ["within a day", "2026-11-23T09:00", "2026-11-23T11:10", 130],
  ["not before the office opens", "2026-11-23T03:00", "2026-11-23T08:30", 30],
  ["not after it closes", "2026-11-23T16:30", "2026-11-23T23:00", 30],
  ["over a night", "2026-11-23T16:00", "2026-11-24T09:00", 120],
  ["over a weekend", "2026-11-20T16:00", "2026-11-23T09:00", 120],
  ["from a Saturday", "2026-11-21T10:00", "2026-11-23T09:00", 60],
  ["to a Saturday", "2026-11-20T16:00", "2026-11-21T10:00", 60],
  ["within a weekend", "2026-11-21T10:00", "2026-11-22T10:00", 0],
  ["over a holiday", "2026-11-25T16:00", "2026-11-27T09:00", 120],
  ["over weeks", "2026-11-02T08:00", "2026-11-23T08:00", 15 * 540],
  ["not backwards", "2026-11-23T11:00", "2026-11-23T09:00", 0],
])("counts the minutes of work %s", (_, from, to, minutes) => {
  expect(workMinutesBetween(calendar, at(from), at(to))).toBe(minutes);
});

test("counts whole days where the clock is changed in between", () => {
  const before = new Date("2026-10-30T13:00:00Z");
  expect(workMinutesBetween(calendar, before, at("2026-11-02T09:00"))).toBe(540 + 60);
});
