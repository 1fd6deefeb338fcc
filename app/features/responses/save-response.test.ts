import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { anIdea, anOffice, aPerson, aTopic, daysFrom } from "~db/../tests/support/builders";
import { ownDatabase, test } from "~db/../tests/support/database";
import { aDesk, anApprovedResponse, aPublishedResponse, aText, hideIdea } from "~db/../tests/support/response-builders";
import { record, responses, responseVersions } from "~db/schema";
import { saveResponse, startResponse } from "./save-response.server";

const now = new Date("2026-11-22T18:00:00Z");

test("saves a draft with its version and its decisions, on the record", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id });
  const id = await startResponse(db, desk.drafter, desk.topic.slug, aText({ intent: "save", ideaIds: [idea.id] }), now);
  const [response] = await db.select().from(responses).where(eq(responses.id, id));
  expect(response).toMatchObject({ stage: "draft", officeId: desk.office.id, topicId: desk.topic.id, sentAt: null });
  const [row] = await db.select().from(record).where(eq(record.act, "response.saved"));
  expect(row).toMatchObject({ subjectId: id, actorId: desk.drafter.id, grantId: desk.drafter.grants[0]?.id });
});

test("sends a draft for review in the same step", async ({ db }) => {
  const desk = await aDesk(db, now);
  const id = await startResponse(db, desk.drafter, desk.topic.slug, aText({ coversTopic: true }), now);
  const [response] = await db.select().from(responses).where(eq(responses.id, id));
  expect(response).toMatchObject({ stage: "review", sentBy: desk.drafter.id });
});

test("refuses a save over a version that somebody else saved meanwhile", async ({ db }) => {
  const desk = await aDesk(db, now);
  const id = await startResponse(db, desk.drafter, desk.topic.slug, aText({ intent: "save", coversTopic: true }), now);
  await saveResponse(
    db,
    desk.approver,
    id,
    aText({ intent: "save", coversTopic: true, version: 1, why: "The city charter." }),
    now,
  );
  const late = saveResponse(
    db,
    desk.drafter,
    id,
    aText({ intent: "save", coversTopic: true, version: 1, why: "A federal law." }),
    now,
  );
  await expect(late).rejects.toMatchObject({ kind: "conflict", key: "desk.newer-version" });
  expect(await db.select().from(responseVersions).where(eq(responseVersions.responseId, id))).toHaveLength(2);
});

test("saving the same text makes no version, so that sending it does not make one its writer", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id });
  const id = await startResponse(db, desk.drafter, desk.topic.slug, aText({ intent: "save", ideaIds: [idea.id] }), now);
  await saveResponse(db, desk.approver, id, aText({ version: 1, ideaIds: [idea.id] }), now);
  const versions = await db.select().from(responseVersions).where(eq(responseVersions.responseId, id));
  expect(versions.map((version) => version.writtenBy)).toEqual([desk.drafter.id]);
});

test("a changed text of an approved response is a draft again, without its approval", async ({ db }) => {
  const desk = await aDesk(db, now);
  const id = await anApprovedResponse(db, desk, now, { coversTopic: true });
  await saveResponse(db, desk.drafter, id, aText({ intent: "save", coversTopic: true, version: 1, next: "Nothing more." }), now);
  const [response] = await db.select().from(responses).where(eq(responses.id, id));
  expect(response).toMatchObject({ stage: "draft", approvedBy: null, approvedAt: null, sentBy: null });
});

test("refuses to change a published response", async ({ db }) => {
  const desk = await aDesk(db, now);
  const id = await aPublishedResponse(db, desk, now, { coversTopic: true });
  await expect(
    saveResponse(db, desk.drafter, id, aText({ coversTopic: true, version: 1, why: "Other." }), now),
  ).rejects.toMatchObject({ kind: "conflict", key: "desk.published-stays" });
});

test("refuses to answer a hidden idea", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id });
  await hideIdea(db, idea.id, now);
  const start = startResponse(db, desk.drafter, desk.topic.slug, aText({ ideaIds: [idea.id] }), now);
  await expect(start).rejects.toMatchObject({ kind: "conflict", key: "desk.idea-hidden" });
  expect(await db.select().from(responses)).toEqual([]);
});

test("refuses ideas of another topic, and ideas that are not there", async ({ db }) => {
  const desk = await aDesk(db, now);
  const other = await anIdea(db, now);
  for (const id of [other.id, 2_000_000_000]) {
    await expect(startResponse(db, desk.drafter, desk.topic.slug, aText({ ideaIds: [id] }), now)).rejects.toMatchObject({
      kind: "conflict",
      key: "desk.idea-of-other-topic",
    });
  }
});

