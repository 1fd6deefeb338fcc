import { describe, expect, test } from "vitest";
import { fromCityTime } from "~/core/city-time";
import { daysBetween, promiseStateOf, type TopicFacts, topicStateOf } from "./state";

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
  respondBy,
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
    expect(promiseStateOf(topic, opensAt)).toBe("running");
    expect(promiseStateOf(topic, closesAt)).toBe("running");
    expect(promiseStateOf(topic, respondBy)).toBe("running");
    expect(promiseStateOf(topic, new Date(respondBy.getTime() + 1))).toBe("late");
  });

  test("is kept by the last answer at the very moment, and kept late after it", () => {
    const lastAt = (lastAnsweredAt: Date) => ({ ...topic, promise: { obliged: 3, answered: 3, lastAnsweredAt } });
    expect(promiseStateOf(lastAt(respondBy), later)).toBe("kept");
    expect(promiseStateOf(lastAt(new Date(respondBy.getTime() + 1)), later)).toBe("kept-late");
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
      respondBy: at("2027-05-01T00:00:00"),
    };
    expect(topicStateOf(opening, at("2027-03-14T08:29:59.999"))).toBe("scheduled");
    expect(topicStateOf(opening, at("2027-03-14T08:30:00"))).toBe("open");
  });

  test("a promise for midnight is late at midnight in the city, in summer and in winter", () => {
    const promised = (local: string) => ({ ...topic, respondBy: chicago(local) });
    expect(promiseStateOf({ ...promised("2027-02-01T00:00") }, at("2027-02-01T06:00:00.001"))).toBe("late");
    expect(promiseStateOf({ ...promised("2027-07-01T00:00") }, at("2027-07-01T05:00:00.000"))).toBe("running");
    expect(promiseStateOf({ ...promised("2027-07-01T00:00") }, at("2027-07-01T05:00:00.001"))).toBe("late");
  });
});

test("days between are whole days, and never negative", () => {
  expect(daysBetween(opensAt, at("2026-10-04T11:59:59"))).toBe(2);
  expect(daysBetween(opensAt, at("2026-10-04T12:00:00"))).toBe(3);
  expect(daysBetween(closesAt, opensAt)).toBe(0);
});
