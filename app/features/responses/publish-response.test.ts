import { createHash } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { expect } from "vitest";
import { getTopic } from "~/features/topics/queries.server";
import { topicStateOf } from "~/features/topics/state";
import { aComment, anIdea, daysFrom } from "~db/../tests/support/builders";
import { ownDatabase, test } from "~db/../tests/support/database";
import {
  aDesk,
  anApprovedResponse,
  aPublishedResponse,
  aResponseInReview,
  type Desk,
  hideIdea,
} from "~db/../tests/support/response-builders";
import type { Database } from "~db/client.server";
import {
  answerChecks,
  answerWaves,
  commitments,
  ideas,
  ideaUpdates,
  mails,
  notices,
  publications,
  record,
  responses,
  topics,
  yearCounts,
} from "~db/schema";
import { publishResponse } from "./publish-response.server";
import { listAnswers } from "./published.server";

const now = new Date("2026-11-22T18:00:00Z");

test("publishes wholly: the answer, the statuses, the counters, the commitment, the record", async ({ db }) => {
  const desk = await aDesk(db, now);
  const [trees, bridge] = [
    await anIdea(db, daysFrom(now, -12), { topicId: desk.topic.id }),
    await anIdea(db, daysFrom(now, -5), { topicId: desk.topic.id }),
  ];
  await aPublishedResponse(db, desk, now, {
    decision: "will_do",
    nextOn: "2027-03-15",
    next: "Plant 22 trees.",
    nextEs: "Plantar 22 árboles.",
    ideas: [
      { id: trees.id, decision: "will_do" },
      { id: bridge.id, decision: "no" },
    ],
  });
  const [publication] = await db.select().from(publications);
  expect(publication).toMatchObject({
    officeName: desk.office.name,
    signerName: "Dana Ortiz",
    signerTitle: "Director",
    approvedBy: desk.approver.id,
    publishedBy: desk.approver.id,
    publishedAt: now,
  });
  const answered = await db.select().from(ideas).orderBy(ideas.id);
  expect(answered).toMatchObject([
    { status: "planned", answerDecision: "will_do", answerId: publication?.id, answeredAt: now },
    { status: "not_moving_forward", answerDecision: "no", answerId: publication?.id, answeredAt: now },
  ]);
  expect(await db.select().from(ideaUpdates).orderBy(ideaUpdates.ideaId)).toMatchObject([
    { ideaId: trees.id, status: "planned", publicationId: publication?.id, writtenBy: desk.approver.id },
    { ideaId: bridge.id, status: "not_moving_forward", publicationId: publication?.id },
  ]);
  expect(await db.select().from(commitments)).toMatchObject([
    {
      summary: "Plant 22 trees.",
      summaryEs: "Plantar 22 árboles.",
      dueOn: "2027-03-15",
      officeId: desk.office.id,
      settledAt: null,
    },
  ]);
  expect((await db.select().from(topics))[0]).toMatchObject({
    answeredCount: 2,
    commitmentsCount: 1,
    commitmentsSettledCount: 0,
    hasOwnResponse: false,
  });
  expect(await db.select().from(yearCounts)).toMatchObject([{ year: 2026, answered: 2, answerDays: 17, done: 0 }]);
  expect((await db.select().from(responses))[0]).toMatchObject({ stage: "published", publishedAt: now });
  expect(await db.select().from(record).where(eq(record.act, "response.published"))).toMatchObject([
    { subject: "publication", actorId: desk.approver.id, grantId: desk.approver.grants[0]?.id },
  ]);
});

test("a second answer to the same idea counts nothing twice, and becomes the idea's answer", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, daysFrom(now, -3), { topicId: desk.topic.id });
  await aPublishedResponse(db, desk, now, { ideaIds: [idea.id] });
  await aPublishedResponse(db, desk, daysFrom(now, 1), { ideaIds: [idea.id], decision: "done", summary: "Done after all." });
  expect((await db.select().from(topics))[0]).toMatchObject({ answeredCount: 1 });
  expect(await db.select().from(yearCounts)).toMatchObject([{ answered: 1, answerDays: 3 }]);
  expect((await listAnswers(db, idea.id, now))[0]).toMatchObject({ decision: "done", summary: "Done after all." });
});

test("counts in the year of the city, not of UTC", async ({ db }) => {
  const newYear = new Date("2027-01-01T05:30:00Z");
  const desk = await aDesk(db, newYear);
  const idea = await anIdea(db, newYear, { topicId: desk.topic.id });
  await aPublishedResponse(db, desk, newYear, { ideaIds: [idea.id] });
  expect(await db.select().from(yearCounts)).toMatchObject([{ year: 2026, answered: 1 }]);
});

