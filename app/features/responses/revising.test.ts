import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { anIdea, anOffice, aPerson, daysFrom } from "~db/../tests/support/builders";
import { ownDatabase, test } from "~db/../tests/support/database";
import { aDesk, aPublishedResponse, aText, type Desk } from "~db/../tests/support/response-builders";
import type { Database } from "~db/client.server";
import { clarifications, responses } from "~db/schema";
import { getRevised } from "./revising.server";
import { startResponse } from "./save-response.server";

const now = new Date("2026-11-22T18:00:00Z");

async function anUnclearResponse(db: Database, desk: Desk) {
  const idea = await anIdea(db, now, { topicId: desk.topic.id });
  const id = await aPublishedResponse(db, desk, now, { ideaIds: [idea.id] });
  await db
    .insert(clarifications)
    .values({ responseId: id, requestedAt: now, dueAt: daysFrom(now, 14), offQuestion: 7, said: 20 });
  return { id, idea };
}

test("a revised answer starts from the ideas of the first one, and remembers which it revises", async ({ db }) => {
  const desk = await aDesk(db, now);
  const { id, idea } = await anUnclearResponse(db, desk);
  expect(await getRevised(db, desk.drafter, id)).toMatchObject({
    topicSlug: desk.topic.slug,
    ideaIds: [idea.id],
    offQuestion: 7,
    said: 20,
    dueAt: daysFrom(now, 14),
  });
  const text = aText({ intent: "save", ideaIds: [idea.id], summary: "Clearer.", revises: id });
  const revision = await startResponse(db, desk.drafter, desk.topic.slug, text, now);
  const [row] = await db.select().from(responses).where(eq(responses.id, revision));
  expect(row?.revisesId).toBe(id);
  // The same text once more is the same response.
  expect(await startResponse(db, desk.drafter, desk.topic.slug, text, now)).toBe(revision);
});

test("is refused while one is under way, and where nobody asked for it", async ({ db }) => {
  const desk = await aDesk(db, now);
  const { id, idea } = await anUnclearResponse(db, desk);
  const start = (summary: string, revises: number) =>
    startResponse(db, desk.drafter, desk.topic.slug, aText({ intent: "save", ideaIds: [idea.id], summary, revises }), now);
  const revision = await start("Clearer.", id);
  const already = { kind: "conflict", key: "composer.revised-already", values: { id: revision } };
  await expect(start("Clearer still.", id)).rejects.toMatchObject(already);
  await expect(getRevised(db, desk.drafter, id)).rejects.toMatchObject(already);
  const clear = await aPublishedResponse(db, desk, now, { ideaIds: [idea.id], summary: "Clear." });
  await expect(start("Why not.", clear)).rejects.toMatchObject({ kind: "conflict", key: "composer.not-asked-to-revise" });
  await expect(getRevised(db, desk.drafter, clear)).rejects.toMatchObject({ key: "composer.not-asked-to-revise" });
});

test("is not there for another office, for another topic, or for a response that is not there", async ({ db }) => {
  const [desk, other] = [await aDesk(db, now), await aPerson(db)];
  const { id } = await anUnclearResponse(db, desk);
  const stranger = { ...other, grants: [{ id: 1, role: "drafter" as const, officeId: (await anOffice(db)).id }] };
  await expect(getRevised(db, stranger, id)).rejects.toMatchObject({ kind: "missing" });
  await expect(getRevised(db, desk.drafter, 2_000_000_000)).rejects.toMatchObject({ kind: "missing" });
  const elsewhere = startResponse(
    db,
    desk.drafter,
    desk.topic.slug,
    aText({ coversTopic: true, intent: "save", revises: 2_000_000_000 }),
    now,
  );
  await expect(elsewhere).rejects.toMatchObject({ kind: "missing" });
});

const own = ownDatabase({ max: 4 });

test("two people who revise one answer at once: one does, the other is told", async () => {
  const { db } = own;
  const desk = await aDesk(db, now);
  const { id, idea } = await anUnclearResponse(db, desk);
  const text = aText({ intent: "save", ideaIds: [idea.id], summary: "Clearer.", revises: id });
  const starts = [desk.drafter, desk.approver].map((actor) => startResponse(db, actor, desk.topic.slug, text, now));
  const results = await Promise.allSettled(starts);
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});
