import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { addNote } from "~/features/notes/notes.server";
import { anIdea, anOffice, aPerson, aPublication, aResident, aTopic, daysFrom } from "~db/../tests/support/builders";
import { test } from "~db/../tests/support/database";
import {
  aDesk,
  anApprovedResponse,
  aPublishedResponse,
  aResponseInReview,
  hideIdea,
} from "~db/../tests/support/response-builders";
import type { Database } from "~db/client.server";
import { commitments, supports } from "~db/schema";
import { readBrief } from "./read-brief.server";

/** Noon in the city, on November 20. */
const now = new Date("2026-11-20T18:00:00Z");

async function support(db: Database, ideaId: number, days: number[], withdrawn = false): Promise<void> {
  for (const ago of days) {
    const person = await aResident(db);
    await db
      .insert(supports)
      .values({ ideaId, personId: person.id, createdAt: daysFrom(now, -ago), withdrawnAt: withdrawn ? now : null });
  }
}

test("the brief has what is broken, and what today decides about", async ({ db }) => {
  const desk = await aDesk(db, now);
  const closed = { askingOfficeId: desk.office.id, opensAt: daysFrom(now, -90), closesAt: daysFrom(now, -50) };
  const late = await aTopic(db, now, { ...closed, respondBy: daysFrom(now, -3) });
  await anIdea(db, now, { topicId: late.id });
  const today = await aTopic(db, now, { ...closed, respondBy: new Date("2026-11-20T23:00:00Z") });
  await aTopic(db, now, { ...closed, respondBy: new Date("2026-11-21T06:00:00Z") });
  const { promises } = await readBrief(db, desk.drafter, desk.city, now);
  expect(promises).toMatchObject([
    { slug: late.slug, unanswered: 1, total: 2 },
    { slug: today.slug, unanswered: 0 },
  ]);
});

test("the brief has missed commitments until they are settled", async ({ db }) => {
  const desk = await aDesk(db, now);
  const publication = await aPublication(db, now, desk.topic);
  const common = {
    publicationId: publication.id,
    responseId: publication.responseId,
    topicId: desk.topic.id,
    officeId: desk.office.id,
  };
  const of = (dueOn: string, values = {}) => ({ ...common, summary: dueOn, summaryEs: dueOn, dueOn, ...values });
  await db
    .insert(commitments)
    .values([of("2026-11-21"), of("2026-11-20"), of("2026-11-01"), of("2026-10-01", { settledAt: now, settledAs: "withdrawn" })]);
  const brief = await readBrief(db, desk.drafter, desk.city, now);
  expect(brief.commitments.map(({ dueOn }) => dueOn)).toEqual(["2026-11-01", "2026-11-20"]);
});

test("ideas rise by the supports of seven days, in open topics, as long as they can be seen", async ({ db }) => {
  const desk = await aDesk(db, now);
  const open = await aTopic(db, now, { askingOfficeId: desk.office.id });
  const [slow, fast, hidden] = [
    await anIdea(db, now, { topicId: open.id }),
    await anIdea(db, now, { topicId: open.id }),
    await anIdea(db, now, { topicId: open.id }),
  ];
  const closed = await anIdea(db, now, { topicId: desk.topic.id });
  await support(db, slow.id, [1, 8, 9, 10]);
  await support(db, fast.id, [1, 2, 3]);
  await support(db, slow.id, [1, 1, 1], true);
  for (const { id } of [hidden, closed]) await support(db, id, [1, 1, 1, 1]);
  await hideIdea(db, hidden.id, now);
  const { rising } = await readBrief(db, desk.drafter, desk.city, now);
  expect(rising.map(({ id, risen }) => [id, risen])).toEqual([
    [fast.id, 3],
    [slow.id, 1],
  ]);
});

test("the mayor is told of sensitive notes for 14 days, and of answers that were not clear", async ({ db }) => {
  const desk = await aDesk(db, now);
  const topicId = desk.topic.id;
  const note = { topicId, ideaId: null, text: "A lawsuit.", isSensitive: true };
  await addNote(db, desk.drafter, { ...note, text: "Old.", ideaId: null }, daysFrom(now, -15));
  await addNote(db, desk.drafter, { ...note, text: "Usual.", isSensitive: false }, now);
  await addNote(db, desk.drafter, note, daysFrom(now, -1));
  const responseId = await aPublishedResponse(db, desk, now, { coversTopic: true });
  await db.execute(sql`
    insert into clarifications (response_id, requested_at, due_at, off_question, said) values (${responseId}, ${now}, ${daysFrom(now, 9)}, 5, 9)`);
  const { sensitive } = await readBrief(db, desk.drafter, desk.city, now);
  expect(sensitive).toMatchObject([
    { kind: "clarification", text: "No. The bridge belongs to the state." },
    { kind: "note", text: "A lawsuit.", total: 2 },
  ]);
});

test("what is to be signed waits longest first, without what has its time set", async ({ db }) => {
  const desk = await aDesk(db, now);
  const approved = await anApprovedResponse(db, desk, daysFrom(now, -1), { coversTopic: true, summary: "Yes." });
  const inReview = await aResponseInReview(db, desk, daysFrom(now, -3), { coversTopic: true });
  const timed = await anApprovedResponse(db, desk, now, { coversTopic: true, summary: "Later." });
  await db.execute(
    sql`update responses set publish_at = ${daysFrom(now, 1)}, publish_set_by = ${desk.approver.id} where id = ${timed}`,
  );
  const { toSign } = await readBrief(db, desk.approver, desk.city, now);
  expect(toSign.map(({ id, stage }) => [id, stage])).toEqual([
    [inReview, "review"],
    [approved, "approved"],
  ]);
});

test("people of the lead office read of every office, others of their own; each list says how many more there are", async ({
  db,
}) => {
  const desk = await aDesk(db, now);
  const mayor = await anOffice(db);
  const watcher = await aPerson(db, { roles: [{ role: "drafter", officeId: mayor.id }] });
  for (let number = 0; number < 10; number += 1)
    await aTopic(db, now, {
      askingOfficeId: desk.office.id,
      policyVersionId: desk.topic.policyVersionId,
      opensAt: daysFrom(now, -90),
      closesAt: daysFrom(now, -50),
      respondBy: daysFrom(now, -3),
    });
  const without = await readBrief(db, watcher, desk.city, now);
  expect(without).toMatchObject({ promises: [], offices: [{ id: mayor.id }] });
  const city = { ...desk.city, leadOfficeId: mayor.id };
  const brief = await readBrief(db, watcher, city, now);
  expect(brief).toMatchObject({ offices: null, ownIds: [mayor.id] });
  expect([brief.promises.length, brief.promises[0]?.total]).toEqual([8, 10]);
});