test("a combined idea stays combined when it is answered", async ({ db }) => {
  const desk = await aDesk(db, now);
  const target = await anIdea(db, now, { topicId: desk.topic.id });
  const idea = await anIdea(db, now, { topicId: desk.topic.id, status: "combined", combinedIntoId: target.id });
  await aPublishedResponse(db, desk, now, { ideaIds: [idea.id] });
  const [row] = await db.select().from(ideas).where(eq(ideas.id, idea.id));
  expect(row).toMatchObject({ status: "combined", answerDecision: "no" });
});

test("a topic is answered only when every obliged idea has a published response", async ({ db }) => {
  const desk = await aDesk(db, now);
  const [first, second] = [
    await anIdea(db, now, { topicId: desk.topic.id, supportsCount: 9 }),
    await anIdea(db, now, { topicId: desk.topic.id, supportsCount: 8 }),
  ];
  await aPublishedResponse(db, desk, now, { ideaIds: [first.id] });
  expect(await stateOf(db, desk)).toBe("closed");
  const approved = await anApprovedResponse(db, desk, now, { ideaIds: [second.id] });
  expect(await stateOf(db, desk)).toBe("closed");
  await publishResponse(db, desk.approver, approved, 1, desk.site, now);
  expect(await stateOf(db, desk)).toBe("answered");
});

test("nothing is left behind when publishing fails on the way", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id });
  const id = await anApprovedResponse(db, desk, now, { ideaIds: [idea.id] });
  const site = { ...desk.site, city: { ...desk.site.city, timeZone: "Nowhere/Land" } };
  await expect(publishResponse(db, desk.approver, id, 1, site, now)).rejects.toThrow();
  expect(await db.select().from(publications)).toEqual([]);
  expect(await db.select().from(mails)).toEqual([]);
  expect((await db.select().from(ideas))[0]).toMatchObject({ answeredAt: null, status: "new" });
  expect((await db.select().from(responses))[0]).toMatchObject({ stage: "approved" });
});

test("refuses to publish a second time", async ({ db }) => {
  const desk = await aDesk(db, now);
  const id = await aPublishedResponse(db, desk, now, { coversTopic: true });
  await expect(publishResponse(db, desk.approver, id, 1, desk.site, now)).rejects.toMatchObject({
    kind: "conflict",
    key: "desk.already-published",
  });
  expect(await db.select().from(publications)).toHaveLength(1);
});

test("refuses to publish what nobody approved", async ({ db }) => {
  const desk = await aDesk(db, now);
  const id = await aResponseInReview(db, desk, now, { coversTopic: true });
  await expect(publishResponse(db, desk.approver, id, 1, desk.site, now)).rejects.toMatchObject({
    kind: "conflict",
    key: "desk.not-approved-yet",
  });
});

test("a drafter cannot publish", async ({ db }) => {
  const desk = await aDesk(db, now);
  const id = await anApprovedResponse(db, desk, now, { coversTopic: true });
  await expect(publishResponse(db, desk.drafter, id, 1, desk.site, now)).rejects.toMatchObject({
    kind: "forbidden",
    key: "desk.only-approvers-publish",
  });
});

test("refuses to answer the topic as a whole while an idea that the promise obliges is undecided", async ({ db }) => {
  const desk = await aDesk(db, now);
  const [first, second] = [await anIdea(db, now, { topicId: desk.topic.id }), await anIdea(db, now, { topicId: desk.topic.id })];
  const other = await anApprovedResponse(db, desk, now, { ideaIds: [second.id] });
  const id = await anApprovedResponse(db, desk, now, { ideaIds: [first.id], coversTopic: true });
  await expect(publishResponse(db, desk.approver, id, 1, desk.site, now)).rejects.toMatchObject({
    kind: "conflict",
    key: "composer.not-covered",
  });
  await publishResponse(db, desk.approver, other, 1, desk.site, now);
  await publishResponse(db, desk.approver, id, 1, desk.site, now);
  expect((await db.select().from(topics))[0]).toMatchObject({ hasOwnResponse: true, answeredCount: 2 });
});

