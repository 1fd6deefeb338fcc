import { asc, eq } from "drizzle-orm";
import { expect } from "vitest";
import { aComment, anIdea, aResident, daysFrom } from "~db/../tests/support/builders";
import { anApprovedCorrection, aPublishedCorrection } from "~db/../tests/support/correction-builders";
import { test } from "~db/../tests/support/database";
import { aDesk, anApprovedResponse, aPublishedResponse, hideIdea } from "~db/../tests/support/response-builders";
import { commitments, ideas, ideaUpdates, mails, notices, publications, responses, topics, yearCounts } from "~db/schema";
import { startCorrection } from "./correct-response.server";
import { sendResponse } from "./move-response.server";
import { findReplaced, getPublicResponse, listPublished } from "./public-response.server";
import { publishResponse } from "./publish-response.server";
import { listAnswers, listPublicationsOfTopic } from "./published.server";

const now = new Date("2026-11-22T18:00:00Z");
const later = daysFrom(now, 3);

test("the public text stays while its correction is on the way", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id });
  const id = await aPublishedResponse(db, desk, now, { ideaIds: [idea.id] });
  await anApprovedCorrection(db, desk, { responseId: id }, later, { ideaIds: [idea.id], summary: "No, and sorry." });
  expect((await db.select().from(responses))[0]).toMatchObject({ stage: "approved", publishedAt: null });
  expect(await listAnswers(db, idea.id, later)).toMatchObject([
    { summary: "No. The bridge belongs to the state.", correctedAt: null },
  ]);
});

test("a published correction is the next version: shown once, dated as before, and said to be corrected", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, daysFrom(now, -2), { topicId: desk.topic.id });
  const id = await aPublishedResponse(db, desk, now, { ideaIds: [idea.id], coversTopic: true });
  await aPublishedCorrection(db, desk, { responseId: id }, later, {
    ideaIds: [idea.id],
    coversTopic: true,
    decision: "partly",
    summary: "In part.",
  });
  const [answer, ...others] = await listAnswers(db, idea.id, later);
  expect(others).toEqual([]);
  expect(answer).toMatchObject({
    responseId: id,
    number: 2,
    summary: "In part.",
    decision: "partly",
    publishedAt: now,
    correctedAt: later,
    correctionNote: "The number was wrong.",
  });
  expect(await listPublicationsOfTopic(db, desk.topic.id, later)).toHaveLength(1);
  expect((await db.select().from(ideas))[0]).toMatchObject({
    answeredAt: now,
    firstAnsweredAt: now,
    answerDecision: "partly",
    status: "planned",
  });
  expect((await db.select().from(topics))[0]).toMatchObject({ answeredCount: 1 });
  expect(await db.select().from(yearCounts)).toMatchObject([{ answered: 1, answerDays: 2 }]);
  expect((await db.select().from(ideaUpdates).orderBy(ideaUpdates.id)).at(-1)).toMatchObject({
    publicationId: answer?.id,
    sentence: "The city corrected its answer. The number was wrong.",
  });
});

test("correcting an older answer does not put it above a newer one", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id });
  const first = await aPublishedResponse(db, desk, now, { ideaIds: [idea.id] });
  await aPublishedResponse(db, desk, daysFrom(now, 1), { ideaIds: [idea.id], decision: "done", summary: "Done after all." });
  await aPublishedCorrection(db, desk, { responseId: first }, later, { ideaIds: [idea.id], summary: "No, for now." });
  expect(await listAnswers(db, idea.id, later)).toMatchObject([{ summary: "Done after all." }, { summary: "No, for now." }]);
  expect((await db.select().from(ideas))[0]).toMatchObject({
    answerDecision: "done",
    answeredAt: daysFrom(now, 1),
    status: "done",
  });
});

test("a correction touches neither the commitment's words nor its day", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id });
  const promise = { ideaIds: [idea.id], decision: "will_do" as const, nextOn: "2027-03-15", next: "Plant 22 trees." };
  const id = await aPublishedResponse(db, desk, now, promise);
  const before = await db.select().from(commitments);
  await aPublishedCorrection(db, desk, { responseId: id }, later, { ...promise, next: "Plant 20 trees.", nextOn: "2027-05-15" });
  expect(await db.select().from(commitments)).toEqual(before);
  expect((await listAnswers(db, idea.id, later))[0]).toMatchObject({ commitments: [{ summary: "Plant 22 trees." }] });
});

test("a correction after the window is told to those who were mailed, and to nobody else", async ({ db }) => {
  const desk = await aDesk(db, now);
  const author = await aResident(db, { locale: "es" });
  const idea = await anIdea(db, now, { topicId: desk.topic.id, authorId: author.id });
  const id = await aPublishedResponse(db, desk, now, { ideaIds: [idea.id] });
  await aComment(db, later, { ideaId: idea.id });
  await aPublishedCorrection(db, desk, { responseId: id }, later, { ideaIds: [idea.id], summary: "No, and sorry." });
  const [first, second, ...more] = await db.select().from(mails).orderBy(asc(mails.id));
  expect(more).toEqual([]);
  expect(first).toMatchObject({ droppedAt: null });
  expect(second?.subject).toBe(`La ciudad corrigió su respuesta: ${desk.topic.questionEs}`);
  expect(second?.text).toContain("The number was wrong.");
  expect(second?.text).toContain(`https://hearback.example/es/responses/${id}`);
  const publication = (await db.select().from(publications).orderBy(asc(publications.id))).at(-1);
  expect(
    await db
      .select()
      .from(notices)
      .where(eq(notices.event, `response.corrected:${publication?.id}`)),
  ).toHaveLength(1);
});

