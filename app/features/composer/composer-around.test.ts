import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { getDeskResponse, listVersionIdeas } from "~/features/response-desk/response-desk.server";
import { startCorrection } from "~/features/responses/correct-response.server";
import { findCorrection } from "~/features/responses/correction.server";
import { saveResponse, startResponse } from "~/features/responses/save-response.server";
import { aComment, anIdea, aTopic } from "~db/../tests/support/builders";
import { countQueries } from "~db/../tests/support/count-queries";
import { test } from "~db/../tests/support/database";
import { aDesk, aPublishedResponse, aText, hideIdea } from "~db/../tests/support/response-builders";
import type { Database } from "~db/client.server";
import { comments } from "~db/schema";
import { keepTyped } from "./autosave.server";
import type { ComposerAsked } from "./composer-around";
import { getComposerAround } from "./composer-around.server";
import { listContextIdeas, listPastAnswers } from "./composer-context.server";

const now = new Date("2026-11-22T18:00:00Z");
const nothing: ComposerAsked = { ideaIds: [], templateId: null, usesAutosave: false, from: null };

async function around(db: Database, desk: Awaited<ReturnType<typeof aDesk>>, id: number, asked: Partial<ComposerAsked> = {}) {
  const response = await getDeskResponse(db, desk.drafter, id);
  const written = {
    responseId: id,
    topicId: desk.topic.id,
    version: response.version,
    ideas: await listVersionIdeas(db, response),
  };
  return getComposerAround(db, desk.drafter, written, { ...nothing, ...asked }, now);
}

test("shows the ideas whole, with their three most helpful comments and no hidden ones", async ({ db }) => {
  const desk = await aDesk(db, now);
  const body = "Two or three trees.\n\nAt each stop.";
  const idea = await anIdea(db, now, { topicId: desk.topic.id, body, supportsCount: 4 });
  for (const helpfulCount of [1, 5, 0, 9, 3])
    await aComment(db, now, { ideaId: idea.id, helpfulCount, body: `Helpful ${helpfulCount}` });
  const [best] = await db.select().from(comments).where(eq(comments.helpfulCount, 9));
  const hidden = await anIdea(db, now, { topicId: desk.topic.id });
  await hideIdea(db, hidden.id, now);
  const [shown, ...rest] = await listContextIdeas(db, [idea.id, hidden.id]);
  expect(rest).toEqual([]);
  expect(shown).toMatchObject({ id: idea.id, body, supportsCount: 4, createdAt: now });
  expect(shown?.comments.map(({ helpful }) => helpful)).toEqual([9, 5, 3]);
  expect(shown?.comments[0]?.id).toBe(best?.id);
});

test("finds what was answered to ideas like these on any topic, three at most, and not to these themselves", async ({ db }) => {
  const desk = await aDesk(db, now);
  const titles = [
    "More trees at bus stops",
    "Trees at the bus stops",
    "More trees at each bus stop",
    "Plant more trees at bus stops",
    "Fix the pool",
  ];
  for (const [index, title] of titles.entries()) {
    const idea = await anIdea(db, now, { topicId: desk.topic.id, title });
    await aPublishedResponse(db, desk, now, { ideaIds: [idea.id], summary: `Answer ${index}.` });
  }
  const other = await aTopic(db, now);
  const asked = await anIdea(db, now, { topicId: other.id, title: "More trees at bus stops" });
  const found = await listPastAnswers(db, [asked.id]);
  expect(found).toHaveLength(3);
  expect(found[0]).toMatchObject({ title: titles[0], summary: "Answer 0.", decision: "no", publishedAt: now });
  expect(found.map(({ title }) => title)).not.toContain("Fix the pool");
  expect((await listPastAnswers(db, [asked.id, found[0]?.id ?? 0])).map(({ id }) => id)).not.toContain(found[0]?.id);
  expect(await listPastAnswers(db, [])).toEqual([]);
});

test("takes the same number of queries for one idea and for many", async ({ db }) => {
  const desk = await aDesk(db, now);
  const ids: number[] = [];
  for (let number = 0; number < 12; number += 1)
    ids.push((await anIdea(db, now, { topicId: desk.topic.id, supportsCount: number })).id);
  const start = (ideaIds: number[]) => startResponse(db, desk.drafter, desk.topic.slug, aText({ intent: "save", ideaIds }), now);
  const [one, many] = [await start(ids.slice(0, 1)), await start(ids)];
  const counts = [await countQueries(db, () => around(db, desk, one)), await countQueries(db, () => around(db, desk, many))];
  expect(counts[0]).toBe(counts[1]);
  expect(counts[1]).toBeLessThanOrEqual(11);
});

