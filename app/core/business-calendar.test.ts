import { date as anyDate, array, assert, constantFrom, integer, property, record, uniqueArray } from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import {
  addBusinessDays,
  type BusinessCalendar,
  businessDayFrom,
  businessDaysBetween,
  dayOf,
  endOfDay,
  isBusinessDay,
} from "./business-calendar";
import { fromCityTime, toCityTime } from "./city-time";

const chicago: BusinessCalendar = {
  timeZone: "America/Chicago",
  workingDays: [1, 2, 3, 4, 5],
  startsAt: "08:00",
  endsAt: "17:00",
  holidays: ["2026-11-26", "2026-11-27", "2026-12-25", "2027-01-01"],
};
const living = (timeZone: string): BusinessCalendar => ({ ...chicago, timeZone, holidays: [] });

/** A moment by the clock on the city's wall. */
const at = (local: string, calendar = chicago) => fromCityTime(local, calendar.timeZone) as Date;
const due = (local: string, days: number, calendar = chicago) =>
  toCityTime(addBusinessDays(calendar, at(local, calendar), days), calendar.timeZone);
const left = (from: string, to: string, calendar = chicago) =>
  businessDaysBetween(calendar, at(from, calendar), at(to, calendar));

test("works on its weekdays, but not on its holidays", () => {
  expect(isBusinessDay(chicago, "2026-11-25")).toBe(true);
  expect(isBusinessDay(chicago, "2026-11-26")).toBe(false);
  expect(isBusinessDay(chicago, "2026-11-28")).toBe(false);
  expect(isBusinessDay({ ...chicago, workingDays: [6, 7] }, "2026-11-29")).toBe(true);
});

test("what comes on Monday is due in 1 business day on Tuesday at the end of working hours, whatever the hour", () => {
  for (const hour of ["00:00", "07:59", "12:30", "17:01", "23:59"]) expect(due(`2026-11-16T${hour}`, 1)).toBe("2026-11-17T17:00");
});

test("weekends and holidays do not count", () => {
  expect(due("2026-11-20T10:00", 1)).toBe("2026-11-23T17:00");
  expect(due("2026-11-20T10:00", 4)).toBe("2026-11-30T17:00");
  expect(due("2026-11-20T10:00", 15)).toBe("2026-12-15T17:00");
});

test("what comes on a day off is counted from the next business day", () => {
  expect(due("2026-11-21T10:00", 1)).toBe("2026-11-23T17:00");
  expect(due("2026-11-26T10:00", 1)).toBe("2026-11-30T17:00");
  expect(due("2026-11-26T10:00", 0)).toBe("2026-11-30T17:00");
});

test("goes back over weekends, holidays and the end of the year", () => {
  expect(businessDayFrom(chicago, "2026-11-30", -1)).toBe("2026-11-25");
  expect(businessDayFrom(chicago, "2026-11-28", -1)).toBe("2026-11-25");
  expect(businessDayFrom(chicago, "2027-01-04", -1)).toBe("2026-12-31");
  expect(businessDayFrom(chicago, "2026-12-31", 1)).toBe("2027-01-04");
  expect(left("2026-12-24T09:00", "2027-01-04T09:00")).toBe(5);
});

test("due today has 0 left, due on the next business day 1, a day late -1", () => {
  expect(left("2026-11-24T23:59", "2026-11-24T17:00")).toBe(0);
  expect(left("2026-11-24T23:59", "2026-11-25T17:00")).toBe(1);
  expect(left("2026-11-25T00:00", "2026-11-24T17:00")).toBe(-1);
  expect(left("2026-11-25T18:00", "2026-11-30T17:00")).toBe(1);
  expect(left("2026-11-28T09:00", "2026-11-27T17:00")).toBe(0);
  expect(left("2026-11-25T09:00", "2026-11-26T17:00")).toBe(0);
});

test("hours end by the wall's clock on both sides of a change of the clock", () => {
  const isoDue = (local: string) => addBusinessDays(chicago, at(local), 1).toISOString();
  expect(isoDue("2026-03-05T10:00")).toBe("2026-03-06T23:00:00.000Z");
  expect(isoDue("2026-03-06T10:00")).toBe("2026-03-09T22:00:00.000Z");
  expect(isoDue("2026-10-29T10:00")).toBe("2026-10-30T22:00:00.000Z");
  expect(isoDue("2026-10-30T10:00")).toBe("2026-11-02T23:00:00.000Z");
  expect(left("2026-03-06T23:59", "2026-03-09T00:00")).toBe(1);
  expect(left("2026-10-30T23:59", "2026-11-02T00:00")).toBe(1);
});