test("refuses a promised day that is not ahead in the city", async ({ db }) => {
  const desk = await aDesk(db, now);
  const text = (nextOn: string) => aText({ coversTopic: true, decision: "will_do", nextOn });
  await expect(startResponse(db, desk.drafter, desk.topic.slug, text("2026-11-22"), now)).rejects.toMatchObject({
    kind: "invalid",
    key: "desk.next-on-passed",
  });
  // 11 p.m. on the 22nd in Oxbow is the 23rd in UTC: the 23rd is still ahead.
  await expect(
    startResponse(db, desk.drafter, desk.topic.slug, text("2026-11-23"), new Date("2026-11-23T05:00:00Z")),
  ).resolves.toBeTypeOf("number");
});

test("refuses a day that has passed, whatever is decided", async ({ db }) => {
  const desk = await aDesk(db, now);
  for (const decision of ["done", "partly", "not_now", "no", "not_ours"] as const) {
    for (const intent of ["save", "send"] as const) {
      const text = aText({ intent, coversTopic: true, decision, nextOn: "2026-11-22" });
      await expect(startResponse(db, desk.drafter, desk.topic.slug, text, now)).rejects.toMatchObject({
        kind: "invalid",
        key: "desk.next-on-passed",
      });
    }
  }
});

test("refuses to send an unchanged draft whose day has passed meanwhile", async ({ db }) => {
  const desk = await aDesk(db, now);
  const text = aText({ intent: "save", coversTopic: true, decision: "no", nextOn: "2026-11-30" });
  const id = await startResponse(db, desk.drafter, desk.topic.slug, text, now);
  const late = saveResponse(db, desk.drafter, id, { ...text, intent: "send", version: 1 }, daysFrom(now, 9));
  await expect(late).rejects.toMatchObject({ kind: "invalid", key: "desk.next-on-passed" });
});

test("the same text is a new response once ten minutes have passed, or when another person writes it", async ({ db }) => {
  const desk = await aDesk(db, now);
  const text = aText({ intent: "save", coversTopic: true });
  const start = (actor: typeof desk.drafter, minutes: number) =>
    startResponse(db, actor, desk.topic.slug, text, new Date(now.getTime() + minutes * 60_000));
  const first = await start(desk.drafter, 0);
  expect(await start(desk.drafter, 9)).toBe(first);
  expect(await start(desk.approver, 9)).not.toBe(first);
  expect(await start(desk.drafter, 10)).not.toBe(first);
});

test("a draft that is posted again to be sent goes to review, and is not written twice", async ({ db }) => {
  const desk = await aDesk(db, now);
  const id = await startResponse(db, desk.drafter, desk.topic.slug, aText({ intent: "save", coversTopic: true }), now);
  expect(await startResponse(db, desk.drafter, desk.topic.slug, aText({ intent: "send", coversTopic: true }), now)).toBe(id);
  expect(await db.select().from(responses)).toMatchObject([{ id, stage: "review" }]);
});

test("people of another office find no such topic and no such response", async ({ db }) => {
  const desk = await aDesk(db, now);
  const stranger = await aPerson(db, { roles: [{ role: "approver", officeId: (await anOffice(db)).id }] });
  const id = await startResponse(db, desk.drafter, desk.topic.slug, aText({ coversTopic: true }), now);
  await expect(startResponse(db, stranger, desk.topic.slug, aText({ coversTopic: true }), now)).rejects.toMatchObject({
    kind: "missing",
  });
  await expect(saveResponse(db, stranger, id, aText({ coversTopic: true, version: 1 }), now)).rejects.toMatchObject({
    kind: "missing",
  });
});

test("a draft of a topic is not there to be answered", async ({ db }) => {
  const desk = await aDesk(db, now);
  const draft = await aTopic(db, now, {
    askingOfficeId: desk.office.id,
    releasedAt: null,
    opensAt: daysFrom(now, 1),
    closesAt: daysFrom(now, 2),
  });
  await expect(startResponse(db, desk.drafter, draft.slug, aText({ coversTopic: true }), now)).rejects.toMatchObject({
    kind: "missing",
  });
});

const own = ownDatabase({ max: 8 });

test("eight posts of one text at once are one response, a draft as well as one that is sent", async () => {
  const { db } = own;
  const desk = await aDesk(db, now);
  const ideas = [await anIdea(db, now, { topicId: desk.topic.id }), await anIdea(db, now, { topicId: desk.topic.id })];
  for (const [intent, summary] of [
    ["save", "Perhaps."],
    ["send", "No."],
  ] as const) {
    const text = aText({ intent, summary, ideaIds: ideas.map((idea) => idea.id) });
    const posts = Array.from({ length: 8 }, () => startResponse(db, desk.drafter, desk.topic.slug, text, now));
    expect(new Set(await Promise.all(posts)).size).toBe(1);
  }
  expect((await db.select().from(responses).orderBy(responses.id)).map((each) => each.stage)).toEqual(["draft", "review"]);
});
