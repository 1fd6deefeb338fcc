import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { anIdea, aPerson, aPolicy, aTopic, daysFrom } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { aCalendar } from "../../../tests/support/drafts";
import { getTopic, listLatePromises } from "./queries.server";
import { promiseStateOf, topicStateOf } from "./state";

// The promise is counted once the database's own clock is past the closing, so these topics closed long ago.
const now = new Date("2026-11-22T18:00:00Z");
const closed = {
  opensAt: new Date("2020-01-01T12:00:00Z"),
  closesAt: new Date("2020-02-01T12:00:00Z"),
  respondBy: new Date("2020-03-01T12:00:00Z"),
  promiseMinSupports: 10,
  promiseTopIdeas: 2,
};

test("a promise obliges the most supported ideas and all with enough supports, but no hidden or combined ones", async ({
  db,
}) => {
  const topic = await aTopic(db, now, closed);
  for (const supportsCount of [30, 12, 11, 10, 9, 1]) await anIdea(db, now, { topicId: topic.id, supportsCount });
  const target = await anIdea(db, now, { topicId: topic.id, supportsCount: 0 });
  await anIdea(db, now, { topicId: topic.id, supportsCount: 50, status: "combined", combinedIntoId: target.id });
  expect((await getTopic(db, topic.slug)).promise).toMatchObject({ obliged: 4, answered: 0 });
});

test("a small topic obliges its most supported ideas, however few supports they have", async ({ db }) => {
  const topic = await aTopic(db, now, closed);
  for (const supportsCount of [3, 2, 1]) await anIdea(db, now, { topicId: topic.id, supportsCount });
  expect((await getTopic(db, topic.slug)).promise).toMatchObject({ obliged: 2 });
});

test("late promises are listed with the longest wait first, and only while something is owed", async ({ db }) => {
  const first = await aTopic(db, now, closed);
  const second = await aTopic(db, now, { ...closed, respondBy: new Date("2020-04-01T12:00:00Z") });
  const running = await aTopic(db, now, { ...closed, respondBy: daysFrom(now, 1) });
  for (const { id } of [second, first, running]) await anIdea(db, now, { topicId: id, supportsCount: 3 });
  expect((await listLatePromises(db, now)).map(({ id }) => id)).toEqual([first.id, second.id]);
});

test("a topic without ideas is kept, or kept late, by the response to the topic itself", async ({ db }) => {
  const writer = await aPerson(db);
  const topic = await aTopic(db, now, closed);
  expect(topicStateOf(await getTopic(db, topic.slug), now)).toBe("closed");
  const office = topic.responsibleOfficeId;
  await db.execute(sql`
    with r as (insert into responses (topic_id, office_id, created_at) values (${topic.id}, ${office}, ${now}) returning id),
         v as (insert into response_versions (response_id, number, written_by, written_at, covers_topic, decision, summary, why, next, contact)
               select id, 1, ${writer.id}, ${now}, true, 'no', 'No.', 'Because.', 'Nothing.', 'Call.' from r returning id, response_id)
    insert into publications (response_id, version_id, topic_id, office_id, office_name, office_name_es, signer_name, signer_title, signer_title_es, approved_by, published_by, published_at)
    select response_id, id, ${topic.id}, ${office}, 'Office', 'Oficina', 'Dana', 'Director', 'Directora', ${writer.id}, ${writer.id}, ${now} from v`);
  await db.execute(sql`update topics set has_own_response = true where id = ${topic.id}`);
  await db.execute(sql`update responses r set publication_id = p.id from publications p where p.response_id = r.id`);
  const answered = await getTopic(db, topic.slug);
  expect(topicStateOf(answered, now)).toBe("answered");
  expect(promiseStateOf(answered, now, aCalendar())).toBe("kept-late");
});

test("drafts are not to be seen", async ({ db }) => {
  const draft = await aTopic(db, now, { releasedAt: null });
  await expect(getTopic(db, draft.slug)).rejects.toMatchObject({ kind: "missing" });
});

test("a topic keeps the policy under which it was released, and says when a newer one is in force", async ({ db }) => {
  const own = await aPolicy(db);
  const topic = await aTopic(db, now, { policyVersionId: own.id });
  expect(await getTopic(db, topic.slug)).toMatchObject({ policyNumber: own.number, hasNewerPolicy: false });
  await aPolicy(db, { inForceFrom: daysFrom(new Date(), 30) });
  expect(await getTopic(db, topic.slug)).toMatchObject({ hasNewerPolicy: false });
  await aPolicy(db, { inForceFrom: new Date("2020-06-01T05:00:00Z") });
  expect(await getTopic(db, topic.slug)).toMatchObject({ policyNumber: own.number, hasNewerPolicy: true });
});
