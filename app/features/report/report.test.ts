import { expect } from "vitest";
import { updateCommitment } from "~/features/commitments/update-commitment.server";
import { aComment, anIdea, aResident, aTopic, daysFrom } from "~db/../tests/support/builders";
import { test } from "~db/../tests/support/database";
import { aDesk, aPublishedResponse, hideIdea } from "~db/../tests/support/response-builders";
import { commitments, neighborhoods, responses, supports } from "~db/schema";
import { countParticipation, participationOf } from "./count-participation.server";
import { countReport } from "./count-report.server";
import { listCommitmentsOfTopic } from "./list-commitments.server";
import { listObliged } from "./list-obliged.server";
import { listOtherAnswers } from "./list-other-answers.server";
import { obligedCursorOf, obligedCursorText } from "./report-cursor";

const now = new Date("2026-11-22T18:00:00Z");
const first = { after: null, limit: 100 };

test("lists every obliged idea by rank, with its answer or what is owed", async ({ db }) => {
  const desk = await aDesk(db, now);
  const of = (supportsCount: number, title: string) => anIdea(db, now, { topicId: desk.topic.id, supportsCount, title });
  const [shade, bench, light, few] = [await of(9, "Shade"), await of(12, "Bench"), await of(5, "Light"), await of(1, "Few")];
  await aPublishedResponse(db, desk, now, {
    ideas: [
      { id: shade.id, decision: "done" },
      { id: few.id, decision: "done" },
    ],
    decision: "done",
    summary: "Done in May.",
    summaryEs: "Hecho en mayo.",
  });
  const { obliged, next } = await listObliged(db, { topicId: desk.topic.id, ...first });
  expect(next).toBeNull();
  expect(obliged).toMatchObject([
    { rank: 1, id: bench.id, title: "Bench", supportsCount: 12, decision: null, signerName: null, summary: null },
    {
      rank: 2,
      id: shade.id,
      decision: "done",
      summary: "Done in May.",
      summaryEs: "Hecho en mayo.",
      officeName: desk.office.name,
      signerName: "Dana Ortiz",
      answeredAt: now,
      apartAmong: null,
      commitment: null,
    },
    { rank: 3, id: light.id, decision: null },
  ]);
  expect((await listOtherAnswers(db, { topicId: desk.topic.id, ...first })).others).toMatchObject([
    { id: few.id, decision: "done" },
  ]);
  expect(await countReport(db, desk.topic.id)).toEqual({
    obliged: 3,
    answered: 1,
    owed: 2,
    hiddenObliged: 0,
    decisions: { done: 1 },
    others: 1,
    hiddenIdeas: 0,
    hiddenComments: 0,
    checks: { said: 0, answered: 0, partly: 0, no: 0 },
  });
});

test("an idea that was hidden keeps its place and its count, and shows no text of it or about it", async ({ db }) => {
  const desk = await aDesk(db, now);
  const [quokka, other] = [
    await anIdea(db, now, { topicId: desk.topic.id, supportsCount: 9, title: "Quokka crossing" }),
    await anIdea(db, now, { topicId: desk.topic.id, supportsCount: 7 }),
  ];
  await aPublishedResponse(db, desk, now, { ideaIds: [quokka.id], summary: "No quokka." });
  await hideIdea(db, quokka.id, now);
  const { obliged } = await listObliged(db, { topicId: desk.topic.id, ...first });
  expect(obliged).toMatchObject([
    { rank: 1, id: quokka.id, isHidden: true, title: null, summary: null, decision: "no", supportsCount: 9 },
    { rank: 2, id: other.id, isHidden: false },
  ]);
  expect(JSON.stringify(obliged)).not.toMatch(/quokka/i);
  expect(await countReport(db, desk.topic.id)).toMatchObject({
    obliged: 2,
    answered: 1,
    owed: 1,
    hiddenObliged: 1,
    hiddenIdeas: 1,
  });
  expect((await listOtherAnswers(db, { topicId: desk.topic.id, ...first })).others).toEqual([]);
  expect(await countParticipation(db, desk.topic.id)).toMatchObject({ ideas: 2, people: { shared: 2 } });
});

test("pages hold every idea once, with ranks that go on, also where supports are the same", async ({ db }) => {
  const desk = await aDesk(db, now);
  for (let n = 0; n < 25; n += 1) await anIdea(db, now, { topicId: desk.topic.id, supportsCount: 5 + (n % 3) });
  const seen = [];
  let after = null;
  do {
    const page: Awaited<ReturnType<typeof listObliged>> = await listObliged(db, { topicId: desk.topic.id, after, limit: 7 });
    seen.push(...page.obliged);
    after = page.next && obligedCursorOf(obligedCursorText(page.next));
  } while (after);
  expect(seen.map(({ rank }) => rank)).toEqual(Array.from({ length: 25 }, (_, n) => n + 1));
  expect(new Set(seen.map(({ id }) => id)).size).toBe(25);
  const inOrder = seen.map(({ supportsCount }) => supportsCount);
  expect(inOrder).toEqual(inOrder.toSorted((a, b) => b - a));
});

