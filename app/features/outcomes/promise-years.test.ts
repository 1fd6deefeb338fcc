import { expect } from "vitest";
import { anIdea, anOffice, aPublication, aResident, aTopic, daysFrom } from "~db/../tests/support/builders";
import { test } from "~db/../tests/support/database";
import type { Database } from "~db/client.server";
import { commitments, withdrawals } from "~db/schema";
import { listDoneYears } from "./done-years.server";
import { countPromiseYears, listPromiseYears } from "./promise-years.server";

const now = new Date("2026-11-22T18:00:00Z");
const timeZone = "America/Chicago";

/** A closed topic with one obliged idea that was answered at a moment, or never. */
async function aPromise(db: Database, respondBy: Date, answeredAt: Date | null, officeId?: number) {
  const topic = await aTopic(db, now, {
    askingOfficeId: officeId ?? (await anOffice(db)).id,
    opensAt: daysFrom(respondBy, -60),
    closesAt: daysFrom(respondBy, -30),
    respondBy,
    releasedAt: daysFrom(respondBy, -61),
  });
  const answer = answeredAt && (await aPublication(db, answeredAt, topic));
  const answered = answer && { answerId: answer.id, answeredAt, answerDecision: "no" as const };
  await anIdea(db, now, { topicId: topic.id, ...answered });
  return { topic, answer };
}

test("counts promises by the city's year in which they fell due, on time, late or missed", async ({ db }) => {
  const office = await anOffice(db);
  const lastOf2025 = new Date("2026-01-01T05:59:00Z");
  await aPromise(db, lastOf2025, lastOf2025);
  await aPromise(db, lastOf2025, daysFrom(lastOf2025, 1), office.id);
  await aPromise(db, new Date("2026-01-01T06:00:00Z"), new Date("2025-12-31T18:00:00Z"));
  await aPromise(db, daysFrom(now, -1), null, office.id);
  await aPromise(db, daysFrom(now, 10), null);
  expect(await countPromiseYears(db, { now, timeZone })).toEqual([
    { year: 2026, onTime: 1, late: 0, missed: 1 },
    { year: 2025, onTime: 1, late: 1, missed: 0 },
  ]);
  expect(await countPromiseYears(db, { now, timeZone, officeId: office.id })).toEqual([
    { year: 2026, onTime: 0, late: 0, missed: 1 },
    { year: 2025, onTime: 0, late: 1, missed: 0 },
  ]);
  expect(await listPromiseYears(db, { now, timeZone })).toHaveLength(2);
  await aPromise(db, daysFrom(now, -1), null);
  expect(await listPromiseYears(db, { now, timeZone }), "within the minute").toMatchObject([{ missed: 1 }, {}]);
  expect(await listPromiseYears(db, { now: new Date(now.getTime() + 60_000), timeZone })).toMatchObject([{ missed: 2 }, {}]);
});

test("counts what the city calls done, and of it what residents call done, by year", async ({ db }) => {
  const { topic } = await aPromise(db, now, now);
  const settle = async (settledAt: string, residentsDone: number, residentsNotDone: number) => {
    const publication = await aPublication(db, now, topic);
    const values = {
      publicationId: publication.id,
      responseId: publication.responseId,
      topicId: topic.id,
      officeId: topic.askingOfficeId,
    };
    const said = { summary: "Paint.", summaryEs: "", dueOn: "2026-05-01", residentsDone, residentsNotDone };
    await db.insert(commitments).values({ ...values, ...said, settledAt: new Date(settledAt), settledAs: "done" });
    return publication.id;
  };
  await settle("2026-05-01T12:00:00Z", 3, 1);
  await settle("2026-05-01T12:00:00Z", 2, 2);
  await settle("2026-01-01T05:59:00Z", 0, 0);
  const taken = await settle("2026-05-01T12:00:00Z", 5, 0);
  const { id: withdrawnBy } = await aResident(db);
  await db.insert(withdrawals).values({ publicationId: taken, reason: "Wrong.", withdrawnBy, withdrawnAt: now });
  expect(await listDoneYears(db, { now, timeZone })).toEqual([
    { year: 2026, cityDone: 2, residentsDone: 1, judged: 2 },
    { year: 2025, cityDone: 1, residentsDone: 0, judged: 0 },
  ]);
});
