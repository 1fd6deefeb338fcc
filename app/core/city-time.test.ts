import { date as anyDate, assert, constantFrom, property } from "fast-check";
import { expect, test } from "vitest";
import { calendarDaysBetween, fromCityTime, isTimeZone, listTimeZones, toCityTime } from "./city-time";

const chicago = "America/Chicago";
const iso = (local: string, zone = chicago) => fromCityTime(local, zone)?.toISOString();

test("reads winter and summer time by the city's own offset", () => {
  expect(iso("2026-11-22T17:35")).toBe("2026-11-22T23:35:00.000Z");
  expect(iso("2026-07-04T09:00")).toBe("2026-07-04T14:00:00.000Z");
});

test("shows a moment as the city's clock does", () => {
  expect(toCityTime(new Date("2026-11-22T23:35:41Z"), chicago)).toBe("2026-11-22T17:35");
  expect(toCityTime(new Date("2026-07-05T04:59:00Z"), chicago)).toBe("2026-07-04T23:59");
  expect(toCityTime(new Date("2026-01-01T06:00:00Z"), chicago)).toBe("2026-01-01T00:00");
});

test("an hour that daylight saving skips means as much later", () => {
  expect(iso("2026-03-08T01:59")).toBe("2026-03-08T07:59:00.000Z");
  expect(iso("2026-03-08T02:00")).toBe("2026-03-08T08:00:00.000Z");
  expect(iso("2026-03-08T02:30")).toBe("2026-03-08T08:30:00.000Z");
  expect(iso("2026-03-08T03:00")).toBe("2026-03-08T08:00:00.000Z");
});

test("an hour that comes twice means the first one", () => {
  expect(iso("2026-11-01T00:59")).toBe("2026-11-01T05:59:00.000Z");
  expect(iso("2026-11-01T01:30")).toBe("2026-11-01T06:30:00.000Z");
  expect(iso("2026-11-01T02:00")).toBe("2026-11-01T08:00:00.000Z");
});

test("knows gaps of half an hour, of a whole day, and midnights that do not exist", () => {
  expect(iso("2026-10-04T02:15", "Australia/Lord_Howe")).toBe("2026-10-03T15:45:00.000Z");
  expect(iso("2011-12-30T12:00", "Pacific/Apia")).toBe("2011-12-30T22:00:00.000Z");
  expect(iso("2026-09-06T00:00", "America/Santiago")).toBe("2026-09-06T04:00:00.000Z");
});

test("what was shown reads back as the same minute, except in an hour that comes twice", () => {
  const zones = constantFrom(
    chicago,
    "Europe/Berlin",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "America/St_Johns",
    "UTC",
  );
  const dates = anyDate({ min: new Date("1995-01-01"), max: new Date("2060-01-01"), noInvalidDate: true });
  assert(
    property(dates, zones, (date, zone) => {
      const back = fromCityTime(toCityTime(date, zone), zone);
      const minute = Math.floor(date.getTime() / 60_000) * 60_000;
      const behind = minute - (back?.getTime() ?? Number.NaN);
      expect([0, 30 * 60_000, 60 * 60_000]).toContain(behind);
      if (behind > 0) expect(toCityTime(back as Date, zone)).toBe(toCityTime(date, zone));
    }),
    { numRuns: 500 },
  );
});

test.each([
  "",
  "tomorrow",
  "2026-02-30T10:00",
  "2026-13-01T10:00",
  "2026-01-01T24:00",
  "2026-01-01T10:60",
  "2026-01-01",
  "12026-01-01T10:00",
  "0026-01-01T10:00",
])("there is no moment called %j", (local) => {
  expect(fromCityTime(local, chicago)).toBeNull();
});

test("offers and knows the zones of the world, and nothing else", () => {
  expect(listTimeZones()).toContain(chicago);
  expect(listTimeZones().every(isTimeZone)).toBe(true);
  expect(isTimeZone("UTC")).toBe(true);
  for (const name of ["", "+05:00", "Mars/Olympus", "America/Chicago; drop", "../etc"]) expect(isTimeZone(name)).toBe(false);
});

test("days between are counted by the city's calendar, across changes of the clock too, and never negative", () => {
  const days = (from: string, to: string) =>
    calendarDaysBetween(fromCityTime(from, chicago) as Date, fromCityTime(to, chicago) as Date, chicago);
  expect(days("2026-11-22T23:59", "2026-11-23T00:00")).toBe(1);
  expect(days("2026-11-22T00:00", "2026-11-22T23:59")).toBe(0);
  expect(days("2026-10-31T12:00", "2026-11-02T11:00")).toBe(2);
  expect(days("2026-03-07T12:00", "2026-03-09T11:00")).toBe(2);
  expect(days("2026-11-22T12:00", "2026-11-20T12:00")).toBe(0);
});
