import { describe, expect } from "vitest";
import { aModerator, aPolicy, aTopic, daysFrom } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { aDecision, aDrawnReview, aSecondLook } from "../../../tests/support/ledger-builders";
import { countLedger } from "./count-months.server";
import { publishedCount, publishedShare } from "./few";
import { ledgerCsv } from "./ledger-csv.server";
import { ledgerFiltersOf, ledgerPath, noLedgerFilters } from "./ledger-filters";
import { listLedger } from "./list-ledger.server";

const now = new Date("2026-11-22T18:00:00Z");
const earlier = daysFrom(now, -1);
const timeZone = "America/Chicago";
const query = { filters: noLedgerFilters, after: null, timeZone, now };
const counts = { timeZone, today: "2026-11-22", now };

describe("the list", () => {
  test("has a decision's day, topic, rule, act, hold and second look, and nothing that leads to a person or a text", async ({
    db,
  }) => {
    const topic = await aTopic(db, now);
    await aDecision(db, new Date("2026-11-21T03:00:00Z"), { topicId: topic.id, wasHeld: true });
    const { rows } = await listLedger(db, query);
    expect(rows).toEqual([
      {
        id: expect.any(Number),
        // The city is six hours behind: there it is still the day before.
        day: "2026-11-20",
        topic: { slug: topic.slug, question: topic.question, questionEs: topic.questionEs },
        rule: { number: 2, version: expect.any(Number), title: "Private information", titleEs: "Información privada" },
        act: "hide",
        wasHeld: true,
        secondLook: "none",
      },
    ]);
  });

  test("says how each second look ended", async ({ db }) => {
    for (const outcome of ["upheld", "changed", "reversed", undefined] as const)
      await aSecondLook(db, earlier, await aDecision(db, earlier), outcome);
    const { rows } = await listLedger(db, query);
    expect(rows.map(({ secondLook }) => secondLook)).toEqual(["asked", "reversed", "changed", "upheld"]);
  });

  test("leaves out what its own moderator undid within two minutes, and the undoing; a later one stands", async ({ db }) => {
    const moderator = await aModerator(db);
    const hide = await aDecision(db, earlier, { moderatorId: moderator.id });
    const about = { topicId: hide.topicId, ideaId: hide.ideaId, moderatorId: moderator.id };
    const restore = { ...about, act: "restore" as const, reversesId: hide.id };
    await aDecision(db, new Date(earlier.getTime() + 60_000), restore);
    expect((await listLedger(db, query)).rows).toEqual([]);

    const again = await aDecision(db, earlier, about);
    await aDecision(db, new Date(earlier.getTime() + 3_600_000), { ...restore, reversesId: again.id });
    expect((await listLedger(db, query)).rows.map(({ act }) => act)).toEqual(["restore", "hide"]);
  });

  test("has no decision yet that may still be undone", async ({ db }) => {
    await aDecision(db, new Date(now.getTime() - 60_000));
    expect((await listLedger(db, query)).rows).toEqual([]);
  });

  test("is narrowed by month in the city, rule and act", async ({ db }) => {
    const policyVersionId = (await aPolicy(db)).id;
    const topicId = (await aTopic(db, now, { policyVersionId })).id;
    await aDecision(db, new Date("2026-11-01T04:00:00Z"), { topicId, rule: 3 });
    await aDecision(db, new Date("2026-11-01T06:00:00Z"), { topicId, act: "keep" });
    const narrowed = async (search: string) =>
      (await listLedger(db, { ...query, filters: ledgerFiltersOf(new URLSearchParams(search)) })).rows.map(({ day }) => day);
    expect(await narrowed("month=2026-10")).toEqual(["2026-10-31"]);
    expect(await narrowed("rule=3")).toEqual(["2026-10-31"]);
    expect(await narrowed("act=keep")).toEqual(["2026-11-01"]);
    expect(await narrowed("month=2026-13&rule=x&act=delete")).toHaveLength(2);
  });

  test("is paged without repeating or skipping", async ({ db }) => {
    const topicId = (await aTopic(db, now)).id;
    for (let made = 0; made < 5; made += 1) await aDecision(db, earlier, { topicId });
    const first = await listLedger(db, { ...query, limit: 3 });
    const second = await listLedger(db, { ...query, limit: 3, after: first.next });
    expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(5);
    expect(second.next).toBeNull();
  });
});

