import { eq } from "drizzle-orm";
import { expect, vi } from "vitest";
import { anIdea, aPerson, daysFrom } from "~db/../tests/support/builders";
import { ownDatabase, test } from "~db/../tests/support/database";
import { aDesk, anApprovedResponse, type Desk, hideIdea } from "~db/../tests/support/response-builders";
import type { Database } from "~db/client.server";
import { grants, mails, publications, record, responses } from "~db/schema";
import { sendResponseBack } from "./move-response.server";
import { publishDue } from "./publish-due.server";
import { callOffTime, setTime } from "./set-time.server";

const now = new Date("2026-11-22T18:00:00Z");
// 9:00 on December 2 on the wall in Chicago.
const publishAt = new Date("2026-12-02T15:00:00Z");
const log = { error: vi.fn() };

async function aTimedResponse(db: Database, desk: Desk, values: Parameters<typeof anApprovedResponse>[3]): Promise<number> {
  const responseId = await anApprovedResponse(db, desk, now, values);
  const { timeZone } = desk.city;
  await setTime(db, desk.approver, { responseId, version: 1, publishAt: "2026-12-02T09:00", timeZone }, now);
  return responseId;
}

const due = (desk: Desk, at: Date) => ({ ...desk.site, now: at, log });

test("waits for its time on the city's wall, then publishes itself under who set it", async ({ db }) => {
  const desk = await aDesk(db, now);
  await aTimedResponse(db, desk, { coversTopic: true });
  expect((await db.select().from(responses))[0]).toMatchObject({ stage: "approved", publishAt, publishSetBy: desk.approver.id });
  expect(await publishDue(db, due(desk, new Date(publishAt.getTime() - 1)))).toBe(0);
  expect(await publishDue(db, due(desk, publishAt))).toBe(1);
  expect(await db.select().from(publications)).toMatchObject([{ publishedBy: desk.approver.id, publishedAt: publishAt }]);
  expect((await db.select().from(responses))[0]).toMatchObject({ stage: "published", publishAt: null, publishSetBy: null });
});

test("a late worker publishes late, once", async ({ db }) => {
  const desk = await aDesk(db, now);
  await aTimedResponse(db, desk, { coversTopic: true });
  const late = daysFrom(publishAt, 2);
  expect(await publishDue(db, due(desk, late))).toBe(1);
  expect(await publishDue(db, due(desk, late))).toBe(0);
  expect(await db.select().from(publications)).toMatchObject([{ publishedAt: late }]);
});

test("called off, sent back or changed, it does not publish itself", async ({ db }) => {
  const desk = await aDesk(db, now);
  const [off, back] = [
    await aTimedResponse(db, desk, { coversTopic: true }),
    await aTimedResponse(db, desk, { coversTopic: true, summary: "Another." }),
  ];
  await callOffTime(db, desk.approver, off, 1, now);
  await sendResponseBack(db, desk.drafter, back, { version: 1, reason: "Too soon." }, now);
  expect(await publishDue(db, due(desk, publishAt))).toBe(0);
  await expect(callOffTime(db, desk.approver, off, 1, now)).rejects.toMatchObject({ kind: "conflict", key: "desk.no-time-set" });
});

test("not under a role that ended: the time is cleared, the record says why, and the approvers hear of it", async ({ db }) => {
  const desk = await aDesk(db, now);
  const other = await aPerson(db, { locale: "es", roles: [{ role: "approver", officeId: desk.office.id }] });
  const id = await aTimedResponse(db, desk, { coversTopic: true });
  await db
    .update(grants)
    .set({ endsAt: daysFrom(now, 1) })
    .where(eq(grants.personId, desk.approver.id));
  expect(await publishDue(db, due(desk, publishAt))).toBe(0);
  expect((await db.select().from(responses))[0]).toMatchObject({ stage: "approved", publishAt: null, publishSetBy: null });
  expect(await db.select().from(record).where(eq(record.act, "response.not-published"))).toMatchObject([
    { subjectId: id, actorId: null, detail: { setBy: desk.approver.id, why: "desk.role-ended" } },
  ]);
  const sent = await db.select().from(mails);
  expect(sent.map(({ personId }) => personId)).toEqual([other.id]);
  expect(sent[0]?.subject).toBe(`La respuesta ${id} no se publicó`);
  expect(sent[0]?.text).toContain("https://hearback.example/es/desk/responses/");
  expect(await publishDue(db, due(desk, publishAt))).toBe(0);
  expect(await db.select().from(mails)).toHaveLength(1);
});

test("not when an idea was hidden since; what else is due is published", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id });
  const hidden = await aTimedResponse(db, desk, { ideaIds: [idea.id] });
  await hideIdea(db, idea.id, now);
  const fine = await aTimedResponse(db, desk, { coversTopic: true });
  expect(await publishDue(db, due(desk, publishAt))).toBe(1);
  expect(await db.select().from(publications)).toMatchObject([{ responseId: fine }]);
  expect(await db.select().from(record).where(eq(record.act, "response.not-published"))).toMatchObject([
    { subjectId: hidden, detail: { why: "desk.idea-hidden-since" } },
  ]);
});

test.for([
  ["2026-11-22T11:59", "desk.publish-at-passed"],
  ["2027-11-24T12:00", "desk.publish-at-too-far"],
  ["2026-02-30T12:00", "desk.publish-at-unreadable"],
] as const)("%s cannot be set", async ([publishAt, key], { db }) => {
  const desk = await aDesk(db, now);
  const responseId = await anApprovedResponse(db, desk, now, { coversTopic: true });
  const { timeZone } = desk.city;
  expect(() => setTime(db, desk.approver, { responseId, version: 1, publishAt, timeZone }, now)).toThrow(key);
});

test("a drafter sets no time", async ({ db }) => {
  const desk = await aDesk(db, now);
  const responseId = await anApprovedResponse(db, desk, now, { coversTopic: true });
  const time = { responseId, version: 1, publishAt: "2026-12-02T09:00", timeZone: desk.city.timeZone };
  await expect(setTime(db, desk.drafter, time, now)).rejects.toMatchObject({ key: "desk.only-approvers-publish" });
});

const own = ownDatabase();

test("several workers at once publish it once", async () => {
  const { db } = own;
  const desk = await aDesk(db, now);
  for (let i = 0; i < 3; i += 1) await aTimedResponse(db, desk, { coversTopic: true, summary: `Answer ${i}.` });
  const counts = await Promise.all([1, 2, 3, 4].map(() => publishDue(db, due(desk, publishAt))));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3);
  expect(await db.select().from(publications)).toHaveLength(3);
  expect(log.error).not.toHaveBeenCalled();
});
