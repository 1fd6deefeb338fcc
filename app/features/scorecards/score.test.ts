import { expect, test } from "vitest";
import { type OfficeTopic, officeNumbersOf, officeScoreOf } from "./score";

const now = new Date("2026-11-22T18:00:00Z");
const day = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);

function aTopic(values: Partial<OfficeTopic> = {}): OfficeTopic {
  const dates = { releasedAt: day(-100), opensAt: day(-90), closesAt: day(-40), respondBy: day(10) };
  const counts = {
    hasOwnResponse: false,
    commitmentsCount: 0,
    commitmentsSettledCount: 0,
    promise: { obliged: 2, answered: 0, lastAnsweredAt: null },
  };
  const clock = { dueAt: values.respondBy ?? dates.respondBy, newDateAt: null };
  return { askingOfficeId: 1, responsibleOfficeId: 1, ...dates, ...clock, ...counts, ...values };
}

const answered = (lastAnsweredAt: Date) => ({ promise: { obliged: 2, answered: 2, lastAnsweredAt } });

test("counts every promise once: running, on time, late and answered late", () => {
  const topics = [
    aTopic(),
    aTopic(answered(day(-5))),
    aTopic({ ...answered(day(-20)), respondBy: day(-10) }),
    aTopic({ ...answered(day(-5)), respondBy: day(-10) }),
    aTopic({ respondBy: day(-10) }),
  ];
  expect(officeScoreOf(1, topics, now)).toEqual({ promised: 5, onTime: 2, late: 2, running: 1 });
});

test("counts what an office promised itself, not what it only asked", () => {
  expect(officeScoreOf(1, [aTopic({ responsibleOfficeId: 2, respondBy: day(-10) })], now)).toEqual({
    promised: 0,
    onTime: 0,
    late: 0,
    running: 0,
  });
});

test("a draft is no promise", () => {
  expect(officeScoreOf(1, [aTopic({ releasedAt: null })], now).promised).toBe(0);
});

test("counts open and answered topics that an office asks or answers", () => {
  const open = { closesAt: day(5), promise: null };
  const topics = [
    aTopic(open),
    aTopic({ ...open, askingOfficeId: 2 }),
    aTopic({ ...open, responsibleOfficeId: 2 }),
    aTopic({ ...open, askingOfficeId: 2, responsibleOfficeId: 2 }),
    aTopic(answered(day(-5))),
    aTopic({ ...answered(day(-5)), commitmentsCount: 1, commitmentsSettledCount: 1 }),
    aTopic(),
  ];
  expect(officeNumbersOf(1, topics, now)).toEqual({ open: 3, answered: 2 });
});
