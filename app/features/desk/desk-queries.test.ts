import { expect } from "vitest";
import { deskOfficesOf } from "~/features/responses/permissions";
import { anIdea, anOffice, aPerson, aTopic, daysFrom } from "~db/../tests/support/builders";
import { countQueries } from "~db/../tests/support/count-queries";
import { test } from "~db/../tests/support/database";
import { aDesk, aPublishedResponse, aResponseInReview, hideIdea } from "~db/../tests/support/response-builders";
import { listAsked } from "./list-asked.server";
import { listDesk, listDeskOffices, listOpenCommitments } from "./list-desk.server";
import { getDeskResponse, listVersionIdeas } from "./response-desk.server";
import { getDeskTopic, listChosenIdeas, listTopicCommitments, listTopicIdeas, listTopicResponses } from "./topic-desk.server";

const now = new Date("2026-11-22T18:00:00Z");

/** The session and the city, which every page reads. */
const ofEveryPage = 2;

test("the desk shows what the actor's offices owe, the soonest first, with the drafts under way", async ({ db }) => {
  const desk = await aDesk(db, now);
  const late = await aTopic(db, now, {
    askingOfficeId: desk.office.id,
    opensAt: daysFrom(now, -90),
    closesAt: daysFrom(now, -50),
    respondBy: daysFrom(now, -3),
  });
  await aTopic(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id });
  const draft = await aResponseInReview(db, desk, now, { ideaIds: [idea.id] });
  const { topics } = await listDesk(db, { officeIds: deskOfficesOf(desk.drafter), group: "owed", after: null, now });
  expect(topics.map((topic) => topic.id)).toEqual([late.id, desk.topic.id]);
  expect(topics[1]).toMatchObject({ obliged: 1, answered: 0, drafts: [{ id: draft, stage: "review", writer: "Elena Marsh" }] });
});

test("an answered topic moves from what is owed to what is answered", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id });
  await aPublishedResponse(db, desk, now, { ideaIds: [idea.id] });
  const list = (group: "owed" | "answered") => listDesk(db, { officeIds: [desk.office.id], group, after: null, now });
  expect((await list("owed")).topics).toEqual([]);
  expect((await list("answered")).topics).toMatchObject([{ id: desk.topic.id, obliged: 1, answered: 1, drafts: [] }]);
});

test("the desk is paged by due date", async ({ db }) => {
  const desk = await aDesk(db, now);
  for (let number = 1; number <= 31; number += 1)
    await aTopic(db, now, {
      askingOfficeId: desk.office.id,
      policyVersionId: desk.topic.policyVersionId,
      respondBy: daysFrom(now, 60 + number),
    });
  const first = await listDesk(db, { officeIds: [desk.office.id], group: "owed", after: null, now });
  const second = await listDesk(db, { officeIds: [desk.office.id], group: "owed", after: first.next, now });
  expect(first.topics).toHaveLength(30);
  expect(second.topics).toHaveLength(2);
  expect(second.next).toBeNull();
  expect(new Set([...first.topics, ...second.topics].map((topic) => topic.id)).size).toBe(32);
});

test("a topic's obliged ideas come first and are marked, hidden ones are not there", async ({ db }) => {
  const desk = await aDesk(db, now);
  const supports = [9, 0, 4, 5, 3, 1];
  const made = [];
  for (const supportsCount of supports) made.push(await anIdea(db, now, { topicId: desk.topic.id, supportsCount }));
  await hideIdea(db, made[3]?.id ?? 0, now);
  const topic = await getDeskTopic(db, desk.drafter, desk.topic.slug);
  const { ideas } = await listTopicIdeas(db, topic, null);
  expect(ideas.map((idea) => [idea.supportsCount, idea.isObliged])).toEqual([
    [9, true],
    [4, true],
    [3, true],
    [1, false],
    [0, false],
  ]);
});

test("a topic's ideas are paged by supports, and say which response covers them", async ({ db }) => {
  const desk = await aDesk(db, now);
  const ids: number[] = [];
  for (let number = 0; number < 33; number += 1)
    ids.push((await anIdea(db, now, { topicId: desk.topic.id, supportsCount: number % 4 })).id);
  const draft = await aResponseInReview(db, desk, now, { ideaIds: [ids[32] ?? 0] });
  const topic = await getDeskTopic(db, desk.drafter, desk.topic.slug);
  const first = await listTopicIdeas(db, topic, null);
  const second = await listTopicIdeas(db, topic, first.next);
  const all = [...first.ideas, ...second.ideas];
  expect([first.ideas.length, second.ideas.length, second.next]).toEqual([30, 3, null]);
  expect(new Set(all.map((idea) => idea.id)).size).toBe(33);
  expect(all.find((idea) => idea.id === ids[32])?.draft).toEqual({ id: draft, stage: "review" });
});

