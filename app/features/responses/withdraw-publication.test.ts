import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { anIdea, aResident, daysFrom } from "~db/../tests/support/builders";
import { aPublishedCorrection } from "~db/../tests/support/correction-builders";
import { test } from "~db/../tests/support/database";
import { aDesk, aPublishedResponse, type Desk } from "~db/../tests/support/response-builders";
import type { Database } from "~db/client.server";
import {
  answerChecks,
  answerWaves,
  commitments,
  commitmentUpdates,
  ideas,
  ideaUpdates,
  mails,
  publications,
  record,
  responses,
  topics,
  withdrawals,
  yearCounts,
} from "~db/schema";
import { approveResponse, sendResponse } from "./move-response.server";
import { publishResponse } from "./publish-response.server";
import { listAnswers } from "./published.server";
import { withdrawPublication } from "./withdraw-publication.server";

const now = new Date("2026-11-22T18:00:00Z");
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);

function takeBack(db: Database, desk: Desk, responseId: number, at: Date, version = 1): Promise<void> {
  const what = { responseId, version, reason: "The wrong street.", timeZone: desk.city.timeZone };
  return withdrawPublication(db, desk.approver, what, at);
}

test("within the window everything is as it was, and says in public why", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, daysFrom(now, -4), { topicId: desk.topic.id });
  const id = await aPublishedResponse(db, desk, now, { ideaIds: [idea.id], decision: "will_do", nextOn: "2027-03-15" });
  await takeBack(db, desk, id, minutes(9));
  expect((await db.select().from(ideas))[0]).toMatchObject({
    status: "new",
    answerId: null,
    answeredAt: null,
    firstAnsweredAt: null,
    answerDecision: null,
    answerOfficeId: null,
  });
  expect((await db.select().from(topics))[0]).toMatchObject({
    answeredCount: 0,
    commitmentsCount: 1,
    commitmentsSettledCount: 1,
  });
  expect(await db.select().from(yearCounts)).toMatchObject([{ answered: 0, answerDays: 0, done: 0 }]);
  expect(await db.select().from(commitments)).toMatchObject([{ settledAs: "withdrawn", settledAt: minutes(9) }]);
  expect(await db.select().from(commitmentUpdates)).toMatchObject([{ kind: "withdrawn", sentence: "The wrong street." }]);
  expect((await db.select().from(responses))[0]).toMatchObject({
    stage: "draft",
    publicationId: null,
    publishedAt: null,
    approvedBy: null,
  });
  expect(await db.select().from(withdrawals)).toMatchObject([{ reason: "The wrong street.", withdrawnBy: desk.approver.id }]);
  expect(await db.select().from(mails)).toMatchObject([{ sentAt: null, droppedAt: minutes(9) }]);
  expect((await db.select().from(answerWaves)).map((wave) => wave.askedAt)).toEqual([minutes(9), minutes(9)]);
  expect((await db.select().from(ideaUpdates).orderBy(ideaUpdates.id)).at(-1)).toMatchObject({
    publicationId: null,
    status: "new",
    sentence: "The city took its answer back. Reason: The wrong street.",
  });
  expect(await db.select().from(record).where(eq(record.act, "response.taken-back"))).toHaveLength(1);
  expect(await listAnswers(db, idea.id, now)).toEqual([]);
});

test("after the window it stays, and a sentence tells to correct it", async ({ db }) => {
  const desk = await aDesk(db, now);
  const id = await aPublishedResponse(db, desk, now, { coversTopic: true });
  await expect(takeBack(db, desk, id, minutes(10))).rejects.toMatchObject({ kind: "conflict", key: "desk.undo-over" });
  expect(await db.select().from(withdrawals)).toEqual([]);
});

test("a drafter cannot take it back", async ({ db }) => {
  const desk = await aDesk(db, now);
  const responseId = await aPublishedResponse(db, desk, now, { coversTopic: true });
  const what = { responseId, version: 1, reason: "No.", timeZone: desk.city.timeZone };
  await expect(withdrawPublication(db, desk.drafter, what, now)).rejects.toMatchObject({
    kind: "forbidden",
    key: "desk.only-approvers-withdraw",
  });
});

