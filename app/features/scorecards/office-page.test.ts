import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { listTopicsOfOffice } from "~/features/topics/queries.server";
import { offices, publications, responses, responseVersions } from "~db/schema";
import { anIdea, anOffice, aTopic, daysFrom } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { aDesk, aPublishedResponse, aText, hideIdea } from "../../../tests/support/response-builders";
import { listOfficeResponses, listOfficeTopicFacts } from "./queries.server";
import { officeScoreOf } from "./score";

const now = new Date("2026-11-22T18:00:00Z");

test("shows the office's newest answers, each leading to a visible idea it answers", async ({ db }) => {
  const desk = await aDesk(db, now);
  const [hidden, visible] = [
    await anIdea(db, now, { topicId: desk.topic.id }),
    await anIdea(db, now, { topicId: desk.topic.id }),
  ];
  await aPublishedResponse(db, desk, now, aText({ ideaIds: [hidden.id, visible.id] }));
  await hideIdea(db, hidden.id, now);
  expect(await listOfficeResponses(db, desk.office.id)).toMatchObject([
    { decision: "no", ideaId: visible.id, topicSlug: desk.topic.slug, signerName: "Dana Ortiz" },
  ]);
  expect(await listOfficeResponses(db, (await anOffice(db)).id)).toEqual([]);
});

test("leads to the topic when no answered idea can be seen", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id });
  await aPublishedResponse(db, desk, now, aText({ ideaIds: [idea.id] }));
  await hideIdea(db, idea.id, now);
  expect(await listOfficeResponses(db, desk.office.id)).toMatchObject([{ ideaId: null }]);
});

test("an answer keeps who signed it when the office gets a new head", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id });
  await aPublishedResponse(db, desk, now, aText({ ideaIds: [idea.id] }));
  await db.update(offices).set({ headName: "Marcus Bell", name: "Streets" }).where(eq(offices.id, desk.office.id));
  expect(await listOfficeResponses(db, desk.office.id)).toMatchObject([{ signerName: "Dana Ortiz" }]);
});

test("shows each answer once, as it stands: not the text before a correction, nor one that was taken back", async ({ db }) => {
  const desk = await aDesk(db, now);
  await aPublishedResponse(db, desk, now, { coversTopic: true });
  const [first] = await db.select().from(publications);
  if (!first) throw new Error("nothing was published");
  const { id: _, ...said } = first;
  const [version] = await db.select().from(responseVersions);
  if (!version) throw new Error("nothing was written");
  const { id: __, ...text } = version;
  const [corrected] = await db
    .insert(responseVersions)
    .values({ ...text, number: 2, summary: "No. It belongs to the county." })
    .returning();
  const correction = { ...said, number: 2, versionId: corrected?.id ?? 0, publishedAt: daysFrom(now, 1) };
  const [standing] = await db.insert(publications).values(correction).returning();
  await db.update(responses).set({ publicationId: standing?.id }).where(eq(responses.id, first.responseId));
  expect(await listOfficeResponses(db, desk.office.id)).toMatchObject([
    { id: standing?.id, summary: "No. It belongs to the county." },
  ]);
  await db.update(responses).set({ publicationId: null }).where(eq(responses.id, first.responseId));
  expect(await listOfficeResponses(db, desk.office.id)).toEqual([]);
});

test("the score follows from the answers: kept when the last obliged idea was answered in time", async ({ db }) => {
  const desk = await aDesk(db, now);
  const idea = await anIdea(db, now, { topicId: desk.topic.id });
  const score = async (at: Date) => officeScoreOf(desk.office.id, await listOfficeTopicFacts(db, desk.office.id), at);
  expect(await score(now)).toEqual({ promised: 1, onTime: 0, late: 0, running: 1 });
  expect(await score(daysFrom(now, 21))).toEqual({ promised: 1, onTime: 0, late: 1, running: 0 });
  await aPublishedResponse(db, desk, now, aText({ ideaIds: [idea.id] }));
  expect(await score(daysFrom(now, 21))).toEqual({ promised: 1, onTime: 1, late: 0, running: 0 });
});

test("pages through the topics an office asks or answers, without drafts", async ({ db }) => {
  const [office, other] = [await anOffice(db), await anOffice(db)];
  await aTopic(db, now, { askingOfficeId: office.id, releasedAt: null });
  await aTopic(db, now, { askingOfficeId: other.id });
  for (let index = 0; index < 5; index++) await aTopic(db, now, { askingOfficeId: other.id, responsibleOfficeId: office.id });
  const first = await listTopicsOfOffice(db, office.id, { limit: 3 });
  const last = first.at(-1);
  const second = await listTopicsOfOffice(db, office.id, {
    limit: 3,
    after: last?.closesAt ? { at: last.closesAt, id: last.id } : null,
  });
  expect(new Set([...first, ...second].map(({ id }) => id)).size).toBe(5);
});