test("a city open all week works on the short and on the long day too", () => {
  const daily = { ...chicago, workingDays: [1, 2, 3, 4, 5, 6, 7] };
  expect(endOfDay(daily, "2026-03-08").toISOString()).toBe("2026-03-08T22:00:00.000Z");
  expect(endOfDay(daily, "2026-11-01").toISOString()).toBe("2026-11-01T23:00:00.000Z");
  expect(due("2026-03-07T23:30", 2, daily)).toBe("2026-03-09T17:00");
  expect(due("2026-10-31T23:30", 2, daily)).toBe("2026-11-02T17:00");
});

test.each([
  ["Pacific/Honolulu", "2026-11-23", "2026-11-25T03:00:00.000Z"],
  ["America/Chicago", "2026-11-24", "2026-11-25T23:00:00.000Z"],
  ["Asia/Kathmandu", "2026-11-24", "2026-11-25T11:15:00.000Z"],
  ["Pacific/Auckland", "2026-11-24", "2026-11-25T04:00:00.000Z"],
])("in %s it is its own day, and hours end on its own wall", (timeZone, day, dueNext) => {
  const moment = new Date("2026-11-24T09:59:00Z");
  expect(dayOf(living(timeZone), moment)).toBe(day);
  expect(addBusinessDays(living(timeZone), moment, 1).toISOString()).toBe(dueNext);
});

test("a holiday counts once, and not at all on a day off or as a day that does not exist", () => {
  const untidy = { ...chicago, holidays: ["2026-11-25", "2026-11-25", "2026-11-22", "2026-02-30"] };
  expect(left("2026-11-20T09:00", "2026-11-27T09:00", untidy)).toBe(4);
  expect(left("2026-02-27T09:00", "2026-03-02T09:00", untidy)).toBe(1);
  expect(due("2026-02-27T09:00", 1, untidy)).toBe("2026-03-02T17:00");
});

test("says so when ten years go by without a business day", () => {
  const closed = { ...chicago, workingDays: [] };
  expect(() => businessDayFrom(closed, "2026-11-23", 1)).toThrow(/no business day within 3660 days/);
  expect(() => businessDayFrom(closed, "2026-11-23", -1)).toThrow(/no business day/);
  expect(() => addBusinessDays(closed, at("2026-11-23T09:00"), 0)).toThrow(/no business day/);
  expect(businessDayFrom({ ...chicago, workingDays: [1] }, "2026-11-23", 700)).toBe("2040-04-23");
});

test("refuses days that do not exist, and parts of days", () => {
  expect(() => endOfDay(chicago, "2026-02-30")).toThrow(RangeError);
  expect(() => businessDayFrom(chicago, "2026-02-30", 1)).toThrow(RangeError);
  for (const n of [0.5, Number.NaN, Number.POSITIVE_INFINITY])
    expect(() => businessDayFrom(chicago, "2026-11-23", n)).toThrow(RangeError);
});

const dayMs = 24 * 60 * 60 * 1000;
const zones = [
  "America/Chicago",
  "Pacific/Honolulu",
  "Pacific/Auckland",
  "Asia/Kathmandu",
  "Europe/Berlin",
  "Australia/Lord_Howe",
  "UTC",
];
const moments = anyDate({ min: new Date("2025-01-01"), max: new Date("2030-01-01"), noInvalidDate: true });
const holidays = array(
  moments.map((moment) => moment.toISOString().slice(0, 10)),
  { maxLength: 60 },
);
const calendars = record({
  timeZone: constantFrom(...zones),
  workingDays: uniqueArray(integer({ min: 1, max: 7 }), { minLength: 1 }),
  startsAt: constantFrom("00:00", "08:00"),
  endsAt: constantFrom("12:00", "16:30", "17:00", "22:45"),
  holidays,
});
const someDays = integer({ min: 1, max: 80 });
const runs = { seed: 2026, numRuns: 150 };

test("counting after adding gives what was added", () => {
  assert(
    property(calendars, moments, someDays, (calendar, from, days) => {
      expect(businessDaysBetween(calendar, from, addBusinessDays(calendar, from, days))).toBe(days);
    }),
    runs,
  );
});

