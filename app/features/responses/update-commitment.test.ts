import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { anIdea, anOffice, aPerson } from "~db/../tests/support/builders";
import { ownDatabase, test } from "~db/../tests/support/database";
import { aDesk, aPublishedResponse, type Desk } from "~db/../tests/support/response-builders";
import type { Database } from "~db/client.server";
import { commitments, commitmentUpdates, ideas, ideaUpdates, record, topics, yearCounts } from "~db/schema";
import { updateCommitment } from "./update-commitment.server";

const now = new Date("2026-11-22T18:00:00Z");
const zone = "America/Chicago";

test("progress is said in public and settles nothing", async ({ db }) => {
  const { desk, commitmentId } = await aCommitment(db);
  await updateCommitment(
    db,
    desk.drafter,
    commitmentId,
    { kind: "progress", sentence: "The holes are dug.", sentenceEs: "" },
    zone,
    now,
  );
  expect(await db.select().from(commitmentUpdates)).toMatchObject([
    { kind: "progress", sentence: "The holes are dug.", writtenBy: desk.drafter.id },
  ]);
  expect((await db.select().from(commitments))[0]).toMatchObject({ settledAt: null });
  expect((await db.select().from(topics))[0]).toMatchObject({ commitmentsSettledCount: 0 });
});

test("done settles it, and moves the ideas it was promised for to done", async ({ db }) => {
  const { desk, commitmentId } = await aCommitment(db);
  await updateCommitment(
    db,
    desk.drafter,
    commitmentId,
    { kind: "done", sentence: "See the trees.", sentenceEs: "Vea los árboles." },
    zone,
    now,
  );
  expect((await db.select().from(commitments))[0]).toMatchObject({ settledAt: now });
  expect((await db.select().from(topics))[0]).toMatchObject({ commitmentsCount: 1, commitmentsSettledCount: 1 });
  expect(await db.select({ status: ideas.status }).from(ideas).orderBy(ideas.id)).toEqual([
    { status: "done" },
    { status: "not_moving_forward" },
  ]);
  expect((await db.select().from(ideaUpdates).orderBy(ideaUpdates.id)).at(-1)).toMatchObject({
    status: "done",
    sentence: "See the trees.",
    sentenceEs: "Vea los árboles.",
    publicationId: null,
  });
  expect(await db.select().from(yearCounts)).toMatchObject([{ year: 2026, done: 1 }]);
  expect(await db.select().from(record).where(eq(record.act, "commitment.done"))).toMatchObject([
    { subjectId: commitmentId, grantId: desk.drafter.grants[0]?.id },
  ]);
});

test("withdrawn settles it with its reason, and the ideas no longer wait", async ({ db }) => {
  const { desk, commitmentId } = await aCommitment(db);
  await updateCommitment(
    db,
    desk.approver,
    commitmentId,
    { kind: "withdrawn", sentence: "The money went to the flood.", sentenceEs: "" },
    zone,
    now,
  );
  expect((await db.select().from(topics))[0]).toMatchObject({ commitmentsSettledCount: 1 });
  expect(await db.select({ status: ideas.status }).from(ideas).orderBy(ideas.id)).toEqual([
    { status: "not_moving_forward" },
    { status: "not_moving_forward" },
  ]);
});

test("what is settled is settled once", async ({ db }) => {
  const { desk, commitmentId } = await aCommitment(db);
  await updateCommitment(db, desk.drafter, commitmentId, { kind: "done", sentence: "See the trees.", sentenceEs: "" }, zone, now);
  const again = updateCommitment(
    db,
    desk.drafter,
    commitmentId,
    { kind: "done", sentence: "See them again.", sentenceEs: "" },
    zone,
    now,
  );
  await expect(again).rejects.toMatchObject({ kind: "conflict", key: "desk.commitment-settled" });
  expect((await db.select().from(topics))[0]).toMatchObject({ commitmentsSettledCount: 1 });
});

test("the same progress is said again after ten minutes, and other progress at once", async ({ db }) => {
  const { desk, commitmentId } = await aCommitment(db);
  const say = (sentence: string, minutes: number) =>
    updateCommitment(
      db,
      desk.drafter,
      commitmentId,
      { kind: "progress", sentence, sentenceEs: "" },
      zone,
      new Date(now.getTime() + minutes * 60_000),
    );
  await say("The holes are dug.", 0);
  await say("The holes are dug.", 9);
  await say("The trees are here.", 9);
  await say("The holes are dug.", 10);
  expect((await db.select().from(commitmentUpdates)).map((update) => update.sentence)).toEqual([
    "The holes are dug.",
    "The trees are here.",
    "The holes are dug.",
  ]);
});

test("another office's commitment is not there", async ({ db }) => {
  const { commitmentId } = await aCommitment(db);
  const stranger = await aPerson(db, { roles: [{ role: "approver", officeId: (await anOffice(db)).id }] });
  const update = updateCommitment(
    db,
    stranger,
    commitmentId,
    { kind: "progress", sentence: "We did nothing.", sentenceEs: "" },
    zone,
    now,
  );
  await expect(update).rejects.toMatchObject({ kind: "missing" });
});

const own = ownDatabase({ max: 8 });

test("eight posts of the same progress at once are one update", async () => {
  const { db } = own;
  const { desk, commitmentId } = await aCommitment(db);
  const update = { kind: "progress", sentence: "The holes are dug.", sentenceEs: "" } as const;
  await Promise.all(Array.from({ length: 8 }, () => updateCommitment(db, desk.drafter, commitmentId, update, zone, now)));
  expect(await db.select().from(commitmentUpdates)).toHaveLength(1);
  expect(await db.select().from(record).where(eq(record.act, "commitment.progress"))).toHaveLength(1);
});

async function aCommitment(db: Database): Promise<{ desk: Desk; commitmentId: number }> {
  const desk = await aDesk(db, now);
  const [trees, bridge] = [await anIdea(db, now, { topicId: desk.topic.id }), await anIdea(db, now, { topicId: desk.topic.id })];
  await aPublishedResponse(db, desk, now, {
    decision: "will_do",
    nextOn: "2027-03-15",
    ideas: [
      { id: trees.id, decision: "will_do" },
      { id: bridge.id, decision: "no" },
    ],
  });
  const [commitment] = await db.select({ id: commitments.id }).from(commitments);
  return { desk, commitmentId: commitment?.id ?? 0 };
}