test("adds the ideas that the address names, and refuses hidden ones and ideas of another topic", async ({ db }) => {
  const desk = await aDesk(db, now);
  const [first, second, hidden] = [
    await anIdea(db, now, { topicId: desk.topic.id }),
    await anIdea(db, now, { topicId: desk.topic.id }),
    await anIdea(db, now, { topicId: desk.topic.id }),
  ];
  const id = await startResponse(db, desk.drafter, desk.topic.slug, aText({ intent: "save", ideaIds: [first.id] }), now);
  const { ideas } = await around(db, desk, id, { ideaIds: [first.id, second.id] });
  expect(ideas.map((idea) => idea.id)).toEqual([first.id, second.id]);
  await hideIdea(db, hidden.id, now);
  await expect(around(db, desk, id, { ideaIds: [hidden.id] })).rejects.toMatchObject({ key: "desk.idea-hidden" });
  const foreign = (await anIdea(db, now)).id;
  await expect(around(db, desk, id, { ideaIds: [foreign] })).rejects.toMatchObject({ key: "desk.idea-of-other-topic" });
});

test("goes on with what was typed, its added ideas too; one that was hidden meanwhile is left out", async ({ db }) => {
  const desk = await aDesk(db, now);
  const [first, second, hidden] = [
    await anIdea(db, now, { topicId: desk.topic.id }),
    await anIdea(db, now, { topicId: desk.topic.id }),
    await anIdea(db, now, { topicId: desk.topic.id }),
  ];
  const id = await startResponse(db, desk.drafter, desk.topic.slug, aText({ intent: "save", ideaIds: [first.id] }), now);
  await keepTyped(db, desk.drafter, id, { version: 1, fields: { ideas: `${first.id}= ${second.id}=done ${hidden.id}=` } }, now);
  await hideIdea(db, hidden.id, now);
  expect((await around(db, desk, id)).ideas).toHaveLength(1);
  expect((await around(db, desk, id, { usesAutosave: true })).ideas.map((idea) => idea.id)).toEqual([first.id, second.id]);
});

test("brings the version that a text was started from, with its decisions, to compare with the newest", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id });
  const id = await startResponse(db, desk.drafter, desk.topic.slug, aText({ intent: "save", ideaIds: [idea.id] }), now);
  await saveResponse(db, desk.approver, id, aText({ intent: "save", ideaIds: [idea.id], version: 1, why: "Charter." }), now);
  const { base } = await around(db, desk, id, { from: 1 });
  expect(base).toMatchObject({ number: 1, why: "State law.", decided: [{ id: idea.id, decision: "no" }] });
  expect((await around(db, desk, id, { from: 2 })).base).toBeNull();
});

test("counts what the promise obliges and what is still open, beside this response and those under way", async ({ db }) => {
  const desk = await aDesk(db, now);
  const ids: number[] = [];
  for (const supportsCount of [9, 8, 7, 6]) ids.push((await anIdea(db, now, { topicId: desk.topic.id, supportsCount })).id);
  await aPublishedResponse(db, desk, now, { ideaIds: ids.slice(0, 1) });
  await startResponse(db, desk.drafter, desk.topic.slug, aText({ ideaIds: ids.slice(1, 2) }), now);
  const own = await startResponse(
    db,
    desk.drafter,
    desk.topic.slug,
    aText({ intent: "save", coversTopic: true, ideaIds: ids.slice(2, 3) }),
    now,
  );
  const { coverage } = await around(db, desk, own);
  expect(coverage).toMatchObject({ obliged: 4, openCount: 1, open: [{ id: ids[3], supportsCount: 6 }] });
});

test("a correction says what changed, keeps its commitment and may keep a day that has come", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id });
  const promise = { ideaIds: [idea.id], decision: "will_do" as const, nextOn: "2026-12-01" };
  const id = await aPublishedResponse(db, desk, now, promise);
  await startCorrection(db, desk.drafter, id, 1, now);
  expect(await findCorrection(db, id)).toMatchObject({ version: 1, nextOn: "2026-12-01", commitment: { madeAt: now } });
  const later = new Date("2027-01-10T18:00:00Z");
  const text = (values: Parameters<typeof aText>[0]) => aText({ ...promise, version: 1, why: "Other.", doneWhen: "", ...values });
  await expect(saveResponse(db, desk.drafter, id, text({}), later)).rejects.toMatchObject({
    key: "composer.correction-note-missing",
  });
  const moved = saveResponse(db, desk.drafter, id, text({ correctionNote: "The why.", nextOn: "2027-01-09" }), later);
  await expect(moved).rejects.toMatchObject({ key: "desk.next-on-passed" });
  await saveResponse(db, desk.drafter, id, text({ correctionNote: "The why was wrong." }), later);
});
