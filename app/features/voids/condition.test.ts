import { describe, expect, test } from "vitest";
import { conditionOf, conditionQuery, isNarrowEnough, noCondition, readCondition, storedCondition } from "./condition";
import { maskedEmail } from "./masked";

const whole = {
  network: "2001:db8:1:0::/48",
  joinedFrom: "203.0.113.0/24",
  domain: "mail.example",
  pattern: "user#@mail.example",
  ideaId: 7,
  topicId: 3,
  newerThanHours: 24,
  from: new Date("2026-03-08T11:00:00Z"),
  to: new Date("2026-03-08T12:00:00Z"),
};

test("a condition survives its address and its row", () => {
  expect(conditionOf(new URLSearchParams(conditionQuery(whole)))).toEqual(whole);
  expect(readCondition(storedCondition(whole))).toEqual(whole);
  expect(readCondition({})).toEqual(noCondition);
});

test.each([
  "network=203.0.113.7/32",
  "network=::/0",
  "joined=everywhere",
  "domain=a@b",
  "pattern=ana@mail.example",
  "idea=1e3",
  "topic=safer-parks",
  "newer=99999",
  "from=yesterday",
])("%s asks for nothing", (query) => {
  expect(conditionOf(new URLSearchParams(query))).toEqual(noCondition);
});

describe("says who is meant", () => {
  test.each(["network", "joinedFrom", "domain", "pattern"] as const)("with %s", (name) => {
    expect(isNarrowEnough({ ...noCondition, [name]: whole[name] })).toBe(true);
  });

  test("with new accounts on one idea or topic, and not everywhere", () => {
    const { newerThanHours, ideaId, topicId, from, to } = whole;
    expect(isNarrowEnough({ ...noCondition, newerThanHours, ideaId })).toBe(true);
    expect(isNarrowEnough({ ...noCondition, newerThanHours, topicId })).toBe(true);
    expect(isNarrowEnough({ ...noCondition, newerThanHours, from, to })).toBe(false);
  });

  test("with one idea within an hour, and not with an idea, a topic or a time alone", () => {
    const { ideaId, topicId, from, to } = whole;
    expect(isNarrowEnough({ ...noCondition, ideaId, from, to })).toBe(true);
    expect(isNarrowEnough({ ...noCondition, ideaId, from, to: new Date(to.getTime() + 1) })).toBe(false);
    expect(isNarrowEnough({ ...noCondition, ideaId })).toBe(false);
    expect(isNarrowEnough({ ...noCondition, topicId, from, to })).toBe(false);
    expect(isNarrowEnough(noCondition)).toBe(false);
  });
});

test.each([
  ["user00012@mail.example", "u•••00012@mail.example"],
  ["ana.lopez@gmail.com", "a•••@gmail.com"],
  ["7@mail.example", "7•••@mail.example"],
])("masks %s as %s", (email, masked) => {
  expect(maskedEmail(email)).toBe(masked);
});