test("a second tab cannot take it back again", async ({ db }) => {
  const desk = await aDesk(db, now);
  const id = await aPublishedResponse(db, desk, now, { coversTopic: true });
  await takeBack(db, desk, id, minutes(1));
  await expect(takeBack(db, desk, id, minutes(1), 2)).rejects.toMatchObject({ kind: "conflict", key: "desk.nothing-public" });
});

test("the answer of another response stands again", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, daysFrom(now, -9), { topicId: desk.topic.id });
  await aPublishedResponse(db, desk, daysFrom(now, -2), { ideaIds: [idea.id], decision: "partly" });
  const before = await db.select().from(ideas);
  const id = await aPublishedResponse(db, desk, now, { ideaIds: [idea.id], decision: "no" });
  await takeBack(db, desk, id, minutes(1));
  expect(await db.select().from(ideas)).toEqual(before);
  expect((await db.select().from(topics))[0]).toMatchObject({ answeredCount: 1 });
  expect(await db.select().from(yearCounts)).toMatchObject([{ answered: 1, answerDays: 7 }]);
});

test("a correction is taken back to the text before it, with its commitment", async ({ db }) => {
  const desk = await aDesk(db, now);
  const [trees, bridge] = [await anIdea(db, now, { topicId: desk.topic.id }), await anIdea(db, now, { topicId: desk.topic.id })];
  const id = await aPublishedResponse(db, desk, daysFrom(now, -3), {
    ideaIds: [trees.id],
    decision: "will_do",
    nextOn: "2027-03-15",
  });
  const [first] = await db.select().from(publications);
  const before = await db.select().from(ideas).orderBy(ideas.id);
  await aPublishedCorrection(db, desk, { responseId: id }, now, { ideaIds: [trees.id, bridge.id], decision: "no" });
  await takeBack(db, desk, id, minutes(2), 2);
  expect(await db.select().from(ideas).orderBy(ideas.id)).toEqual(before);
  expect((await db.select().from(responses))[0]).toMatchObject({ stage: "draft", publicationId: first?.id });
  expect(await db.select().from(commitments)).toMatchObject([{ settledAt: null }]);
  expect((await db.select().from(answerWaves)).map((wave) => wave.askedAt)).toEqual([null, null]);
});

test("what was taken back can be published after all, with the same question, and promises anew", async ({ db }) => {
  const desk = await aDesk(db, now);
  const author = await aResident(db);
  const idea = await anIdea(db, now, { topicId: desk.topic.id, authorId: author.id });
  const id = await aPublishedResponse(db, desk, now, { ideaIds: [idea.id], decision: "will_do", nextOn: "2027-03-15" });
  await takeBack(db, desk, id, minutes(1));
  await sendResponse(db, desk.drafter, id, 2, minutes(2));
  await approveResponse(db, desk.approver, id, 2, minutes(3));
  await publishResponse(db, desk.approver, id, 2, desk.site, minutes(4));
  const [dropped, sent] = await db.select().from(mails).orderBy(mails.id);
  const link = (text = "") => /did-this-answer\/[0-9a-f]{64}/.exec(text)?.[0];
  expect(sent).toMatchObject({ droppedAt: null, personId: author.id, sendAfter: minutes(14) });
  expect(link(sent?.text)).toBeDefined();
  expect(link(sent?.text)).toBe(link(dropped?.text));
  expect(await db.select().from(answerChecks)).toHaveLength(1);
  expect((await db.select().from(answerWaves)).map((wave) => wave.askedAt)).toEqual([null, null]);
  expect(await db.select().from(commitments).orderBy(commitments.id)).toMatchObject([
    { settledAs: "withdrawn" },
    { settledAs: null },
  ]);
  expect((await db.select().from(topics))[0]).toMatchObject({
    commitmentsCount: 2,
    commitmentsSettledCount: 1,
    answeredCount: 1,
  });
  const [answer] = await listAnswers(db, idea.id, now);
  expect(answer).toMatchObject({ number: 2, correctedAt: null, publishedAt: minutes(4), commitments: [{ state: "due" }] });
});
