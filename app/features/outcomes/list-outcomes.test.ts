import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { anIdea, daysFrom } from "~db/../tests/support/builders";
import { test } from "~db/../tests/support/database";
import { aDesk, aPublishedResponse, hideIdea } from "~db/../tests/support/response-builders";
import { topics } from "~db/schema";
import { countOutcomes, listOutcomes, outcomeCursorOf, outcomeCursorText } from "./list-outcomes.server";

const now = new Date("2026-11-22T18:00:00Z");
const all = { decision: null, after: null, now } as const;

test("shows answered ideas, the newest answer first, with what the city did", async ({ db }) => {
  const desk = await aDesk(db, now);
  const [older, newer] = [await anIdea(db, now, { topicId: desk.topic.id }), await anIdea(db, now, { topicId: desk.topic.id })];
  await anIdea(db, now, { topicId: desk.topic.id });
  await aPublishedResponse(db, desk, daysFrom(now, -2), { ideaIds: [older.id] });
  await aPublishedResponse(db, desk, now, { ideaIds: [newer.id], decision: "done", summary: "Done in May." });
  const { outcomes, next } = await listOutcomes(db, all);
  expect(outcomes).toMatchObject([
    { id: newer.id, decision: "done", summary: "Done in May.", officeName: desk.office.name },
    { id: older.id, decision: "no" },
  ]);
  expect(next).toBeNull();
});

test("filters by decision, and counts each", async ({ db }) => {
  const desk = await aDesk(db, now);
  const [no, done] = [await anIdea(db, now, { topicId: desk.topic.id }), await anIdea(db, now, { topicId: desk.topic.id })];
  await aPublishedResponse(db, desk, now, {
    decision: "no",
    ideas: [
      { id: no.id, decision: "no" },
      { id: done.id, decision: "done" },
    ],
  });
  expect((await listOutcomes(db, { ...all, decision: "done" })).outcomes).toMatchObject([{ id: done.id, apartAmong: 2 }]);
  expect((await listOutcomes(db, { ...all, decision: "no" })).outcomes).toMatchObject([{ id: no.id, apartAmong: null }]);
  expect((await listOutcomes(db, { ...all, decision: "partly" })).outcomes).toEqual([]);
  expect(await countOutcomes(db)).toMatchObject({ no: 1, done: 1, partly: 0 });
});

test("hidden ideas are neither shown nor counted", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id });
  await aPublishedResponse(db, desk, now, { ideaIds: [idea.id] });
  await hideIdea(db, idea.id, now);
  expect((await listOutcomes(db, all)).outcomes).toEqual([]);
  expect(await countOutcomes(db)).toMatchObject({ no: 0 });
});

test("pages of 30 hold every answer once, also when many have the same moment", async ({ db }) => {
  const desk = await aDesk(db, now);
  const ids = [];
  for (let number = 0; number < 65; number += 1) ids.push((await anIdea(db, now, { topicId: desk.topic.id })).id);
  await aPublishedResponse(db, desk, now, {
    ideas: ids.slice(0, 40).map((id, index) => ({ id, decision: index % 2 ? "no" : "done" })),
  });
  await aPublishedResponse(db, desk, daysFrom(now, 1), { ideas: ids.slice(40).map((id) => ({ id, decision: "partly" })) });
  const seen = [];
  let after = null;
  for (let page = 0; page < 3; page += 1) {
    const list: Awaited<ReturnType<typeof listOutcomes>> = await listOutcomes(db, { ...all, after });
    seen.push(...list.outcomes.map((outcome) => outcome.id));
    after = list.next && outcomeCursorOf(outcomeCursorText(list.next));
  }
  expect(after).toBeNull();
  expect(seen).toHaveLength(65);
  expect(new Set(seen).size).toBe(65);
});

test("says since when the city is late with what it promised", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id });
  await aPublishedResponse(db, desk, now, { ideaIds: [idea.id], decision: "will_do", nextOn: "2026-12-15" });
  expect((await listOutcomes(db, all)).outcomes).toMatchObject([{ lateSince: null }]);
  expect((await listOutcomes(db, { ...all, now: daysFrom(now, 30) })).outcomes).toMatchObject([{ lateSince: "2026-12-15" }]);
});

test("counts stay hidden as long as the topic hides them", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id, supportsCount: 4 });
  await aPublishedResponse(db, desk, now, { ideaIds: [idea.id] });
  await db
    .update(topics)
    .set({ hidesCounts: true, closesAt: daysFrom(now, 5) })
    .where(eq(topics.id, desk.topic.id));
  expect((await listOutcomes(db, all)).outcomes).toMatchObject([{ supportsCount: null }]);
});
