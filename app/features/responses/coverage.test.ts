import { eq, sql } from "drizzle-orm";
import { expect } from "vitest";
import { languageOf } from "~/catalogs/language";
import { anIdea } from "~db/../tests/support/builders";
import { test } from "~db/../tests/support/database";
import { aDesk, anApprovedResponse, aPublishedResponse, aText, hideIdea } from "~db/../tests/support/response-builders";
import { responses } from "~db/schema";
import { coverageRefusal } from "./coverage";
import { listUndecided } from "./coverage.server";
import { saveResponse, startResponse } from "./save-response.server";

const now = new Date("2026-11-22T18:00:00Z");

test("nothing left open refuses nothing; what is open is named, five of them and how many more", () => {
  expect(coverageRefusal([])).toBeNull();
  const open = Array.from({ length: 7 }, (_, index) => ({ id: index + 1, title: `Trees ${index + 1}` }));
  const say = (count: number) => {
    const refusal = coverageRefusal(open.slice(0, count));
    return refusal && languageOf("en", "America/Chicago").errorText(refusal.formError);
  };
  expect(say(2)).toContain("Still open: “Trees 1” (1); “Trees 2” (2). Decide");
  expect(say(5)).toContain("“Trees 5” (5). Decide");
  expect(say(7)).toContain("“Trees 5” (5), and 2 more.");
});

test("a response to the topic is not sent while a promised idea has no decision", async ({ db }) => {
  const desk = await aDesk(db, now);
  const ideas = [];
  for (const supportsCount of [9, 7]) ideas.push(await anIdea(db, now, { topicId: desk.topic.id, supportsCount }));
  const [first, second] = ideas.map(({ id }) => id) as [number, number];
  const start = startResponse(db, desk.drafter, desk.topic.slug, aText({ coversTopic: true, ideaIds: [first] }), now);
  await expect(start).rejects.toMatchObject({ kind: "conflict", key: "composer.not-covered" });
  expect(await db.select().from(responses)).toEqual([]);

  const id = await startResponse(
    db,
    desk.drafter,
    desk.topic.slug,
    aText({ intent: "save", coversTopic: true, ideaIds: [first] }),
    now,
  );
  const send = (ideaIds: number[]) =>
    saveResponse(db, desk.drafter, id, aText({ coversTopic: true, ideaIds, version: 1, why: "Law." }), now);
  await expect(send([first])).rejects.toMatchObject({
    kind: "conflict",
    values: { list: expect.stringContaining(`(${second})`) },
  });
  await send([first, second]);
});

test("another response under way counts for sending, and only a published one for publishing", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id, supportsCount: 9 });
  const other = await anApprovedResponse(db, desk, now, { ideaIds: [idea.id] });
  const own = await startResponse(db, desk.drafter, desk.topic.slug, aText({ coversTopic: true }), now);
  const [response] = await db.select().from(responses).where(eq(responses.id, own));
  expect(response?.stage).toBe("review");
  const undecided = () => listUndecided(db, desk.topic.id, response?.versionId ?? 0);
  expect(await undecided()).toEqual([{ id: idea.id, title: idea.title }]);
  await db.execute(sql`update responses set stage = 'draft', approved_by = null, approved_at = null where id = ${other}`);
  const again = aText({ coversTopic: true, version: 1, why: "Law." });
  await expect(saveResponse(db, desk.drafter, own, again, now)).rejects.toMatchObject({ key: "composer.not-covered" });
});

test("what is answered in public, hidden, or not promised is not left open", async ({ db }) => {
  const desk = await aDesk(db, now);
  const [answered, hidden] = [
    await anIdea(db, now, { topicId: desk.topic.id, supportsCount: 9 }),
    await anIdea(db, now, { topicId: desk.topic.id, supportsCount: 8 }),
  ];
  await anIdea(db, now, { topicId: desk.topic.id, supportsCount: 4 });
  await anIdea(db, now, { topicId: desk.topic.id, supportsCount: 3 });
  const unasked = await anIdea(db, now, { topicId: desk.topic.id, supportsCount: 0 });
  await aPublishedResponse(db, desk, now, { ideaIds: [answered.id] });
  await hideIdea(db, hidden.id, now);
  const open = (await listUndecided(db, desk.topic.id, 0)).map(({ id }) => id);
  for (const id of [answered.id, hidden.id, unasked.id]) expect(open).not.toContain(id);
  expect(open.length).toBeGreaterThan(0);
});
