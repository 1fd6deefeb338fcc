import { eq } from "drizzle-orm";
import { describe, expect, test as race } from "vitest";
import { anOffice, aPerson, aResident, daysFrom } from "~db/../tests/support/builders";
import { aCommitment, aDoneCommitment, anUpdate } from "~db/../tests/support/commitment-builders";
import { ownDatabase, test } from "~db/../tests/support/database";
import type { Database } from "~db/client.server";
import { commitmentChecks, commitments, record, withdrawals } from "~db/schema";
import { checkCommitment, findCheck } from "./check-commitment.server";
import { updateCommitment } from "./update-commitment.server";

const now = new Date("2026-11-22T18:00:00Z");
const yes = { says: "done", sentence: "" } as const;
const no = { says: "not_done", sentence: "Two stops have none." } as const;

test("residents say that it is done or not yet, beside the city's own word", async ({ db }) => {
  const { commitmentId } = await aDoneCommitment(db, now);
  const [ana, ben] = [await aResident(db), await aResident(db)];
  expect(await checkCommitment(db, ana, commitmentId, yes, now)).toEqual({ done: 1, notDone: 0 });
  expect(await checkCommitment(db, ben, commitmentId, no, now)).toEqual({ done: 1, notDone: 1 });
  expect(await countersOf(db)).toEqual({ done: 1, notDone: 1 });
});

test("whoever changes their mind counts once, with what they said last; every word stays", async ({ db }) => {
  const { commitmentId } = await aDoneCommitment(db, now);
  const ana = await aResident(db);
  await checkCommitment(db, ana, commitmentId, no, now);
  await checkCommitment(db, ana, commitmentId, yes, daysFrom(now, 1));
  await checkCommitment(db, ana, commitmentId, { says: "done", sentence: "Now all nine." }, daysFrom(now, 2));
  expect(await countersOf(db)).toEqual({ done: 1, notDone: 0 });
  expect(await db.select().from(commitmentChecks)).toHaveLength(3);
  expect(await findCheck(db, ana.id, commitmentId)).toEqual({ says: "done", sentence: "Now all nine." });
});

test("the same answer sent twice is one, and the record keeps no sentence", async ({ db }) => {
  const { commitmentId } = await aDoneCommitment(db, now);
  const ana = await aResident(db);
  for (let i = 0; i < 3; i += 1) await checkCommitment(db, ana, commitmentId, no, now);
  expect(await db.select().from(commitmentChecks)).toHaveLength(1);
  expect(await countersOf(db)).toEqual({ done: 0, notDone: 1 });
  const kept = await db.select().from(record).where(eq(record.act, "commitment.checked"));
  expect(kept).toMatchObject([{ actorId: ana.id, subjectId: commitmentId, detail: { says: "not_done" } }]);
  expect(JSON.stringify(kept)).not.toContain("Two stops");
});

describe("refused is", () => {
  test("what the city has not called done, or has withdrawn", async ({ db }) => {
    const { desk, commitmentId } = await aCommitment(db, now);
    const ana = await aResident(db);
    const check = () => checkCommitment(db, ana, commitmentId, yes, now);
    await expect(check()).rejects.toMatchObject({ kind: "conflict", key: "commitments.not-called-done" });
    const withdrawn = anUpdate({ kind: "withdrawn", sentence: "The money went to the flood." });
    await updateCommitment(db, desk.drafter, commitmentId, withdrawn, desk.site, now);
    await expect(check()).rejects.toMatchObject({ kind: "conflict", key: "commitments.not-called-done" });
    expect(await db.select().from(commitmentChecks)).toEqual([]);
  });

  test("people who work for the city", async ({ db }) => {
    const { desk, commitmentId } = await aDoneCommitment(db, now);
    const stranger = await aPerson(db, { roles: [{ role: "drafter", officeId: (await anOffice(db)).id }] });
    for (const staff of [desk.drafter, stranger])
      await expect(checkCommitment(db, staff, commitmentId, yes, now)).rejects.toMatchObject({
        kind: "forbidden",
        key: "commitments.staff-no-check",
      });
    expect(await countersOf(db)).toEqual({ done: 0, notDone: 0 });
  });

  test("a promise that is not there, or whose answer was taken back", async ({ db }) => {
    const { desk, commitmentId } = await aDoneCommitment(db, now);
    const ana = await aResident(db);
    await expect(checkCommitment(db, ana, 999_999, yes, now)).rejects.toMatchObject({ kind: "missing" });
    const [commitment] = await db.select().from(commitments);
    const taken = { reason: "Wrong.", withdrawnBy: desk.approver.id, withdrawnAt: now };
    await db.insert(withdrawals).values({ publicationId: commitment?.publicationId ?? 0, ...taken });
    await expect(checkCommitment(db, ana, commitmentId, yes, now)).rejects.toMatchObject({
      kind: "conflict",
      key: "commitments.answer-taken-back",
    });
  });
});

const own = ownDatabase({ max: 8 });

race("forty answers at once of five people leave the counters equal to a recount", async () => {
  const { db } = own;
  const { commitmentId } = await aDoneCommitment(db, now);
  const people = await Promise.all(Array.from({ length: 5 }, () => aResident(db)));
  await Promise.all(
    Array.from({ length: 40 }, (_, tap) => {
      const person = people[tap % 5];
      if (!person) throw new Error("five people answer");
      return checkCommitment(db, person, commitmentId, tap % 3 === 0 ? yes : no, now);
    }),
  );
  const last = await Promise.all(people.map(({ id }) => findCheck(db, id, commitmentId)));
  const done = last.filter((check) => check?.says === "done").length;
  expect(await countersOf(db)).toEqual({ done, notDone: 5 - done });
});

async function countersOf(db: Database) {
  const [row] = await db.select({ done: commitments.residentsDone, notDone: commitments.residentsNotDone }).from(commitments);
  return row;
}
