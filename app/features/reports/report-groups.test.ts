import { expect } from "vitest";
import { getContent } from "~/features/moderation/get-content.server";
import { openCase } from "~/features/moderation/open-case.server";
import type { Database } from "~db/client.server";
import { cases } from "~db/schema";
import { anIdea, aResident, daysFrom } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { reportContent } from "./report-content.server";
import { listReportGroups } from "./report-groups.server";

const now = new Date("2026-11-22T18:00:00Z");
const seconds = (count: number) => new Date(now.getTime() + count * 1000);
const hours = (count: number) => seconds(count * 3600);

/** Somebody reports the idea so many seconds after `now`, from an account that is so many days old. */
async function report(db: Database, ideaId: number, at: number, { days = 1, clause = 1, sentence = "Bad." } = {}): Promise<void> {
  const resident = await aResident(db, { createdAt: daysFrom(seconds(at), -days) });
  await reportContent(db, resident, { content: { kind: "idea", id: ideaId }, clause, sentence }, seconds(at));
}

async function theCase(db: Database) {
  const [found] = await db.select().from(cases);
  if (!found) throw new Error("no case");
  return found;
}

const groupsOf = async (db: Database) => listReportGroups(db, (await theCase(db)).id);

test("fifty reports in forty seconds from new accounts are one group, with its clauses and its first three sentences", async ({
  db,
}) => {
  const idea = await anIdea(db, now);
  for (let i = 0; i < 50; i += 1)
    await report(db, idea.id, (i * 40) / 49, { clause: i === 7 ? 3 : 1, sentence: `Sentence ${i}.` });
  const groups = await groupsOf(db);
  expect(groups).toMatchObject([
    {
      isBrigade: true,
      count: 50,
      from: now,
      to: seconds(40),
      clauses: [{ number: 1 }, { number: 3 }],
      sentences: ["Sentence 0.", "Sentence 1.", "Sentence 2."],
    },
  ]);
});

test("four are no brigade, nor five over more than a minute, nor five from accounts that are a week old", async ({ db }) => {
  const idea = await anIdea(db, now);
  for (const at of [0, 10, 20, 30, 61]) await report(db, idea.id, at);
  for (const at of [1, 2, 3, 4, 5, 6]) await report(db, idea.id, at, { days: 7 });
  expect(await groupsOf(db)).toMatchObject(Array(11).fill({ isBrigade: false, count: 1 }));
  expect((await theCase(db)).sortAt).toEqual(now);
});

test("what others report in the same minute stays by itself, and so does what a second wave brings", async ({ db }) => {
  const idea = await anIdea(db, now);
  for (const at of [0, 5, 10, 15, 60]) await report(db, idea.id, at);
  await report(db, idea.id, 61, { days: 300, sentence: "I live there." });
  await report(db, idea.id, 200);
  for (const at of [4000, 4001, 4002, 4003, 4004, 4005]) await report(db, idea.id, at);
  expect((await groupsOf(db)).map(({ isBrigade, count, sentences }) => [isBrigade, count, sentences[0]])).toEqual([
    [true, 5, "Bad."],
    [false, 1, "I live there."],
    [false, 1, "Bad."],
    [true, 6, "Bad."],
  ]);
});

test("what only a brigade reported waits four hours longer, until somebody reports it by themselves", async ({ db }) => {
  const idea = await anIdea(db, now);
  for (const at of [0, 1, 2, 3]) await report(db, idea.id, at);
  expect((await theCase(db)).sortAt).toEqual(now);
  await report(db, idea.id, 4);
  expect((await theCase(db)).sortAt).toEqual(hours(4));
  for (let i = 5; i < 30; i += 1) await report(db, idea.id, i);
  expect((await theCase(db)).sortAt).toEqual(hours(4));
  await report(db, idea.id, 3600, { days: 30 });
  expect((await theCase(db)).sortAt).toEqual(hours(1));
  for (let i = 3601; i < 3620; i += 1) await report(db, idea.id, i);
  expect((await theCase(db)).sortAt).toEqual(hours(1));
});

test("a report by oneself after the four hours moves nothing back, and a brigade moves nothing that was reported before", async ({
  db,
}) => {
  const idea = await anIdea(db, now);
  for (const at of [0, 1, 2, 3, 4]) await report(db, idea.id, at);
  await report(db, idea.id, 5 * 3600, { days: 30 });
  expect((await theCase(db)).sortAt).toEqual(hours(4));
});

test("what a filter holds does not wait longer because of a brigade", async ({ db }) => {
  const idea = await anIdea(db, now);
  const held = async () => openCase(db, await getContent(db, { kind: "idea", id: idea.id }), "hold", seconds(600));
  for (const at of [0, 1, 2, 3, 4]) await report(db, idea.id, at);
  await held();
  expect((await theCase(db)).sortAt).toEqual(seconds(600));
  for (const at of [700, 701, 702, 703, 704]) await report(db, idea.id, at);
  expect((await theCase(db)).sortAt).toEqual(seconds(600));
});

test("a brigade after an honest report weighs nothing", async ({ db }) => {
  const idea = await anIdea(db, now);
  await report(db, idea.id, 0, { days: 30 });
  for (const at of [10, 11, 12, 13, 14, 15]) await report(db, idea.id, at);
  expect(await theCase(db)).toMatchObject({ sortAt: now, openedAt: now, reportsCount: 7 });
});