test("corrected inside the window, people get only the newest text, with the question", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id });
  const id = await aPublishedResponse(db, desk, now, { ideaIds: [idea.id] });
  const soon = new Date(now.getTime() + 5 * 60_000);
  await aPublishedCorrection(db, desk, { responseId: id }, soon, { ideaIds: [idea.id], summary: "No, and sorry." });
  const [first, second, ...more] = await db.select().from(mails).orderBy(asc(mails.id));
  expect(more).toEqual([]);
  expect(first).toMatchObject({ droppedAt: soon });
  expect(second).toMatchObject({ droppedAt: null, sendAfter: new Date(soon.getTime() + 10 * 60_000) });
  expect(second?.text).toMatch(/^No, and sorry\./);
  expect(second?.text).toMatch(/did-this-answer\/[0-9a-f]{64}/);
});

test("people of an idea that a correction adds get the whole answer", async ({ db }) => {
  const desk = await aDesk(db, now);
  const [trees, bridge] = [await anIdea(db, now, { topicId: desk.topic.id }), await anIdea(db, now, { topicId: desk.topic.id })];
  const id = await aPublishedResponse(db, desk, now, { ideaIds: [trees.id] });
  await aPublishedCorrection(db, desk, { responseId: id }, later, { ideaIds: [trees.id, bridge.id] });
  const sent = await db.select().from(mails).orderBy(asc(mails.id));
  expect(sent.map(({ personId, subject }) => [personId, subject.startsWith("The city corrected")])).toEqual([
    [trees.authorId, false],
    [bridge.authorId, false],
    [trees.authorId, true],
  ]);
});

test("an idea that a correction leaves out has no answer any more", async ({ db }) => {
  const desk = await aDesk(db, now);
  const [trees, bridge] = [await anIdea(db, now, { topicId: desk.topic.id }), await anIdea(db, now, { topicId: desk.topic.id })];
  const id = await aPublishedResponse(db, desk, now, { ideaIds: [trees.id, bridge.id] });
  await aPublishedCorrection(db, desk, { responseId: id }, later, { ideaIds: [trees.id] });
  expect(await db.select().from(ideas).orderBy(ideas.id)).toMatchObject([
    { answeredAt: now },
    { answeredAt: null, status: "new" },
  ]);
  expect((await db.select().from(topics))[0]).toMatchObject({ answeredCount: 1 });
});

test("a correction that changes nothing is not sent", async ({ db }) => {
  const desk = await aDesk(db, now);
  const id = await aPublishedResponse(db, desk, now, { coversTopic: true });
  await startCorrection(db, desk.drafter, id, 1, later);
  await expect(sendResponse(db, desk.drafter, id, 1, later)).rejects.toMatchObject({
    kind: "conflict",
    key: "desk.nothing-changed",
  });
});

test("what is not published is changed, not corrected", async ({ db }) => {
  const desk = await aDesk(db, now);
  const id = await anApprovedResponse(db, desk, now, { coversTopic: true });
  await expect(startCorrection(db, desk.drafter, id, 1, now)).rejects.toMatchObject({
    kind: "conflict",
    key: "desk.not-published",
  });
});

test("every published version stays at its address, with the one it replaced", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id });
  const id = await aPublishedResponse(db, desk, now, { ideaIds: [idea.id] });
  await aPublishedCorrection(db, desk, { responseId: id }, later, { ideaIds: [idea.id], summary: "No, and sorry." });
  expect(await getPublicResponse(db, id, null, later)).toMatchObject({
    isStanding: true,
    answer: { number: 2, summary: "No, and sorry." },
  });
  expect(await getPublicResponse(db, id, 1, later)).toMatchObject({
    isStanding: false,
    answer: { number: 1, correctedAt: null },
  });
  expect(await findReplaced(db, id, 2)).toMatchObject({ number: 1, decisions: { [idea.id]: "no" } });
  expect(await listPublished(db, id)).toHaveLength(2);
  await expect(getPublicResponse(db, id, 3, later)).rejects.toMatchObject({ kind: "missing" });
});

test("an answer to a hidden idea is not there, and of several ideas only those that can be seen", async ({ db }) => {
  const desk = await aDesk(db, now);
  const [trees, bridge] = [await anIdea(db, now, { topicId: desk.topic.id }), await anIdea(db, now, { topicId: desk.topic.id })];
  const both = await aPublishedResponse(db, desk, now, { ideaIds: [trees.id, bridge.id] });
  const one = await aPublishedResponse(db, desk, now, { ideaIds: [bridge.id] });
  await hideIdea(db, bridge.id, now);
  expect((await getPublicResponse(db, both, null, now)).ideas.map(({ id }) => id)).toEqual([trees.id]);
  await expect(getPublicResponse(db, one, null, now)).rejects.toMatchObject({ kind: "missing" });
});

test("a response that is not public has no page", async ({ db }) => {
  const desk = await aDesk(db, now);
  const id = await anApprovedResponse(db, desk, now, { coversTopic: true });
  await expect(getPublicResponse(db, id, null, now)).rejects.toMatchObject({ kind: "missing" });
  await publishResponse(db, desk.approver, id, 1, desk.site, now);
  expect(await getPublicResponse(db, id, null, now)).toMatchObject({ coversTopic: true });
});
