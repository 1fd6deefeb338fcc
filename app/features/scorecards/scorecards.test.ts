import { expect } from "vitest";
import type { City } from "~/features/city/queries.server";
import type { Database } from "~db/client.server";
import { clarifications, commitments, holidays, promiseExtensions, type topics, withdrawals } from "~db/schema";
import { aCity, anIdea, anOffice, aPerson, aPublication, aTopic } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { getScorecard, listScorecards } from "./scorecards.server";

// Counted by hand. In Chicago, where Thanksgiving (Thursday, November 27) is the only day off; a Monday, and long ago by the database's own clock.
const now = new Date("2025-12-01T18:00:00Z");
const noon = (day: string) => new Date(`2025-${day}T18:00:00Z`);

async function anOfficeWithTopics(db: Database) {
  const city: City = { ...(await aCity(db)), holidays: [] };
  await db.insert(holidays).values({ day: "2025-11-27", name: "Thanksgiving", nameEs: "Acción de Gracias" });
  const office = await anOffice(db);
  const writer = await aPerson(db);
  const topic = (closesOn: string, respondBy: string, values: Partial<typeof topics.$inferInsert> = {}) =>
    aTopic(db, now, {
      askingOfficeId: office.id,
      releasedAt: noon("08-01"),
      opensAt: noon("08-02"),
      closesAt: noon(closesOn),
      respondBy: noon(respondBy),
      ...values,
    });
  /** An obliged idea, first answered on that day; never without one. */
  const idea = async (asked: { id: number; askingOfficeId: number }, day?: string) => {
    const publication = day === undefined ? null : await aPublication(db, noon(day), asked);
    const answer = publication && { answerId: publication.id, answeredAt: noon(day ?? ""), answerDecision: "no" as const };
    return anIdea(db, noon("09-01"), { topicId: asked.id, supportsCount: 9, ...answer });
  };
  const extend = (topicId: number, on: string, respondBy: string) =>
    db
      .insert(promiseExtensions)
      .values({ topicId, respondBy: noon(respondBy), reason: "A storm.", extendedBy: writer.id, createdAt: noon(on) });
  return { city, office, topic, idea, extend, score: () => getScorecard(db, city, office.id, now) };
}

test("counts each promise once, as its dates have it, and the days between closing and first answers", async ({ db }) => {
  const { topic, idea, extend, score } = await anOfficeWithTopics(db);
  // Closed on Friday: Monday is the first business day after it, Tuesday the second.
  const onTime = await topic("10-03", "10-31");
  await idea(onTime, "10-06");
  await idea(onTime, "10-07");
  await idea(await topic("10-03", "10-31"));
  // 4 + 5 + 5 + 4 business days, Thanksgiving left out.
  await idea(await topic("11-03", "11-14"), "11-28");
  const extended = await topic("11-03", "11-14");
  await extend(extended.id, "11-11", "11-28");
  await idea(extended, "11-26");
  const missed = await topic("11-03", "11-14");
  await extend(missed.id, "11-17", "12-19");
  await idea(missed);
  await idea(await topic("11-21", "12-19"));
  await topic("10-03", "10-31", { releasedAt: null });

  expect(await score()).toMatchObject({
    promised: 6,
    onTime: 2,
    late: 3,
    running: 1,
    // Of 1, 2, 17 and 18.
    medianDays: 9.5,
    extensions: 2,
  });
  await idea(await topic("11-21", "12-19"), "11-28");
  // And of 4 more: Monday to Wednesday, and Friday after Thanksgiving.
  expect(await score()).toMatchObject({ promised: 7, onTime: 3, medianDays: 4 });
});

test("an extension made in time keeps the promise running, and one made after a miss leaves it late for good", async ({ db }) => {
  const { topic, idea, extend, score } = await anOfficeWithTopics(db);
  const extended = await topic("11-03", "11-14");
  await extend(extended.id, "11-14", "12-19");
  await idea(extended);
  expect(await score()).toMatchObject({ onTime: 0, late: 0, running: 1 });
  const missed = await topic("11-03", "11-14");
  await extend(missed.id, "11-15", "12-19");
  await idea(missed, "11-20");
  expect(await score()).toMatchObject({ onTime: 0, late: 1, running: 1 });
});