test("counts people once, what they did each time, by channel and neighborhood, and leaves out what was taken back", async ({
  db,
}) => {
  const [park, mill] = await db
    .insert(neighborhoods)
    .values([
      { slug: "park", name: "Park" },
      { slug: "mill", name: "Mill" },
    ])
    .returning();
  const topic = await aTopic(db, now, { opensAt: daysFrom(now, -40), closesAt: daysFrom(now, -1), respondBy: daysFrom(now, 20) });
  const [ana, ben, cy] = [
    await aResident(db, { neighborhoodId: park?.id }),
    await aResident(db, { neighborhoodId: park?.id }),
    await aResident(db),
  ];
  const about = (authorId: number, channel: "web" | "paper", neighborhoodId?: number) =>
    anIdea(db, now, { topicId: topic.id, authorId, channel, neighborhoodId });
  const [one, two] = [await about(ana.id, "web", mill?.id), await about(ana.id, "paper", mill?.id)];
  const elsewhere = await anIdea(db, now, { authorId: cy.id });
  await db.insert(supports).values([
    { ideaId: one.id, personId: ben.id, createdAt: now },
    { ideaId: two.id, personId: ben.id, createdAt: now, channel: "phone" },
    { ideaId: two.id, personId: ana.id, createdAt: now, withdrawnAt: now },
    { ideaId: elsewhere.id, personId: cy.id, createdAt: now },
  ]);
  await aComment(db, now, { ideaId: one.id, authorId: ana.id });
  await aComment(db, now, { ideaId: two.id, authorId: ben.id });
  await aComment(db, now, { ideaId: two.id, authorId: cy.id, officeId: topic.askingOfficeId });
  expect(await countParticipation(db, topic.id)).toEqual({
    people: { all: 2, shared: 1, supported: 1, commented: 2 },
    ideas: 2,
    supports: 2,
    comments: 2,
    officeComments: 1,
    byChannel: [
      { channel: "web", ideas: 1, supports: 1 },
      { channel: "paper", ideas: 1, supports: 0 },
      { channel: "phone", ideas: 0, supports: 1 },
    ],
    byNeighborhood: [
      { name: "Mill", people: 0, ideas: 2 },
      { name: "Park", people: 2, ideas: 0 },
    ],
  });
});

test("participation is counted once in ten minutes", async ({ db }) => {
  const topic = await aTopic(db, now);
  expect(await participationOf(db, topic.id, now)).toMatchObject({ ideas: 0 });
  await anIdea(db, now, { topicId: topic.id });
  expect(await participationOf(db, topic.id, now)).toMatchObject({ ideas: 0 });
  expect(await participationOf(db, topic.id, daysFrom(now, 1))).toMatchObject({ ideas: 1 });
});

test("commitments show where they stand, with their evidence", async ({ db }) => {
  const desk = await aDesk(db, now);
  const [one, two] = [
    await anIdea(db, now, { topicId: desk.topic.id, supportsCount: 9 }),
    await anIdea(db, now, { topicId: desk.topic.id, supportsCount: 8 }),
  ];
  await aPublishedResponse(db, desk, now, { ideaIds: [one.id], decision: "will_do", next: "Paint it.", nextOn: "2026-12-15" });
  await aPublishedResponse(db, desk, now, { ideaIds: [two.id], decision: "doing", next: "Dig it.", nextOn: "2026-12-01" });
  const [made] = (await db.select().from(commitments)).filter(({ summary }) => summary === "Paint it.");
  const done = {
    kind: "done",
    sentence: "Painted.",
    sentenceEs: "",
    link: "https://oxbow.example/paint",
    ordinance: "",
  } as const;
  const nothing = { photo: undefined, photoAlt: "", photoAltEs: "", isBefore: undefined };
  await updateCommitment(db, desk.drafter, made?.id ?? 0, { ...done, ...nothing }, desk.site, daysFrom(now, 2));
  expect(await listCommitmentsOfTopic(db, desk.topic.id)).toMatchObject([
    { summary: "Dig it.", dueOn: "2026-12-01", settledAs: null, sentence: null, photo: null },
    {
      summary: "Paint it.",
      settledAs: "done",
      sentence: "Painted.",
      evidenceKind: "link",
      evidence: "https://oxbow.example/paint",
    },
  ]);
  const { obliged } = await listObliged(db, { topicId: desk.topic.id, ...first });
  expect(obliged).toMatchObject([
    { id: one.id, commitment: { id: made?.id, dueOn: "2026-12-15", settledAs: "done" } },
    { id: two.id, commitment: { dueOn: "2026-12-01", settledAs: null } },
  ]);
});

test("adds up what people said of the standing answers", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id });
  await aPublishedResponse(db, desk, now, { ideaIds: [idea.id] });
  await db.update(responses).set({ checksSaid: 6, checksAnswered: 3, checksPartly: 2, checksNo: 1 });
  expect(await countReport(db, desk.topic.id)).toMatchObject({ checks: { said: 6, answered: 3, partly: 2, no: 1 } });
});
