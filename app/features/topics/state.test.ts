import { date as anyDate, array, assert, constantFrom, integer, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import { addBusinessDays, type BusinessCalendar, businessDaysBetween } from "~/core/business-calendar";
import { fromCityTime } from "~/core/city-time";
import { aCalendar } from "../../../tests/support/drafts";
import { soonBefore } from "./list-promises.server";
import { type Extension, promiseMovesOf } from "./promise-history";
import { promiseOutcomeOf, promiseStateOf as stateOf, type TopicFacts, topicStateOf } from "./state";

const calendar = aCalendar({ holidays: ["2026-11-26", "2026-12-25", "2027-01-01", "2027-01-18"] });
const promiseStateOf = (topic: TopicFacts, now: Date, its = calendar) => stateOf(topic, now, its);
/** The same topic, to be answered by another moment. */
const dueAtOf = (dueAt: Date) => ({ respondBy: dueAt, dueAt });

const at = (text: string) => new Date(`${text}Z`);
const justBefore = (date: Date) => new Date(date.getTime() - 1);

const opensAt = at("2026-10-01T12:00:00");
const closesAt = at("2026-12-15T23:00:00");
const respondBy = at("2027-01-30T23:00:00");
const later = at("2027-06-01T12:00:00");

const topic: TopicFacts = {
  releasedAt: at("2026-09-20T12:00:00"),
  opensAt,
  closesAt,
  ...dueAtOf(respondBy),
  newDateAt: null,
  hasOwnResponse: false,
  commitmentsCount: 0,
  commitmentsSettledCount: 0,
  promise: { obliged: 3, answered: 0, lastAnsweredAt: null },
};
const answered = { ...topic, promise: { obliged: 3, answered: 3, lastAnsweredAt: at("2027-01-20T12:00:00") } };

describe("the state of a topic", () => {
  test("is draft until it is released, whatever its dates say", () => {
    expect(topicStateOf({ ...topic, releasedAt: null }, at("2026-11-01T00:00:00"))).toBe("draft");
    expect(topicStateOf({ ...answered, releasedAt: null }, later)).toBe("draft");
  });

  test("is draft without dates", () => {
    expect(topicStateOf({ ...topic, opensAt: null }, later)).toBe("draft");
    expect(topicStateOf({ ...topic, closesAt: null }, later)).toBe("draft");
  });

  test("is scheduled to the last millisecond, and open from the very moment it opens", () => {
    expect(topicStateOf(topic, justBefore(opensAt))).toBe("scheduled");
    expect(topicStateOf(topic, opensAt)).toBe("open");
  });

  test("is open to the last millisecond, and closed from the very moment it closes", () => {
    expect(topicStateOf(topic, justBefore(closesAt))).toBe("open");
    expect(topicStateOf(topic, closesAt)).toBe("closed");
  });

  test("stays closed while one obliged idea is without an answer", () => {
    const owed = { ...topic, promise: { obliged: 3, answered: 2, lastAnsweredAt: at("2027-01-20T12:00:00") } };
    expect(topicStateOf(owed, later)).toBe("closed");
    expect(topicStateOf({ ...owed, hasOwnResponse: true }, later)).toBe("closed");
  });

  test("is answered when every obliged idea is", () => {
    expect(topicStateOf(answered, at("2027-01-20T12:00:00"))).toBe("answered");
  });

  test("is open while it is open, even when everything was answered early", () => {
    expect(topicStateOf(answered, justBefore(closesAt))).toBe("open");
  });

  test("without ideas is answered by a response to the topic itself", () => {
    const silent = { ...topic, promise: { obliged: 0, answered: 0, lastAnsweredAt: null } };
    expect(topicStateOf(silent, later)).toBe("closed");
    expect(topicStateOf({ ...silent, hasOwnResponse: true }, later)).toBe("answered");
  });

  test("is done when there were commitments and every one is settled", () => {
    expect(topicStateOf({ ...answered, commitmentsCount: 2, commitmentsSettledCount: 1 }, later)).toBe("answered");
    expect(topicStateOf({ ...answered, commitmentsCount: 2, commitmentsSettledCount: 2 }, later)).toBe("done");
  });

  test("is not done by commitments while an answer is owed", () => {
    expect(topicStateOf({ ...topic, commitmentsCount: 1, commitmentsSettledCount: 1 }, later)).toBe("closed");
  });
});

describe("the state of a promise", () => {
  test("is nothing for a draft", () => {
    expect(promiseStateOf({ ...topic, releasedAt: null }, later)).toBeNull();
  });

  test("runs to the very moment it promised, and is late a millisecond after", () => {
    expect(promiseStateOf(topic, opensAt)).toBe("open");
    expect(promiseStateOf(topic, closesAt)).toBe("open");
    expect(promiseStateOf(topic, respondBy)).toBe("due-soon");
    expect(promiseStateOf(topic, new Date(respondBy.getTime() + 1))).toBe("late");
  });

  test("is due soon from three business days before its day on, over weekends, holidays and the end of the year", () => {
    const inChicago = (local: string) => fromCityTime(local, "America/Chicago") as Date;
    const promised = { ...topic, closesAt: at("2026-11-01T00:00:00"), ...dueAtOf(inChicago("2027-01-04T17:00")) };
    // January 4 is a Monday; January 1 and the weekend do not count: December 31, 30 and 29 do.
    expect(promiseStateOf(promised, inChicago("2026-12-28T23:59"))).toBe("open");
    expect(promiseStateOf(promised, inChicago("2026-12-29T00:00"))).toBe("due-soon");
    const thanksgiving = { ...promised, ...dueAtOf(inChicago("2026-11-30T17:00")) };
    expect(promiseStateOf(thanksgiving, inChicago("2026-11-23T23:59"))).toBe("open");
    expect(promiseStateOf(thanksgiving, inChicago("2026-11-24T00:00"))).toBe("due-soon");
  });

  test("is due soon by the city's clock, not by that of the machine", () => {
    const dueAt = at("2026-12-11T01:00:00");
    const inZone = (timeZone: string) => ({ ...calendar, timeZone });
    const now = at("2026-12-07T03:00:00");
    // In Omaha it is Sunday evening, and four business days remain; in Tokyo Monday noon, Friday morning is four days off, too.
    expect(promiseStateOf({ ...topic, closesAt: opensAt, ...dueAtOf(dueAt) }, now, inZone("America/Chicago"))).toBe("open");
    expect(
      promiseStateOf({ ...topic, closesAt: opensAt, ...dueAtOf(dueAt) }, at("2026-12-07T15:00:00"), inZone("Asia/Tokyo")),
    ).toBe("due-soon");
  });

  test("is kept by the last answer at the very moment, and kept late after it", () => {
    const lastAt = (lastAnsweredAt: Date) => ({ ...topic, promise: { obliged: 3, answered: 3, lastAnsweredAt } });
    expect(promiseStateOf(lastAt(respondBy), later)).toBe("kept");
    expect(promiseStateOf(lastAt(new Date(respondBy.getTime() + 1)), later)).toBe("kept-late");
  });

  test("follows the date in force, whatever the first one was", () => {
    const moved = { ...topic, dueAt: at("2027-03-01T23:00:00") };
    expect(promiseStateOf(moved, at("2027-02-10T12:00:00"))).toBe("open");
    const answeredThen = { obliged: 3, answered: 3, lastAnsweredAt: at("2027-02-20T12:00:00") };
    expect(promiseStateOf({ ...moved, promise: answeredThen }, later)).toBe("kept");
  });

  test("stays late when a new date was named after a miss, and is kept late by an answer before that date", () => {
    const missed = { ...topic, newDateAt: at("2027-05-01T22:00:00") };
    expect(promiseStateOf(missed, at("2027-02-10T12:00:00"))).toBe("late");
    const answeredThen = { obliged: 3, answered: 3, lastAnsweredAt: at("2027-02-20T12:00:00") };
    expect(promiseStateOf({ ...missed, promise: answeredThen }, later)).toBe("kept-late");
  });
});

const zones = [
  "America/Chicago",
  "Asia/Tokyo",
  "Pacific/Kiritimati",
  "America/Nuuk",
  "Africa/Cairo",
  "Europe/Lisbon",
  "Pacific/Apia",
];
const moments = anyDate({ min: at("2020-01-01T00:00:00"), max: at("2032-01-01T00:00:00"), noInvalidDate: true });
const calendars = record({
  timeZone: constantFrom(...zones),
  workingDays: constantFrom<number[]>([1, 2, 3, 4, 5], [1, 2, 3, 4], [7, 1, 2, 3, 4], [1, 2, 3, 4, 5, 6, 7]),
  startsAt: constantFrom("08:00"),
  endsAt: constantFrom("17:00", "23:30", "12:00"),
  holidays: array(moments, { maxLength: 12 }).map((days) => days.map((day) => day.toISOString().slice(0, 10))),
});

/** What the database does with an extension: made in time it moves the clock, made late it names a new date. */
function extended(promise: TopicFacts, to: Date, at: Date): TopicFacts {
  if (!promise.dueAt || to <= new Date(Math.max(promise.dueAt.getTime(), promise.newDateAt?.getTime() ?? 0, at.getTime())))
    return promise;
  return at <= promise.dueAt ? { ...promise, dueAt: to } : { ...promise, newDateAt: to };
}

describe("whatever extensions are made", () => {
  const steps = array(record({ wait: integer({ min: 0, max: 40 }), days: integer({ min: -5, max: 60 }) }), { maxLength: 12 });
  const hour = 60 * 60 * 1000;

  test("a promise never goes back from late, and an answer then is late", () => {
    assert(
      property(moments, calendars, steps, (start, its: BusinessCalendar, made) => {
        const before = new Date(start.getTime() - 24 * hour);
        let promise: TopicFacts = { ...topic, opensAt: before, closesAt: start, ...dueAtOf(addBusinessDays(its, start, 10)) };
        let now = start;
        let wasLate = false;
        for (const { wait, days } of made) {
          now = new Date(now.getTime() + wait * 17 * hour);
          if (wasLate) expect(stateOf(promise, now, its)).toBe("late");
          wasLate ||= stateOf(promise, now, its) === "late";
          promise = extended(promise, addBusinessDays(its, now, days), now);
          if (wasLate) expect(stateOf(promise, now, its)).toBe("late");
        }
        const kept = stateOf({ ...promise, promise: { obliged: 1, answered: 1, lastAnsweredAt: now } }, now, its);
        expect(kept).toBe(wasLate ? "kept-late" : "kept");
      }),
    );
  });

  test("time alone takes a promise from open over due soon to late, and never back", () => {
    const order = ["open", "due-soon", "late"];
    assert(
      property(moments, calendars, integer({ min: 0, max: 30 }), (start, its: BusinessCalendar, days) => {
        const promise = { ...topic, opensAt: new Date(0), closesAt: start, ...dueAtOf(addBusinessDays(its, start, days)) };
        let last = 0;
        for (let hours = 0; hours < 60 * 24; hours += 13) {
          const state = stateOf(promise, new Date(start.getTime() + hours * hour), its);
          const place = order.indexOf(state ?? "");
          expect(place).toBeGreaterThanOrEqual(last);
          last = place;
        }
      }),
    );
  });

  test("the list finds the same promises due soon as their pages", () => {
    assert(
      property(moments, calendars, integer({ min: 0, max: 12 * 24 }), (now, its: BusinessCalendar, hours) => {
        const dueAt = new Date(now.getTime() + hours * hour);
        const promise = { ...topic, opensAt: new Date(0), closesAt: new Date(0), ...dueAtOf(dueAt) };
        expect(stateOf(promise, now, its) === "due-soon").toBe(dueAt < soonBefore(its, now));
      }),
    );
  });

  test("the moves that are shown lead from the first date to the last one named, and call a miss a miss", () => {
    assert(
      property(moments, calendars, steps, (start, its: BusinessCalendar, made) => {
        const first = addBusinessDays(its, start, 10);
        let promise: TopicFacts = { ...topic, opensAt: new Date(0), closesAt: start, ...dueAtOf(first) };
        const extensions: Extension[] = [];
        let now = start;
        for (const { wait, days } of made) {
          now = new Date(now.getTime() + wait * 17 * hour);
          const to = addBusinessDays(its, now, days);
          const next = extended(promise, to, now);
          if (next !== promise)
            extensions.push({ id: extensions.length, respondBy: to, reason: "", reasonEs: "", createdAt: now });
          promise = next;
        }
        const moves = promiseMovesOf(first, extensions);
        expect(moves.at(-1)?.respondBy ?? first).toEqual(promise.newDateAt ?? promise.dueAt);
        expect(moves.some(({ isMissed }) => isMissed)).toBe(promise.newDateAt !== null);
      }),
    );
  });
});

describe("across daylight saving", () => {
  const chicago = (local: string) => fromCityTime(local, "America/Chicago") as Date;

  test("a topic that closes in the hour that comes twice closes once, the first time", () => {
    const closing = { ...topic, closesAt: chicago("2026-11-01T01:30") };
    expect(topicStateOf(closing, at("2026-11-01T06:29:59.999"))).toBe("open");
    expect(topicStateOf(closing, at("2026-11-01T06:30:00"))).toBe("closed");
    expect(topicStateOf(closing, at("2026-11-01T07:30:00"))).toBe("closed");
  });

  test("a topic that opens in the hour that is skipped opens an hour later by the clock", () => {
    const opening = {
      ...topic,
      opensAt: chicago("2027-03-14T02:30"),
      closesAt: at("2027-04-01T00:00:00"),
      ...dueAtOf(at("2027-05-01T00:00:00")),
    };
    expect(topicStateOf(opening, at("2027-03-14T08:29:59.999"))).toBe("scheduled");
    expect(topicStateOf(opening, at("2027-03-14T08:30:00"))).toBe("open");
  });

  test("a promise for midnight is late at midnight in the city, in summer and in winter", () => {
    const promised = (local: string) => ({ ...topic, ...dueAtOf(chicago(local)) });
    expect(promiseStateOf(promised("2027-02-01T00:00"), at("2027-02-01T06:00:00.001"))).toBe("late");
    expect(promiseStateOf(promised("2027-07-01T00:00"), at("2027-07-01T05:00:00.000"))).toBe("due-soon");
    expect(promiseStateOf(promised("2027-07-01T00:00"), at("2027-07-01T05:00:00.001"))).toBe("late");
  });
});

test("days left and late count the same steps on both sides of the date", () => {
  assert(
    property(calendars, moments, integer({ min: 0, max: 400 }), (its: BusinessCalendar, from, days) => {
      const due = addBusinessDays(its, from, days);
      expect(businessDaysBetween(its, from, due)).toBe(0 - businessDaysBetween(its, due, from));
      if (days > 0) expect(businessDaysBetween(its, from, due)).toBe(days);
    }),
  );
});

test("without a calendar nothing is due soon, and all else is the same", () => {
  const promised = { ...topic, ...dueAtOf(respondBy) };
  expect(promiseOutcomeOf(promised, respondBy)).toBe("open");
  expect(promiseOutcomeOf(promised, later)).toBe("late");
  expect(promiseOutcomeOf(answered, later)).toBe("kept");
});