test("its mails wait until it can no longer be taken back, and ask whether it answered", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id });
  const commenter = (await aComment(db, now, { ideaId: idea.id })).authorId;
  await aPublishedResponse(db, desk, now, { ideaIds: [idea.id] });
  const undoUntil = new Date(now.getTime() + 10 * 60_000);
  const [publication] = await db.select().from(publications);
  expect(publication).toMatchObject({ number: 1, undoUntil });
  const [toAuthor, toCommenter] = await db.select().from(mails).orderBy(mails.personId);
  expect(toAuthor).toMatchObject({ personId: idea.authorId, sendAfter: undoUntil });
  expect(toCommenter?.personId).toBe(commenter);
  // Only authors and supporters are asked; the secret is in the mail alone.
  const token = /did-this-answer\/([0-9a-f]{64})/.exec(toAuthor?.text ?? "")?.[1] ?? "";
  expect(toCommenter?.text).not.toContain("did-this-answer");
  const tokenHash = createHash("sha256").update(token).digest("hex");
  expect(await db.select().from(answerChecks)).toMatchObject([{ personId: idea.authorId, wave: 0, tokenHash, says: null }]);
  expect(await db.select().from(answerWaves).orderBy(answerWaves.wave)).toMatchObject([
    { wave: 30, dueAt: daysFrom(now, 30), askedAt: null },
    { wave: 180, dueAt: daysFrom(now, 180), askedAt: null },
  ]);
  const events = await db.select().from(notices);
  expect(events.map(({ event }) => event)).toEqual(Array(2).fill(`response.published:${publication?.id}`));
});

test("who took part in an idea that was combined into it hears of it too, at any depth", async ({ db }) => {
  const desk = await aDesk(db, now);
  const target = await anIdea(db, now, { topicId: desk.topic.id });
  const child = await anIdea(db, now, { topicId: desk.topic.id, status: "combined", combinedIntoId: target.id });
  const grandchild = await anIdea(db, now, { topicId: desk.topic.id, status: "combined", combinedIntoId: child.id });
  await aPublishedResponse(db, desk, now, { ideaIds: [target.id] });
  const told = (await db.select().from(mails).orderBy(mails.personId)).map(({ personId }) => personId);
  expect(told).toEqual([target.authorId, child.authorId, grandchild.authorId]);
});

test("refuses to publish an answer to an idea that was hidden since", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id });
  const id = await anApprovedResponse(db, desk, now, { ideaIds: [idea.id] });
  await hideIdea(db, idea.id, now);
  await expect(publishResponse(db, desk.approver, id, 1, desk.site, now)).rejects.toMatchObject({
    kind: "conflict",
    key: "desk.idea-hidden-since",
  });
});

test("refuses to publish a promise whose day has passed meanwhile", async ({ db }) => {
  const desk = await aDesk(db, now);
  const id = await anApprovedResponse(db, desk, now, { coversTopic: true, decision: "doing", nextOn: "2026-11-30" });
  await expect(publishResponse(db, desk.approver, id, 1, desk.site, daysFrom(now, 9))).rejects.toMatchObject({
    kind: "invalid",
    key: "desk.next-on-passed",
  });
});

test("refuses to publish a day that has passed, also when it is not a promise", async ({ db }) => {
  const desk = await aDesk(db, now);
  const id = await anApprovedResponse(db, desk, now, { coversTopic: true, decision: "partly", nextOn: "2026-11-30" });
  await expect(publishResponse(db, desk.approver, id, 1, desk.site, daysFrom(now, 9))).rejects.toMatchObject({
    kind: "invalid",
    key: "desk.next-on-passed",
  });
  expect(await db.select().from(publications)).toEqual([]);
});

async function stateOf(db: Database, desk: Desk): Promise<string> {
  // The clock of the query is the database's own; both stand after the topic's closing.
  await db.update(topics).set({ opensAt: daysFrom(now, -4000), closesAt: daysFrom(now, -3900) });
  return topicStateOf(await getTopic(db, desk.topic.slug), now);
}

const own = ownDatabase();

test("two tabs that publish at once publish once", async () => {
  const { db } = own;
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id });
  const id = await anApprovedResponse(db, desk, now, { ideaIds: [idea.id] });
  const tries = await Promise.allSettled([1, 2, 3, 4].map(() => publishResponse(db, desk.approver, id, 1, desk.site, now)));
  const refused = tries.filter((each) => each.status === "rejected");
  expect(refused).toHaveLength(3);
  for (const each of refused) expect(each.reason).toMatchObject({ kind: "conflict", key: "desk.already-published" });
  expect((await db.execute<{ mails: number }>(sql`select count(*)::integer as mails from mails`)).rows).toEqual([{ mails: 1 }]);
});