test("the file has a header and a decision a row, and follows the filters", async ({ db }) => {
  const topic = await aTopic(db, now, { slug: "shade" });
  const decision = await aDecision(db, earlier, { topicId: topic.id });
  await aDecision(db, earlier, { topicId: topic.id, act: "keep" });
  const lines = (await ledgerCsv(db, query)).trim().split("\r\n");
  expect(lines[0]).toBe("date,topic,rule,policy_version,act,held_first,second_look");
  expect(lines).toHaveLength(3);
  expect(lines[1]).toBe("2026-11-21,shade,,,keep,no,none");
  expect(lines[2]).toMatch(/^2026-11-21,shade,2,\d+,hide,no,none$/);
  expect(decision.id).toBeGreaterThan(0);
  expect(await ledgerCsv(db, { ...query, filters: { ...noLedgerFilters, act: "move" } })).toBe(`${lines[0]}\r\n`);
});

describe("the numbers", () => {
  test("are twelve months, newest first, also where nothing happened", async ({ db }) => {
    const { months, rules } = await countLedger(db, counts);
    expect(months.map(({ month }) => month)).toEqual([
      "2026-11",
      "2026-10",
      "2026-09",
      "2026-08",
      "2026-07",
      "2026-06",
      "2026-05",
      "2026-04",
      "2026-03",
      "2026-02",
      "2026-01",
      "2025-12",
    ]);
    expect(months[0]).toMatchObject({ shared: 0, decisions: 0, hidden: 0, medianHours: null, asked: 0, reversed: 0 });
    expect(rules).toEqual([]);
  });

  test("count what was shared, decided, hidden, asked and reversed, and the median hours from the case to its decision", async ({
    db,
  }) => {
    const topicId = (await aTopic(db, now)).id;
    await aDecision(db, earlier, { topicId, hoursWaited: 2 });
    await aDecision(db, earlier, { topicId, hoursWaited: 4, act: "keep" });
    const reversed = await aDecision(db, earlier, { topicId, hoursWaited: 9 });
    await aSecondLook(db, earlier, reversed, "reversed");
    const { months } = await countLedger(db, counts);
    expect(months[0]).toEqual({
      month: "2026-11",
      shared: 3,
      decisions: 3,
      hidden: 2,
      fromCases: 3,
      medianHours: 4,
      asked: 1,
      reversed: 1,
    });
  });

  test("say by rule how much was taken back", async ({ db }) => {
    const topicId = (await aTopic(db, now)).id;
    const hide = await aDecision(db, earlier, { topicId, rule: 3 });
    await aDecision(db, earlier, { topicId, rule: 3 });
    await aDecision(db, earlier, { topicId, ideaId: hide.ideaId, act: "restore", reversesId: hide.id });
    expect((await countLedger(db, counts)).rules).toMatchObject([{ number: 3, decisions: 2, reversed: 1 }]);
  });

  test("count blind reviews only once they were made", async ({ db }) => {
    await aDrawnReview(db, now, (await aDecision(db, earlier)).id);
    expect(await countLedger(db, counts)).toMatchObject({ reviewed: 0, agreed: 0 });
  });
});

test("numbers that say too much about single people are not published, and no rate is made from them", () => {
  expect([0, 1, 9, 10].map(publishedCount)).toEqual([0, "<10", "<10", 10]);
  expect(publishedShare(3, 20)).toBeNull();
  expect(publishedShare(9, 9)).toBeNull();
  expect(publishedShare(0, 20)).toBe(0);
  expect(publishedShare(15, 20)).toBe(75);
  expect(publishedShare(10, 300, 1)).toBe(3.3);
});

test("addresses keep the filters", () => {
  expect(ledgerPath({ month: "2026-11", rule: 2, act: "hide" }, 7)).toBe(
    "/moderation/ledger?month=2026-11&rule=2&act=hide&after=7",
  );
  expect(ledgerPath(noLedgerFilters)).toBe("/moderation/ledger");
});
