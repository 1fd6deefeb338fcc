import { sql } from "drizzle-orm";
import { expect } from "vitest";
import type { Database } from "~db/client.server";
import { anIdea, aPublication, aTopic, daysFrom } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { aCalendar } from "../../../tests/support/drafts";
import { freezePromises } from "./freeze-promises.server";
import { listPromises } from "./list-promises.server";
import { promiseCursorOf, promiseCursorText } from "./promise-cursor";
import { promiseGroups } from "./promise-groups";
import { promiseStateOf } from "./state";

const now = new Date("2026-11-18T18:00:00Z");
const calendar = aCalendar();
const opensAt = new Date("2020-01-01T12:00:00Z");
const aClosedTopic = (db: Database, dueIn: number, closedFor = 20) =>
  aTopic(db, now, { opensAt, closesAt: daysFrom(now, dueIn - closedFor), respondBy: daysFrom(now, dueIn) });

/** A promise that obliges nothing, kept by the response to the topic itself. */
async function aKeptTopic(db: Database, dueIn: number, keptAt: Date) {
  const topic = await aClosedTopic(db, dueIn);
  const idea = await anIdea(db, now, { topicId: topic.id });
  const answer = await aPublication(db, keptAt, topic);
  await db.execute(sql`update ideas set answered_at = ${keptAt}, first_answered_at = ${keptAt}, answer_id = ${answer.id}, answer_decision = 'no',
    answer_office_id = ${answer.officeId} where id = ${idea.id}`);
  return topic;
}

async function aCityOfPromises(db: Database) {
  return {
    later: await aClosedTopic(db, 30, 40),
    soon: await aClosedTopic(db, 2),
    keptLate: await aKeptTopic(db, -100, daysFrom(now, -5)),
    longLate: await aClosedTopic(db, -60),
    kept: await aKeptTopic(db, -30, daysFrom(now, -40)),
    late: await aClosedTopic(db, -10),
    open: await aTopic(db, now),
    draft: await aTopic(db, now, { releasedAt: null }),
  };
}

test("late ones come first, longest wait first, then what is due next, then what was kept, newest first", async ({ db }) => {
  const made = await aCityOfPromises(db);
  const { promises, next } = await listPromises(db, "all", { now, calendar, after: null });
  const order = [made.longLate, made.late, made.soon, made.later, made.open, made.keptLate, made.kept];
  expect(promises.map(({ id }) => id)).toEqual(order.map(({ id }) => id));
  expect(promises.map((promise) => promiseStateOf(promise, now, calendar))).toEqual([
    "late",
    "late",
    "due-soon",
    "open",
    "open",
    "kept-late",
    "kept",
  ]);
  expect(next).toBeNull();
});

test("each is in the group of its state, and in no other", async ({ db }) => {
  await aCityOfPromises(db);
  for (const group of promiseGroups.slice(1)) {
    const { promises } = await listPromises(db, group, { now, calendar, after: null });
    expect(promises.length, group).toBeGreaterThan(0);
    for (const promise of promises) expect(promiseStateOf(promise, now, calendar)?.replace("-late", "")).toBe(group);
  }
});

test("a promise moved in time is placed by its new date, one moved after a miss stays late", async ({ db }) => {
  const [moved, missed] = [await aClosedTopic(db, 1), await aClosedTopic(db, -1)];
  const writer = sql`(select min(id) from people)`;
  await anIdea(db, now, { topicId: moved.id });
  for (const { id } of [moved, missed])
    await db.execute(sql`insert into promise_extensions (topic_id, respond_by, reason, extended_by, created_at)
      values (${id}, ${daysFrom(now, 40)}, 'We wait for the county.', ${writer}, ${now})`);
  const { promises } = await listPromises(db, "all", { now, calendar, after: null });
  expect(promises.map(({ id, dueAt, newDateAt }) => [id, dueAt, newDateAt])).toEqual([
    [missed.id, daysFrom(now, -1), daysFrom(now, 40)],
    [moved.id, daysFrom(now, 40), null],
  ]);
});

test("pages show every promise once", async ({ db }) => {
  for (let index = 0; index < 25; index += 1) await aClosedTopic(db, -1 - (index % 3), 30);
  for (let index = 0; index < 10; index += 1) await aKeptTopic(db, -50, daysFrom(now, -40 - (index % 2)));
  const seen: number[] = [];
  let after: ReturnType<typeof promiseCursorOf> = null;
  do {
    const page: Awaited<ReturnType<typeof listPromises>> = await listPromises(db, "all", { now, calendar, after });
    seen.push(...page.promises.map(({ id }) => id));
    after = page.next && promiseCursorOf(promiseCursorText(page.next));
  } while (after);
  expect(seen).toHaveLength(35);
  expect(new Set(seen).size).toBe(35);
});

test.for(["3.1.1", "0.x.1", "0.1.0", "0.1.99999999999", "0.1", "0.1.1; drop"])("%s is no cursor", (text) => {
  expect(promiseCursorOf(text)).toBeNull();
});

test("freezing writes down what closed topics oblige, once", async ({ db }) => {
  const closed = await aTopic(db, now, { opensAt, closesAt: daysFrom(opensAt, 5), respondBy: daysFrom(opensAt, 30) });
  await aTopic(db, now, { closesAt: daysFrom(new Date(), 5), respondBy: daysFrom(new Date(), 60) });
  await anIdea(db, now, { topicId: closed.id, supportsCount: 9 });
  expect(await freezePromises(db, new Date())).toBe(1);
  expect(await freezePromises(db, new Date())).toBe(0);
  const { rows } = await db.execute(sql`select topic_id from obligations`);
  expect(rows).toEqual([{ topic_id: closed.id }]);
});
