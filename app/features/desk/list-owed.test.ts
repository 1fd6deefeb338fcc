import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { anIdea, anOffice, aPublication, aTopic, daysFrom } from "~db/../tests/support/builders";
import { test } from "~db/../tests/support/database";
import { aDesk, aPublishedResponse, aResponseInReview, type Desk, hideIdea } from "~db/../tests/support/response-builders";
import type { Database } from "~db/client.server";
import { commitments } from "~db/schema";
import { assign } from "./assign.server";
import { listOwed, type OwedQuery } from "./list-owed.server";

const now = new Date("2026-11-22T18:00:00Z");

/** What an office owes, as `kind id`. */
async function owed(db: Database, desk: Desk, query: Partial<OwedQuery> = {}): Promise<string[]> {
  const { items } = await listOwed(db, { officeIds: [desk.office.id], now, city: desk.city, ...query });
  return items.map(({ kind, id }) => `${kind} ${id}`);
}

async function aCommitment(db: Database, desk: Desk, dueOn: string) {
  const publication = await aPublication(db, now, desk.topic);
  const [row] = await db
    .insert(commitments)
    .values({
      publicationId: publication.id,
      responseId: publication.responseId,
      topicId: desk.topic.id,
      officeId: desk.office.id,
      summary: "Plant 22 trees.",
      summaryEs: "Plantar 22 árboles.",
      dueOn,
    })
    .returning();
  return { id: row?.id ?? 0, responseId: publication.responseId };
}

async function aClarification(db: Database, responseId: number, dueAt: Date): Promise<number> {
  const { rows } = await db.execute<{ id: number }>(sql`
    insert into clarifications (response_id, requested_at, due_at, off_question, said) values (${responseId}, ${now}, ${dueAt}, 5, 10) returning id`);
  return rows[0]?.id ?? 0;
}

test("what is owed is the unanswered obliged ideas of closed topics, and not more", async ({ db }) => {
  const desk = await aDesk(db, now);
  const made = [];
  for (const supportsCount of [9, 8, 7, 6, 0]) made.push(await anIdea(db, now, { topicId: desk.topic.id, supportsCount }));
  const [first, second, third, fourth] = made.map(({ id }) => id);
  await aPublishedResponse(db, desk, now, { ideaIds: [second ?? 0] });
  await hideIdea(db, third ?? 0, now);
  expect(await owed(db, desk)).toEqual([`idea ${first}`, `idea ${fourth}`]);
});

test("a topic that is open is there with what it would oblige; a closed one only when it obliges nothing and has no answer", async ({
  db,
}) => {
  const desk = await aDesk(db, now);
  const open = await aTopic(db, now, { askingOfficeId: desk.office.id });
  await anIdea(db, now, { topicId: open.id, supportsCount: 3 });
  const { items } = await listOwed(db, { officeIds: [desk.office.id], now, city: desk.city });
  expect(items).toMatchObject([
    { kind: "topic", id: desk.topic.id, count: null, opensUntil: null },
    { kind: "topic", id: open.id, count: 1, opensUntil: open.closesAt },
  ]);
  await aPublishedResponse(db, desk, now, { coversTopic: true });
  expect(await owed(db, desk)).toEqual([`topic ${open.id}`]);
});

test("a topic that has not opened, or was never released, owes nothing", async ({ db }) => {
  const desk = await aDesk(db, now);
  await aTopic(db, now, { askingOfficeId: desk.office.id, opensAt: daysFrom(now, 1) });
  await aTopic(db, now, { askingOfficeId: desk.office.id, releasedAt: null });
  expect(await owed(db, desk)).toEqual([`topic ${desk.topic.id}`]);
});

test("an open commitment is due at the end of working hours of its day, a settled one is not there", async ({ db }) => {
  const desk = await aDesk(db, now);
  const commitment = await aCommitment(db, desk, "2026-11-20");
  const settled = await aCommitment(db, desk, "2026-11-19");
  await db.execute(sql`update commitments set settled_at = ${now}, settled_as = 'withdrawn' where id = ${settled.id}`);
  const { items } = await listOwed(db, { officeIds: [desk.office.id], now, city: desk.city, kind: "commitment" });
  expect(items).toMatchObject([
    { id: commitment.id, due: new Date("2026-11-20T23:00:00Z"), title: "Plant 22 trees.", underWay: null },
  ]);
});