test("from a business day, going back undoes going on, and is counted with a minus", () => {
  assert(
    property(calendars, moments, someDays, (calendar, moment, days) => {
      const day = businessDayFrom(calendar, dayOf(calendar, moment), 0);
      expect(businessDayFrom(calendar, businessDayFrom(calendar, day, days), -days)).toBe(day);
      expect(businessDayFrom(calendar, businessDayFrom(calendar, day, -days), days)).toBe(day);
      const end = endOfDay(calendar, day);
      expect(businessDaysBetween(calendar, end, addBusinessDays(calendar, end, -days))).toBe(-days);
    }),
    runs,
  );
});

test("a due moment is the end of hours on the wall of a business day, and later the more days there are", () => {
  assert(
    property(calendars, moments, integer({ min: -80, max: 80 }), (calendar, from, days) => {
      const moment = addBusinessDays(calendar, from, days);
      const day = dayOf(calendar, moment);
      expect(toCityTime(moment, calendar.timeZone)).toBe(`${day}T${calendar.endsAt}`);
      expect(isBusinessDay(calendar, day)).toBe(true);
      // On a day off "0 days" and "1 day" are the same day.
      const next = addBusinessDays(calendar, from, days + 1);
      if (days === 0 && dayOf(calendar, from) !== day) expect(next).toEqual(moment);
      else expect(next.getTime()).toBeGreaterThan(moment.getTime());
    }),
    runs,
  );
});

test("what comes later is never due earlier, and never has more days left", () => {
  assert(
    property(calendars, moments, moments, moments, someDays, (calendar, a, b, end, days) => {
      const [early, late] = a <= b ? [a, b] : [b, a];
      expect(addBusinessDays(calendar, early, days) <= addBusinessDays(calendar, late, days)).toBe(true);
      expect(businessDaysBetween(calendar, early, end)).toBeGreaterThanOrEqual(businessDaysBetween(calendar, late, end));
    }),
    runs,
  );
});

test("counts as one does with a finger on the calendar, the same both ways and in parts", () => {
  const spans = integer({ min: 0, max: 400 });
  assert(
    property(calendars, moments, spans, spans, (calendar, from, toMiddle, toEnd) => {
      const day = dayOf(calendar, from);
      const last = dayOf(calendar, new Date(from.getTime() + toEnd * dayMs));
      let counted = 0;
      for (let at = Date.parse(day) + dayMs; at <= Date.parse(last); at += dayMs) {
        if (isBusinessDay(calendar, new Date(at).toISOString().slice(0, 10))) counted += 1;
      }
      const [middle, to] = [new Date(from.getTime() + toMiddle * dayMs), new Date(from.getTime() + toEnd * dayMs)];
      const between = (one: Date, other: Date) => businessDaysBetween(calendar, one, other);
      expect(between(from, to)).toBe(counted);
      expect(between(to, from)).toBe(0 - counted);
      expect(between(from, middle) + between(middle, to)).toBe(counted);
    }),
    { ...runs, numRuns: 60 },
  );
});

test("does not care where the machine is", () => {
  const home = process.env.TZ;
  onTestFinished(() => {
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
  });
  // Every day of a year, hours at which some of these zones change their clocks included.
  const wholeYear = () =>
    zones.flatMap((timeZone) =>
      ["00:30", "02:15", "17:00", "23:30"].flatMap((endsAt) => {
        const calendar = { ...living(timeZone), endsAt };
        return Array.from({ length: 73 }, (_, index) => {
          const moment = new Date(Date.UTC(2026, 0, 1 + 5 * index, (index * 7) % 24, 10));
          return [dayOf(calendar, moment), addBusinessDays(calendar, moment, 2).getTime()];
        });
      }),
    );
  const answers = ["UTC", "America/Santiago", "Australia/Lord_Howe", "Africa/Cairo"].map((machine) => {
    process.env.TZ = machine;
    return { offset: new Date("2026-07-01").getTimezoneOffset(), year: wholeYear() };
  });
  expect(new Set(answers.map(({ offset }) => offset)).size).toBe(4);
  for (const { year } of answers) expect(year).toEqual(answers[0]?.year);
});

test("a few thousand days apart take no time to speak of", () => {
  const busy = {
    ...chicago,
    holidays: Array.from({ length: 200 }, (_, index) => dayOf(chicago, new Date(index * 20 * dayMs + 1.7e12))),
  };
  const from = at("2024-01-02T09:00");
  const started = performance.now();
  for (let times = 0; times < 20; times++) {
    const to = addBusinessDays(busy, from, 2500 + times);
    expect(businessDaysBetween(busy, from, to)).toBe(2500 + times);
  }
  expect((performance.now() - started) / 20).toBeLessThan(20);
});
