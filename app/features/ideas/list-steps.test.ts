import { describe, expect } from "vitest";
import { updateCommitment } from "~/features/commitments/update-commitment.server";
import { daysFrom } from "~db/../tests/support/builders";
import { aCommitment, anUpdate } from "~db/../tests/support/commitment-builders";
import { test } from "~db/../tests/support/database";
import type { Database } from "~db/client.server";
import { commitments, withdrawals } from "~db/schema";
import { listSteps } from "./list-steps.server";

const now = new Date("2026-11-22T18:00:00Z");

async function stepsOf(db: Database, ideaId: number, at: Date) {
  return (await listSteps(db, ideaId, at)).map(({ step }) => step);
}

test("an idea that nobody answered has come to nothing yet", async ({ db }) => {
  expect(await listSteps(db, 999_999, now)).toEqual([]);
});

test("the answer comes first, then what it promised, then what was said of that", async ({ db }) => {
  const { desk, commitmentId, trees } = await aCommitment(db, now);
  await updateCommitment(db, desk.drafter, commitmentId, anUpdate(), desk.site, daysFrom(now, 10));
  const done = anUpdate({ kind: "done", sentence: "See the trees.", ordinance: "43120" });
  await updateCommitment(db, desk.drafter, commitmentId, done, desk.site, daysFrom(now, 20));
  expect(await listSteps(db, trees.id, daysFrom(now, 30))).toMatchObject([
    {
      step: "answered",
      number: 1,
      isCorrection: false,
      decision: "will_do",
      officeName: desk.office.name,
      takenBackAt: null,
      at: now,
    },
    {
      step: "promised",
      id: commitmentId,
      summary: "Plant 22 trees.",
      dueOn: "2027-03-15",
      state: "done",
      wasMissed: false,
      at: now,
    },
    { step: "update", kind: "progress", sentence: "The holes are dug.", commitmentId, at: daysFrom(now, 10) },
    { step: "update", kind: "done", evidenceKind: "ordinance", evidence: "43120", at: daysFrom(now, 20) },
  ]);
});

describe("a promise", () => {
  test("is late the day after its date in the city's time zone, by itself", async ({ db }) => {
    const { trees } = await aCommitment(db, now);
    const stateAt = async (at: string) => (await listSteps(db, trees.id, new Date(at))).find((step) => step.step === "promised");
    expect(await stateAt("2027-03-16T04:59:00Z")).toMatchObject({ state: "due", wasMissed: false });
    expect(await stateAt("2027-03-16T05:00:00Z")).toMatchObject({ state: "late", wasMissed: false });
  });

  test("that was kept late was missed", async ({ db }) => {
    const { desk, commitmentId, trees } = await aCommitment(db, now);
    const late = new Date("2027-04-03T15:00:00Z");
    await updateCommitment(
      db,
      desk.drafter,
      commitmentId,
      anUpdate({ kind: "done", link: "https://oxbow.example/trees" }),
      desk.site,
      late,
    );
    const steps = await listSteps(db, trees.id, late);
    expect(steps.find((step) => step.step === "promised")).toMatchObject({ state: "done", wasMissed: true });
  });

  test("of an answer that was taken back is none; the answer stays, marked", async ({ db }) => {
    const { desk, commitmentId, trees } = await aCommitment(db, now);
    const [commitment] = await db.select().from(commitments);
    expect(commitment?.id).toBe(commitmentId);
    await db.insert(withdrawals).values({
      publicationId: commitment?.publicationId ?? 0,
      reason: "A wrong number.",
      withdrawnBy: desk.approver.id,
      withdrawnAt: now,
    });
    expect(await stepsOf(db, trees.id, now)).toEqual(["answered"]);
    expect(await listSteps(db, trees.id, now)).toMatchObject([{ takenBackAt: now }]);
  });
});
