import { expect } from "vitest";
import { getDeskTopic, listChosenIdeas } from "~/features/desk-topics/topic-desk.server";
import { getDeskResponse, listVersionIdeas } from "~/features/response-desk/response-desk.server";
import { deskOfficesOf } from "~/features/responses/permissions";
import { anIdea, anOffice, aPerson, aTopic, daysFrom } from "~db/../tests/support/builders";
import { countQueries } from "~db/../tests/support/count-queries";
import { test } from "~db/../tests/support/database";
import { aDesk, aPublishedResponse, aResponseInReview, hideIdea } from "~db/../tests/support/response-builders";
import { listAsked, listDesk } from "./list-desk.server";
import { readDesk } from "./read-desk.server";
import { readTopicDesk } from "./read-topic-desk.server";
import { listTopicCommitments, listTopicIdeas } from "./topic-desk-lists.server";

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
  // The one that is hidden after closing leaves a gap in the top 3; nobody was promised an answer to the next one.
  const supports = [9, 0, 4, 5, 3, 1];
  const made = [];
  for (const supportsCount of supports) made.push(await anIdea(db, now, { topicId: desk.topic.id, supportsCount }));
  await hideIdea(db, made[3]?.id ?? 0, now);
  const { ideas } = await listTopicIdeas(db, desk.topic.id, { view: "all", after: null });
  expect(ideas.map((idea) => [idea.supportsCount, idea.isObliged])).toEqual([
    [9, true],
    [4, true],
    [3, false],
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
  const first = await listTopicIdeas(db, desk.topic.id, { view: "all", after: null });
  const second = await listTopicIdeas(db, desk.topic.id, { view: "all", after: first.next });
  const all = [...first.ideas, ...second.ideas];
  expect([first.ideas.length, second.ideas.length, second.next]).toEqual([30, 3, null]);
  expect(new Set(all.map((idea) => idea.id)).size).toBe(33);
  expect(all.find((idea) => idea.id === ids[32])?.draft).toEqual({ id: draft, stage: "review" });
});

test("a page that begins at a number larger than any count begins at the start, or is empty", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id });
  const key = 999_999_999_999_999;
  const { ideas } = await listTopicIdeas(db, desk.topic.id, { view: "all", after: { key, id: 1 } });
  expect(ideas.map(({ id }) => id)).toEqual([idea.id]);
  expect(await listTopicCommitments(db, desk.topic.id, { key, id: 1 })).toEqual({ commitments: [], next: null });
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

test("a topic shows what is owed an answer, and what has one, apart", async ({ db }) => {
  const desk = await aDesk(db, now);
  const made: { id: number }[] = [];
  for (const supportsCount of [9, 8, 7, 0]) made.push(await anIdea(db, now, { topicId: desk.topic.id, supportsCount }));
  await aPublishedResponse(db, desk, now, { ideaIds: [made[1]?.id ?? 0, made[3]?.id ?? 0] });
  const ids = async (view: "owed" | "all" | "answered") =>
    (await listTopicIdeas(db, desk.topic.id, { view, after: null })).ideas.map((idea) =>
      made.findIndex(({ id }) => id === idea.id),
    );
  expect(await ids("owed")).toEqual([0, 2]);
  expect(await ids("answered")).toEqual([1, 3]);
  expect(await ids("all")).toEqual([0, 1, 2, 3]);
});

test("a topic says how far its promise is covered", async ({ db }) => {
  const desk = await aDesk(db, now);
  const made = [];
  for (const supportsCount of [9, 8, 7, 6, 0]) made.push(await anIdea(db, now, { topicId: desk.topic.id, supportsCount }));
  const [one, two] = made.map(({ id }) => id);
  await aPublishedResponse(db, desk, now, { ideaIds: [one ?? 0] });
  await aResponseInReview(db, desk, now, { ideaIds: [two ?? 0, made[4]?.id ?? 0] });
  expect(await getDeskTopic(db, desk.drafter, desk.topic.slug)).toMatchObject({
    obliged: 4,
    answered: 1,
    drafted: 1,
    drafts: [],
  });
});

test("the desk and a topic on it take at most 8 queries, however much there is", async ({ db }) => {
  const desk = await aDesk(db, now);
  for (let number = 0; number < 5; number += 1)
    await aPublishedResponse(db, desk, now, { ideaIds: [(await anIdea(db, now, { topicId: desk.topic.id })).id] });
  const visit = { city: desk.city, search: new URLSearchParams(), now };
  const deskPage = await countQueries(db, () => readDesk(db, desk.approver, { ...visit, tab: "owed" }));
  const questionsPage = await countQueries(db, () => readDesk(db, desk.approver, { ...visit, tab: "questions" }));
  const topicPage = await countQueries(db, () => readTopicDesk(db, desk.drafter, desk.topic.slug, { ...visit, view: "owed" }));
  expect(deskPage + ofEveryPage).toBe(7);
  expect(questionsPage + ofEveryPage).toBe(5);
  expect(topicPage + ofEveryPage).toBe(8);
});
