import { expect } from "vitest";
import { anIdea, aPublication, aTopic, daysFrom } from "~db/../tests/support/builders";
import { test } from "~db/../tests/support/database";
import { aDesk, aPublishedResponse, hideIdea } from "~db/../tests/support/response-builders";
import { commitments, photos } from "~db/schema";
import { countOutcomes } from "./count-outcomes.server";
import { listOutcomes } from "./list-outcomes.server";
import { outcomeCursorOf, outcomeCursorText } from "./outcome-cursor";
import { noFilters, type OutcomeFilters } from "./outcome-filters";

const now = new Date("2026-11-22T18:00:00Z");
const timeZone = "America/Chicago";
const all = { filters: noFilters, timeZone, after: null, now };
const only = (filters: Partial<OutcomeFilters>) => ({ ...all, filters: { ...noFilters, ...filters } });

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
  expect((await listOutcomes(db, only({ decision: "done" }))).outcomes).toMatchObject([{ id: done.id, apartAmong: 2 }]);
  expect((await listOutcomes(db, only({ decision: "no" }))).outcomes).toMatchObject([{ id: no.id, apartAmong: null }]);
  expect((await listOutcomes(db, only({ decision: "partly" }))).outcomes).toEqual([]);
  expect(await countOutcomes(db, noFilters, timeZone)).toMatchObject({ no: 1, done: 1, partly: 0 });
});

test("hidden ideas are neither shown nor counted", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id });
  await aPublishedResponse(db, desk, now, { ideaIds: [idea.id] });
  await hideIdea(db, idea.id, now);
  expect((await listOutcomes(db, all)).outcomes).toEqual([]);
  expect(await countOutcomes(db, noFilters, timeZone)).toMatchObject({ no: 0 });
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

test("shows what the city promised to do, also after its answer was corrected", async ({ db }) => {
  const desk = await aDesk(db, now);
  const [idea, apart] = [await anIdea(db, now, { topicId: desk.topic.id }), await anIdea(db, now, { topicId: desk.topic.id })];
  const ideas = [
    { id: idea.id, decision: "will_do" as const },
    { id: apart.id, decision: "no" as const },
  ];
  await aPublishedResponse(db, desk, now, { ideas, decision: "will_do", nextOn: "2026-12-15" });
  expect((await listOutcomes(db, all)).outcomes).toMatchObject([
    { id: apart.id, commitment: null },
    { id: idea.id, commitment: { dueOn: "2026-12-15", settledAs: null, before: null, after: null } },
  ]);
});

test("shows the photos of before and after with what they show", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id });
  await aPublishedResponse(db, desk, now, { ideaIds: [idea.id], decision: "doing", nextOn: "2026-12-15" });
  const picture = { bytes: Buffer.from("x"), width: 800, height: 600, createdAt: now };
  const [before, after] = await db
    .insert(photos)
    .values([
      { ...picture, alt: "A muddy path", altEs: "Un camino con lodo" },
      { ...picture, alt: "A paved path" },
    ])
    .returning();
  await db.update(commitments).set({ beforePhotoId: before?.id, afterPhotoId: after?.id });
  expect((await listOutcomes(db, all)).outcomes).toMatchObject([
    {
      commitment: {
        before: { id: before?.id, width: 800, height: 600, alt: "A muddy path", altEs: "Un camino con lodo" },
        after: { id: after?.id, alt: "A paved path", altEs: "" },
      },
    },
  ]);
});

test("counts stay hidden as long as the topic hides them", async ({ db }) => {
  const topic = await aTopic(db, now, { hidesCounts: true });
  const { id: answerId } = await aPublication(db, now, topic);
  await anIdea(db, now, { topicId: topic.id, supportsCount: 4, answeredAt: now, answerId, answerDecision: "no" });
  expect((await listOutcomes(db, all)).outcomes).toMatchObject([{ supportsCount: null }]);
  const closed = daysFrom(now, 30);
  expect((await listOutcomes(db, { ...all, now: closed })).outcomes).toMatchObject([{ supportsCount: 4 }]);
});