test("a requested clarification is owed until a response that revises the first one is public", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id });
  const responseId = await aPublishedResponse(db, desk, now, { ideaIds: [idea.id] });
  const id = await aClarification(db, responseId, daysFrom(now, 5));
  expect(await owed(db, desk)).toEqual([`clarification ${id}`]);
  const revised = await aResponseInReview(db, desk, now, { ideaIds: [idea.id], summary: "No, and here is why." });
  await db.execute(sql`update responses set revises_id = ${responseId} where id = ${revised}`);
  const { items } = await listOwed(db, { officeIds: [desk.office.id], now, city: desk.city });
  expect(items).toMatchObject([
    { responseId, underWay: { id: revised, stage: "review" }, title: "No. The bridge belongs to the state." },
  ]);
  const publication = await aPublication(db, now, desk.topic);
  await db.execute(sql`update responses set publication_id = ${publication.id} where id = ${revised}`);
  expect(await owed(db, desk)).toEqual([]);
});

test("the latest come first, whatever they are, and pages leave out and repeat nothing", async ({ db }) => {
  const desk = await aDesk(db, now);
  const late = await aTopic(db, now, {
    askingOfficeId: desk.office.id,
    policyVersionId: desk.topic.policyVersionId,
    opensAt: daysFrom(now, -90),
    closesAt: daysFrom(now, -50),
    respondBy: daysFrom(now, -3),
    promiseTopIdeas: 100,
  });
  for (let number = 0; number < 33; number += 1) await anIdea(db, now, { topicId: late.id, supportsCount: number % 3 });
  const commitment = await aCommitment(db, desk, "2026-11-16");
  const first = await listOwed(db, { officeIds: [desk.office.id], now, city: desk.city });
  const second = await listOwed(db, { officeIds: [desk.office.id], now, city: desk.city, after: first.next });
  const all = [...first.items, ...second.items].map(({ kind, id }) => `${kind} ${id}`);
  expect([first.items.length, second.items.length, second.next]).toEqual([30, 5, null]);
  expect(new Set(all).size).toBe(35);
  expect([all[0], all[34]]).toEqual([`commitment ${commitment.id}`, `topic ${desk.topic.id}`]);
});

test("the desk is filtered by kind, stage and owner", async ({ db }) => {
  const desk = await aDesk(db, now);
  const [one, two] = [await anIdea(db, now, { topicId: desk.topic.id }), await anIdea(db, now, { topicId: desk.topic.id })];
  const commitment = await aCommitment(db, desk, "2027-03-01");
  await aResponseInReview(db, desk, now, { ideaIds: [one.id] });
  await assign(db, desk.drafter, { subject: "topic", ids: [desk.topic.id], ownerId: desk.drafter.id }, now);
  await assign(db, desk.drafter, { subject: "idea", ids: [two.id], ownerId: desk.approver.id }, now);
  const [ideaOne, ideaTwo, promised] = [`idea ${one.id}`, `idea ${two.id}`, `commitment ${commitment.id}`];
  expect(await owed(db, desk, { kind: "commitment" })).toEqual([promised]);
  expect(await owed(db, desk, { stage: "review" })).toEqual([ideaOne]);
  expect(await owed(db, desk, { stage: "none" })).toEqual([ideaTwo]);
  expect(await owed(db, desk, { desks: [{ officeId: null, ownerId: desk.drafter.id }] })).toEqual([ideaOne]);
  expect(await owed(db, desk, { desks: [{ officeId: desk.office.id, ownerId: desk.approver.id }] })).toEqual([ideaTwo]);
  expect(await owed(db, desk, { desks: [{ officeId: desk.office.id + 1, ownerId: desk.approver.id }] })).toEqual([]);
  expect(await owed(db, desk, { desks: "nobody" })).toEqual([promised]);
  expect(await owed(db, desk, { lateOnly: true })).toEqual([]);
});

test("what another office owes is not there", async ({ db }) => {
  const desk = await aDesk(db, now);
  const other = await anOffice(db);
  await anIdea(db, now, { topicId: desk.topic.id });
  expect(await owed(db, desk, { officeIds: [other.id] })).toEqual([]);
  expect(await owed(db, desk, { officeIds: [] })).toEqual([]);
});
