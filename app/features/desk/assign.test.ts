import { and, eq } from "drizzle-orm";
import { expect } from "vitest";
import { anIdea, anOffice, aPerson, daysFrom } from "~db/../tests/support/builders";
import { test } from "~db/../tests/support/database";
import { aDesk, hideIdea } from "~db/../tests/support/response-builders";
import type { Database } from "~db/client.server";
import { assignments, grants, record, suspensions } from "~db/schema";
import { assign } from "./assign.server";

const now = new Date("2026-11-22T18:00:00Z");

const rowsOf = (db: Database, subjectId: number) =>
  db.select().from(assignments).where(eq(assignments.subjectId, subjectId)).orderBy(assignments.id);

const recorded = (db: Database, subjectId: number) =>
  db
    .select({ detail: record.detail })
    .from(record)
    .where(and(eq(record.act, "desk.assigned"), eq(record.subjectId, subjectId)))
    .orderBy(record.id);

test("a new owner ends the earlier one, and both stay on the record", async ({ db }) => {
  const desk = await aDesk(db, now);
  const later = daysFrom(now, 1);
  await assign(db, desk.drafter, { subject: "topic", ids: [desk.topic.id], ownerId: desk.drafter.id }, now);
  await assign(db, desk.drafter, { subject: "topic", ids: [desk.topic.id], ownerId: desk.approver.id }, later);
  await assign(db, desk.drafter, { subject: "topic", ids: [desk.topic.id], ownerId: null }, later);
  expect(await rowsOf(db, desk.topic.id)).toMatchObject([
    { ownerId: desk.drafter.id, assignedBy: desk.drafter.id, endedAt: later },
    { ownerId: desk.approver.id, endedAt: later },
  ]);
  expect((await recorded(db, desk.topic.id)).map(({ detail }) => detail)).toEqual([
    { ownerId: desk.drafter.id, before: null },
    { ownerId: desk.approver.id, before: desk.drafter.id },
    { ownerId: null, before: desk.approver.id },
  ]);
});

test("saying it twice changes nothing", async ({ db }) => {
  const desk = await aDesk(db, now);
  for (let times = 0; times < 2; times += 1)
    await assign(db, desk.drafter, { subject: "topic", ids: [desk.topic.id], ownerId: desk.drafter.id }, now);
  expect(await rowsOf(db, desk.topic.id)).toHaveLength(1);
  expect(await recorded(db, desk.topic.id)).toHaveLength(1);
});

test("several ideas are assigned at once, or none of them", async ({ db }) => {
  const desk = await aDesk(db, now);
  const ids = [];
  for (let number = 0; number < 3; number += 1) ids.push((await anIdea(db, now, { topicId: desk.topic.id })).id);
  const foreign = await anIdea(db, now);
  const ownerId = desk.approver.id;
  await expect(assign(db, desk.drafter, { subject: "idea", ids: [...ids, foreign.id], ownerId }, now)).rejects.toMatchObject({
    kind: "missing",
  });
  expect(await rowsOf(db, ids[0] ?? 0)).toEqual([]);
  await assign(db, desk.drafter, { subject: "idea", ids, ownerId }, now);
  for (const id of ids) expect(await rowsOf(db, id)).toMatchObject([{ subject: "idea", ownerId, officeId: desk.office.id }]);
});

test("another office's topic, an unknown one and a hidden idea cannot be assigned", async ({ db }) => {
  const desk = await aDesk(db, now);
  const stranger = await aPerson(db, { roles: [{ role: "approver", officeId: (await anOffice(db)).id }] });
  const idea = await anIdea(db, now, { topicId: desk.topic.id });
  await hideIdea(db, idea.id, now);
  const missing = { kind: "missing" };
  const ownerId = desk.drafter.id;
  await expect(assign(db, stranger, { subject: "topic", ids: [desk.topic.id], ownerId }, now)).rejects.toMatchObject(missing);
  for (const subject of ["topic", "idea", "commitment", "clarification"] as const)
    await expect(assign(db, desk.drafter, { subject, ids: [2_147_483_647], ownerId }, now)).rejects.toMatchObject(missing);
  await expect(assign(db, desk.drafter, { subject: "idea", ids: [idea.id], ownerId }, now)).rejects.toMatchObject(missing);
});

test("nothing chosen is refused with a sentence", async ({ db }) => {
  const desk = await aDesk(db, now);
  await expect(assign(db, desk.drafter, { subject: "idea", ids: [], ownerId: null }, now)).rejects.toMatchObject({
    kind: "invalid",
    key: "desk.assign-nothing",
  });
});

test("the owner must work for that office now", async ({ db }) => {
  const desk = await aDesk(db, now);
  const refused = { kind: "conflict", key: "desk.owner-not-here" };
  const give = (ownerId: number) => assign(db, desk.drafter, { subject: "topic", ids: [desk.topic.id], ownerId }, now);
  const elsewhere = await aPerson(db, { roles: [{ role: "drafter", officeId: (await anOffice(db)).id }] });
  const moderator = await aPerson(db, { roles: [{ role: "moderator" }] });
  const gone = await aPerson(db, { roles: [{ role: "drafter", officeId: desk.office.id, endsAt: daysFrom(now, -1) }] });
  const soon = await aPerson(db, { roles: [{ role: "drafter", officeId: desk.office.id, startsAt: daysFrom(now, 1) }] });
  for (const person of [elsewhere, moderator, gone, soon]) await expect(give(person.id)).rejects.toMatchObject(refused);
  await db.insert(suspensions).values({
    personId: desk.approver.id,
    reason: "Leaked a draft.",
    startsAt: daysFrom(now, -1),
    endsAt: daysFrom(now, 5),
    givenBy: moderator.id,
  });
  await expect(give(desk.approver.id)).rejects.toMatchObject(refused);
  await db.update(grants).set({ endsAt: now }).where(eq(grants.personId, desk.drafter.id));
  await expect(give(desk.drafter.id)).rejects.toMatchObject(refused);
});