test("answers before a topic closes take no days, and those on weekends the days until then", async ({ db }) => {
  const { topic, idea, score } = await anOfficeWithTopics(db);
  const asked = await topic("11-07", "12-19");
  await idea(asked, "11-05");
  expect(await score()).toMatchObject({ medianDays: 0 });
  await idea(asked, "11-08");
  await idea(asked, "11-09");
  expect(await score()).toMatchObject({ medianDays: 0 });
  await idea(asked, "11-10");
  await idea(asked, "11-12");
  await idea(asked, "11-12");
  // Of 0, 0, 0, 1, 3 and 3.
  expect(await score()).toMatchObject({ medianDays: 0.5 });
});

test("days are the city's: late in the evening is still the same day", async ({ db }) => {
  const { office, topic, score } = await anOfficeWithTopics(db);
  const asked = await topic("11-03", "12-19");
  const publication = await aPublication(db, now, asked);
  // 11:30 pm on Thursday the 6th in Chicago.
  const answeredAt = new Date("2025-11-07T05:30:00Z");
  const answer = { answerId: publication.id, answeredAt, answerDecision: "no" as const };
  await anIdea(db, noon("09-01"), { topicId: asked.id, supportsCount: 9, ...answer });
  expect(await score()).toMatchObject({ office: { id: office.id }, medianDays: 3 });
});

test("what an office only asked, and what another office answers, is the other's promise", async ({ db }) => {
  const { city, office, topic, idea, score } = await anOfficeWithTopics(db);
  const other = await anOffice(db);
  await idea(await topic("10-03", "10-31", { responsibleOfficeId: other.id }));
  expect(await score()).toMatchObject({ promised: 0, medianDays: null, topics: { open: 0, answered: 0 } });
  const all = await listScorecards(db, city, now);
  expect(all.map((card) => [card.office.id, card.promised, card.late])).toEqual([
    [office.id, 0, 0],
    [other.id, 1, 1],
  ]);
});

test("commitments are kept, kept late, missed, withdrawn or open by the city's day; what was taken back was never made", async ({
  db,
}) => {
  const { office, topic, score } = await anOfficeWithTopics(db);
  const asked = await topic("10-03", "10-31");
  const publication = await aPublication(db, noon("10-20"), asked);
  const takenBack = await aPublication(db, noon("10-21"), asked);
  const withdrawn = { reason: "The wrong street.", withdrawnBy: takenBack.approvedBy, withdrawnAt: noon("10-21") };
  await db.insert(withdrawals).values({ publicationId: takenBack.id, ...withdrawn });
  const commit = (values: Partial<typeof commitments.$inferInsert>) =>
    db.insert(commitments).values({
      publicationId: publication.id,
      responseId: publication.responseId,
      topicId: asked.id,
      officeId: office.id,
      summary: "Plant trees.",
      summaryEs: "",
      dueOn: "2025-11-14",
      ...values,
    });
  // 11:30 pm on the day itself; half past midnight on the next.
  await commit({ settledAs: "done", settledAt: new Date("2025-11-15T05:30:00Z"), residentsDone: 3, residentsNotDone: 2 });
  await commit({ settledAs: "done", settledAt: noon("11-10"), residentsDone: 2, residentsNotDone: 2 });
  await commit({ settledAs: "done", settledAt: new Date("2025-11-15T06:30:00Z") });
  await commit({ settledAs: "withdrawn", settledAt: noon("11-20") });
  await commit({ dueOn: "2025-11-30" });
  await commit({ dueOn: "2025-12-01" });
  await commit({ dueOn: "2026-03-01" });
  await commit({
    publicationId: takenBack.id,
    responseId: takenBack.responseId,
    settledAs: "withdrawn",
    settledAt: noon("10-21"),
  });
  await commit({ officeId: (await anOffice(db)).id });
  expect(await score()).toMatchObject({
    made: 7,
    keptOnTime: 2,
    keptLate: 1,
    withdrawn: 1,
    missed: 1,
    open: 2,
    citySaysDone: 3,
    residentsSayDone: 1,
    residentsSayNotDone: 1,
  });
});

test("counts the answers of which people said that they miss the question", async ({ db }) => {
  const { topic, score } = await anOfficeWithTopics(db);
  const { responseId } = await aPublication(db, noon("10-20"), await topic("10-03", "10-31"));
  const requested = { responseId, requestedAt: noon("10-25"), dueAt: noon("11-10"), offQuestion: 5, said: 9 };
  await db.insert(clarifications).values(requested);
  expect(await score()).toMatchObject({ clarifications: 1 });
});