test("another office's topic and response are not there", async ({ db }) => {
  const desk = await aDesk(db, now);
  const id = await aResponseInReview(db, desk, now, { coversTopic: true });
  const stranger = await aPerson(db, { roles: [{ role: "approver", officeId: (await anOffice(db)).id }] });
  await expect(getDeskTopic(db, stranger, desk.topic.slug)).rejects.toMatchObject({ kind: "missing" });
  await expect(getDeskResponse(db, stranger, id)).rejects.toMatchObject({ kind: "missing" });
  await expect(getDeskResponse(db, desk.drafter, id)).resolves.toMatchObject({
    stage: "review",
    version: 1,
    sentBy: "Elena Marsh",
    signerName: "Dana Ortiz",
  });
});

test("of a hidden idea those who write the answer see only that it is hidden", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id, title: "Call Pat", body: "Pat lives at 12 Elm." });
  const id = await aResponseInReview(db, desk, now, { ideaIds: [idea.id] });
  await hideIdea(db, idea.id, now);
  const response = await getDeskResponse(db, desk.drafter, id);
  expect(await listVersionIdeas(db, response)).toMatchObject([{ id: idea.id, isHidden: true, title: "", excerpt: "" }]);
});

test("whoever composes an answer is told of the one that is public, and of the one under way", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id });
  await aPublishedResponse(db, desk, now, { ideaIds: [idea.id] });
  const draft = await aResponseInReview(db, desk, now, { ideaIds: [idea.id], summary: "Yes." });
  const other = await aResponseInReview(db, desk, now, { ideaIds: [idea.id], summary: "Perhaps." });
  const told = { answeredAt: now, underWay: { id: other, stage: "review" } };
  expect(await listChosenIdeas(db, [idea.id])).toMatchObject([told]);
  expect(await listVersionIdeas(db, await getDeskResponse(db, desk.drafter, draft))).toMatchObject([told]);
  expect(await listVersionIdeas(db, await getDeskResponse(db, desk.drafter, other))).toMatchObject([
    { underWay: { id: draft, stage: "review" } },
  ]);
});

test("an office that asked sees what others still owe on it, and not what it answers itself", async ({ db }) => {
  const desk = await aDesk(db, now);
  const mayor = await anOffice(db);
  const asked = await aTopic(db, now, {
    askingOfficeId: mayor.id,
    responsibleOfficeId: desk.office.id,
    opensAt: daysFrom(now, -90),
    closesAt: daysFrom(now, -50),
    respondBy: daysFrom(now, -3),
  });
  await aTopic(db, now, { askingOfficeId: mayor.id, responsibleOfficeId: mayor.id });
  const late = { id: asked.id, officeName: desk.office.name, obliged: 0, answered: 0 };
  expect(await listAsked(db, [mayor.id], now)).toMatchObject([late]);
  expect(await listAsked(db, [desk.office.id], now)).toEqual([]);
});

test("the desk and a topic on it take at most 8 queries, however much there is", async ({ db }) => {
  const desk = await aDesk(db, now);
  for (let number = 0; number < 5; number += 1)
    await aPublishedResponse(db, desk, now, { ideaIds: [(await anIdea(db, now, { topicId: desk.topic.id })).id] });
  const officeIds = deskOfficesOf(desk.drafter);
  const deskPage = await countQueries(db, async () => {
    await listDeskOffices(db, officeIds);
    await listDesk(db, { officeIds, group: "owed", after: null, now });
    await listAsked(db, officeIds, now);
    await listOpenCommitments(db, officeIds);
  });
  const topicPage = await countQueries(db, async () => {
    const topic = await getDeskTopic(db, desk.drafter, desk.topic.slug);
    await listTopicIdeas(db, topic, null);
    await listTopicResponses(db, topic.id);
    await listTopicCommitments(db, topic.id);
  });
  expect(deskPage + ofEveryPage).toBe(6);
  expect(topicPage + ofEveryPage).toBe(6);
});
