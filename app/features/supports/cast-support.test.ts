import { eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Database } from "~db/client.server";
import { ideas, record, supports } from "~db/schema";
import { aModerator, anIdea, aResident, aTopic, daysFrom } from "../../../tests/support/builders";
import { ownDatabase, test } from "../../../tests/support/database";
import { castSupport, withdrawSupport } from "./cast-support.server";

const now = new Date("2026-03-08T12:00:00Z");

test("counts one support per person, however often it is cast", async ({ db }) => {
  const [resident, idea] = [await aResident(db), await anIdea(db, now)];
  await castSupport(db, resident, idea.id, now);
  const again = await castSupport(db, resident, idea.id, now);
  expect(again).toEqual({ supported: true, supports: 1 });
  expect(await countersOf(db, idea.id)).toEqual({ counter: 1, recount: 1 });
});

test("leaves one support after withdrawing and supporting again", async ({ db }) => {
  const [resident, idea] = [await aResident(db), await anIdea(db, now)];
  await castSupport(db, resident, idea.id, now);
  expect(await withdrawSupport(db, resident, idea.id, now)).toEqual({ supported: false, supports: 0 });
  expect(await withdrawSupport(db, resident, idea.id, now)).toEqual({ supported: false, supports: 0 });
  await castSupport(db, resident, idea.id, now);
  expect(await countersOf(db, idea.id)).toEqual({ counter: 1, recount: 1 });
});

test("writes one row of the record for each change, and none for a repeated tap", async ({ db }) => {
  const [resident, idea] = [await aResident(db), await anIdea(db, now)];
  await castSupport(db, resident, idea.id, now);
  await castSupport(db, resident, idea.id, now);
  await withdrawSupport(db, resident, idea.id, now);
  const acts = await db
    .select({ act: record.act, actorId: record.actorId })
    .from(record)
    .where(eq(record.subjectId, idea.id))
    .orderBy(record.id);
  expect(acts).toEqual([
    { act: "support.cast", actorId: resident.id },
    { act: "support.withdrawn", actorId: resident.id },
  ]);
});

describe("refuses", () => {
  test("an idea that is not there, or whose topic is a draft", async ({ db }) => {
    const resident = await aResident(db);
    const draft = await aTopic(db, now, { releasedAt: null });
    const idea = await anIdea(db, now, { topicId: draft.id });
    await expect(castSupport(db, resident, 999_999, now)).rejects.toMatchObject({ kind: "missing" });
    await expect(castSupport(db, resident, idea.id, now)).rejects.toMatchObject({ kind: "missing" });
  });

  test("people who work for the city, and writes nothing", async ({ db }) => {
    const [moderator, idea] = [await aModerator(db), await anIdea(db, now)];
    await expect(castSupport(db, moderator, idea.id, now)).rejects.toMatchObject({
      kind: "forbidden",
      key: "ideas.staff-no-support",
    });
    expect(await countersOf(db, idea.id)).toEqual({ counter: 0, recount: 0 });
  });

  test("from the moment the topic closes, casting and withdrawing alike", async ({ db }) => {
    const resident = await aResident(db);
    const topic = await aTopic(db, now, { closesAt: daysFrom(now, 1) });
    const idea = await anIdea(db, now, { topicId: topic.id });
    const closing = daysFrom(now, 1);
    await castSupport(db, resident, idea.id, new Date(closing.getTime() - 1));
    await expect(castSupport(db, resident, idea.id, closing)).rejects.toMatchObject({
      kind: "conflict",
      key: "ideas.closed-no-support",
    });
    await expect(withdrawSupport(db, resident, idea.id, closing)).rejects.toMatchObject({ kind: "conflict" });
    expect(await countersOf(db, idea.id)).toEqual({ counter: 1, recount: 1 });
  });

  test("before the topic opens", async ({ db }) => {
    const resident = await aResident(db);
    const topic = await aTopic(db, now, { opensAt: daysFrom(now, 1) });
    const idea = await anIdea(db, now, { topicId: topic.id });
    await expect(castSupport(db, resident, idea.id, now)).rejects.toMatchObject({ key: "ideas.not-open-no-support" });
  });
});

test("keeps the number to itself while the topic hides counts", async ({ db }) => {
  const resident = await aResident(db);
  const topic = await aTopic(db, now, { hidesCounts: true });
  const idea = await anIdea(db, now, { topicId: topic.id });
  expect(await castSupport(db, resident, idea.id, now)).toEqual({ supported: true, supports: null });
});

describe("when taps race", () => {
  const own = ownDatabase({ max: 8 });

  test("200 supports of one person over 8 connections count once", async () => {
    const { db } = own;
    const [resident, idea] = [await aResident(db), await anIdea(db, now)];
    const answers = await Promise.all(Array.from({ length: 200 }, () => castSupport(db, resident, idea.id, now)));
    expect(new Set(answers.map(({ supports }) => supports))).toEqual(new Set([1]));
    expect(await countersOf(db, idea.id)).toEqual({ counter: 1, recount: 1 });
  });

  test("supports and withdrawals in any order leave the counter equal to a recount", async () => {
    const { db } = own;
    const [one, two, idea] = [await aResident(db), await aResident(db), await anIdea(db, now)];
    const taps = Array.from({ length: 120 }, (_, tap) =>
      (tap % 3 === 0 ? withdrawSupport : castSupport)(db, tap % 2 ? one : two, idea.id, now),
    );
    await Promise.all(taps);
    const { counter, recount } = await countersOf(db, idea.id);
    expect(counter).toBe(recount);
    expect(counter).toBeLessThanOrEqual(2);
  });
});

test("the database itself refuses a second support row of a person", async ({ db }) => {
  const [resident, idea] = [await aResident(db), await anIdea(db, now)];
  const row = { ideaId: idea.id, personId: resident.id, createdAt: now };
  await db.insert(supports).values(row);
  await expect(db.transaction((tx) => tx.insert(supports).values(row))).rejects.toThrow();
});

async function countersOf(db: Database, ideaId: number) {
  const [row] = await db.select({ counter: ideas.supportsCount }).from(ideas).where(eq(ideas.id, ideaId));
  const { rows } = await db.execute<{ n: number }>(
    sql`select count(*)::int as n from supports where idea_id = ${ideaId} and withdrawn_at is null`,
  );
  return { counter: row?.counter, recount: rows[0]?.n };
}
