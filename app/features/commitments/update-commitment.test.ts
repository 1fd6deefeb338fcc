import { eq, like, sql } from "drizzle-orm";
import { describe, expect, test as race } from "vitest";
import { aComment, anIdea, anOffice, aPerson, aResident } from "~db/../tests/support/builders";
import { aCommitment, anUpdate, aPhotoFile } from "~db/../tests/support/commitment-builders";
import { ownDatabase, test } from "~db/../tests/support/database";
import { hideIdea } from "~db/../tests/support/response-builders";
import type { Database } from "~db/client.server";
import {
  commitments,
  commitmentUpdates,
  ideas,
  ideaUpdates,
  mails,
  notices,
  photos,
  record,
  supports,
  topics,
  yearCounts,
} from "~db/schema";
import { updateCommitment } from "./update-commitment.server";

const now = new Date("2026-11-22T18:00:00Z");
const done = anUpdate({
  kind: "done",
  sentence: "See the trees.",
  sentenceEs: "Vea los árboles.",
  link: "https://oxbow.example/trees",
});

test("progress is said in public and settles nothing", async ({ db }) => {
  const { desk, commitmentId } = await aCommitment(db, now);
  await updateCommitment(db, desk.drafter, commitmentId, anUpdate(), desk.site, now);
  expect(await db.select().from(commitmentUpdates)).toMatchObject([
    { kind: "progress", sentence: "The holes are dug.", evidenceKind: null, photoId: null, writtenBy: desk.drafter.id },
  ]);
  expect((await db.select().from(commitments))[0]).toMatchObject({ settledAt: null, settledAs: null });
  expect((await db.select().from(topics))[0]).toMatchObject({ commitmentsSettledCount: 0 });
});

test("done settles it, and moves the ideas it was promised for to done", async ({ db }) => {
  const { desk, commitmentId } = await aCommitment(db, now);
  await updateCommitment(db, desk.drafter, commitmentId, done, desk.site, now);
  expect((await db.select().from(commitments))[0]).toMatchObject({ settledAt: now, settledAs: "done", afterPhotoId: null });
  expect(await db.select().from(commitmentUpdates)).toMatchObject([
    { kind: "done", evidenceKind: "link", evidence: "https://oxbow.example/trees" },
  ]);
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
  const { desk, commitmentId } = await aCommitment(db, now);
  const update = anUpdate({ kind: "withdrawn", sentence: "The money went to the flood." });
  await updateCommitment(db, desk.approver, commitmentId, update, desk.site, now);
  expect((await db.select().from(commitments))[0]).toMatchObject({ settledAt: now, settledAs: "withdrawn" });
  expect((await db.select().from(topics))[0]).toMatchObject({ commitmentsSettledCount: 1 });
  expect(await db.select({ status: ideas.status }).from(ideas).orderBy(ideas.id)).toEqual([
    { status: "not_moving_forward" },
    { status: "not_moving_forward" },
  ]);
});

test("what is settled is settled once", async ({ db }) => {
  const { desk, commitmentId } = await aCommitment(db, now);
  await updateCommitment(db, desk.drafter, commitmentId, done, desk.site, now);
  for (const again of [done, anUpdate(), anUpdate({ kind: "withdrawn", sentence: "Not after all." })])
    await expect(updateCommitment(db, desk.drafter, commitmentId, again, desk.site, now)).rejects.toMatchObject({
      kind: "conflict",
      key: "commitments.settled",
    });
  expect(await db.select().from(commitmentUpdates)).toHaveLength(1);
  expect((await db.select().from(topics))[0]).toMatchObject({ commitmentsSettledCount: 1 });
});

test("the same progress is said again after ten minutes, and other progress at once", async ({ db }) => {
  const { desk, commitmentId } = await aCommitment(db, now);
  const say = (sentence: string, minutes: number) =>
    updateCommitment(
      db,
      desk.drafter,
      commitmentId,
      anUpdate({ sentence }),
      desk.site,
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

describe("what shows it", () => {
  test("is the number of an ordinance, as it was given", async ({ db }) => {
    const { desk, commitmentId } = await aCommitment(db, now);
    await updateCommitment(db, desk.drafter, commitmentId, { ...done, link: "", ordinance: "43120" }, desk.site, now);
    expect(await db.select().from(commitmentUpdates)).toMatchObject([{ evidenceKind: "ordinance", evidence: "43120" }]);
  });

  test("is a photo: before with progress, after when it is done", async ({ db }) => {
    const { desk, commitmentId } = await aCommitment(db, now);
    const photo = await aPhotoFile();
    const before = anUpdate({ photo, photoAlt: "A bare stop.", photoAltEs: "Una parada sin sombra.", isBefore: "on" });
    await updateCommitment(db, desk.drafter, commitmentId, before, desk.site, now);
    const middle = anUpdate({ sentence: "Ten stand.", photo, photoAlt: "Ten trees." });
    await updateCommitment(db, desk.drafter, commitmentId, middle, desk.site, now);
    const after = { ...done, link: "", photo, photoAlt: "A stop with trees." };
    await updateCommitment(db, desk.drafter, commitmentId, after, desk.site, now);
    const kept = await db.select().from(photos).orderBy(photos.id);
    expect(kept).toMatchObject([
      { alt: "A bare stop.", altEs: "Una parada sin sombra.", uploadedBy: desk.drafter.id, width: 300, height: 200 },
      { alt: "Ten trees." },
      { alt: "A stop with trees." },
    ]);
    const ids = kept.map(({ id }) => id);
    expect((await db.select().from(commitments))[0]).toMatchObject({ beforePhotoId: ids[0], afterPhotoId: ids[2] });
    expect(await db.select().from(commitmentUpdates).orderBy(commitmentUpdates.id)).toMatchObject(
      ids.map((photoId) => ({ evidenceKind: "photo", evidence: "", photoId })),
    );
  });

  test("that is no photo changes nothing", async ({ db }) => {
    const { desk, commitmentId } = await aCommitment(db, now);
    const photo = new File(["This is no photo."], "trees.jpg", { type: "image/jpeg" });
    const update = { ...done, link: "", photo, photoAlt: "Trees." };
    await expect(updateCommitment(db, desk.drafter, commitmentId, update, desk.site, now)).rejects.toMatchObject({
      kind: "invalid",
      key: "photos.wrong-kind",
    });
    expect(await db.select().from(commitmentUpdates)).toEqual([]);
    expect((await db.select().from(commitments))[0]).toMatchObject({ settledAt: null });
  });

  test("is asked for by the database too", async ({ db }) => {
    const { desk, commitmentId } = await aCommitment(db, now);
    const row = { commitmentId, kind: "done" as const, sentence: "Done.", writtenBy: desk.drafter.id, createdAt: now };
    await expect(db.transaction((tx) => tx.insert(commitmentUpdates).values(row))).rejects.toThrow();
  });
});

describe("who may say it", () => {
  test("another office's commitment is not there", async ({ db }) => {
    const { desk, commitmentId } = await aCommitment(db, now);
    const stranger = await aPerson(db, { roles: [{ role: "approver", officeId: (await anOffice(db)).id }] });
    await expect(updateCommitment(db, stranger, commitmentId, anUpdate(), desk.site, now)).rejects.toMatchObject({
      kind: "missing",
    });
    await expect(updateCommitment(db, desk.drafter, 999_999, anUpdate(), desk.site, now)).rejects.toMatchObject({
      kind: "missing",
    });
  });

  test("the owner office keeps it, when another one answered", async ({ db }) => {
    const { desk, commitmentId } = await aCommitment(db, now);
    const owner = await anOffice(db);
    await db.update(commitments).set({ officeId: owner.id });
    const keeper = await aPerson(db, { roles: [{ role: "drafter", officeId: owner.id }] });
    await expect(updateCommitment(db, desk.drafter, commitmentId, done, desk.site, now)).rejects.toMatchObject({
      kind: "missing",
    });
    await updateCommitment(db, keeper, commitmentId, done, desk.site, now);
    expect((await db.select().from(commitments))[0]).toMatchObject({ settledAs: "done" });
  });

  test("somebody whose role has ended meanwhile may not, whatever the page was opened with", async ({ db }) => {
    const { desk, commitmentId } = await aCommitment(db, now);
    await db.execute(sql`update grants set ends_at = ${new Date(now.getTime() - 1)} where person_id = ${desk.drafter.id}`);
    await expect(updateCommitment(db, desk.drafter, commitmentId, done, desk.site, now)).rejects.toMatchObject({
      kind: "forbidden",
    });
    expect(await db.select().from(commitmentUpdates)).toEqual([]);
  });

  test("nobody, once the answer that made it was taken back", async ({ db }) => {
    const { desk, commitmentId } = await aCommitment(db, now);
    await takeBack(db, desk.approver.id);
    await expect(updateCommitment(db, desk.drafter, commitmentId, done, desk.site, now)).rejects.toMatchObject({
      kind: "conflict",
      key: "commitments.answer-taken-back",
    });
  });
});

describe("everyone who took part hears of it", () => {
  test("once each, in their language: authors, supporters and commenters, of combined ideas too", async ({ db }) => {
    const { desk, commitmentId, trees, bridge } = await aCommitment(db, now);
    const supporter = await aResident(db, { locale: "es" });
    const gone = await aResident(db);
    const child = await anIdea(db, now, { topicId: desk.topic.id, status: "combined", combinedIntoId: trees.id });
    const grandchild = await anIdea(db, now, { topicId: desk.topic.id, status: "combined", combinedIntoId: child.id });
    const comment = await aComment(db, now, { ideaId: trees.id });
    await db.insert(supports).values([
      { ideaId: trees.id, personId: supporter.id, createdAt: now },
      { ideaId: trees.id, personId: gone.id, createdAt: now, withdrawnAt: now },
    ]);
    await updateCommitment(db, desk.drafter, commitmentId, done, desk.site, now);
    const told = await toldOf(db);
    const people = [trees, bridge, child, grandchild, comment].map(({ authorId }) => authorId);
    expect(told.sort()).toEqual([...people, supporter.id].sort());
    const sent = await mailsOf(db);
    expect(sent.map(({ personId }) => personId).sort()).toEqual(told);
    const english = sent.find(({ personId }) => personId === trees.authorId);
    expect(english?.subject).toBe(`Done, says the city: ${trees.title}`);
    expect(english?.text).toMatch(/^The city says a promise is done\. See the trees\./);
    expect(english?.text).toContain("See for yourself:\nhttps://oxbow.example/trees");
    expect(english?.text).toContain(
      `Is it? Tell us here. Your answer counts beside the city's own.\nhttps://hearback.example/commitments/${commitmentId}`,
    );
    const spanish = sent.find(({ personId }) => personId === supporter.id);
    expect(spanish?.text).toContain("Vea los árboles.");
    expect(spanish?.text).toContain(`https://hearback.example/es/commitments/${commitmentId}`);
  });

  test("of progress and of what is withdrawn, too", async ({ db }) => {
    const { desk, commitmentId, trees } = await aCommitment(db, now);
    await updateCommitment(db, desk.drafter, commitmentId, anUpdate(), desk.site, now);
    const withdrawn = anUpdate({ kind: "withdrawn", sentence: "The money went to the flood." });
    await updateCommitment(db, desk.drafter, commitmentId, withdrawn, desk.site, now);
    const rows = (await mailsOf(db)).filter(({ personId }) => personId === trees.authorId);
    expect(rows.map(({ subject }) => subject)).toEqual([`Progress: ${trees.title}`, `The city will not do it: ${trees.title}`]);
    expect(rows[0]?.text).not.toContain("Is it?");
  });

  test("and a hidden idea is told of without its words", async ({ db }) => {
    const { desk, commitmentId, trees } = await aCommitment(db, now);
    await hideIdea(db, trees.id, now);
    await updateCommitment(db, desk.drafter, commitmentId, done, desk.site, now);
    const mail = (await mailsOf(db)).find(({ personId }) => personId === trees.authorId);
    expect(mail?.subject).toBe(`Done, says the city: ${desk.topic.question}`);
    expect(mail?.text).not.toContain(trees.title);
  });

  test("once, though the form is sent twice", async ({ db }) => {
    const { desk, commitmentId } = await aCommitment(db, now);
    for (let i = 0; i < 2; i += 1) await updateCommitment(db, desk.drafter, commitmentId, anUpdate(), desk.site, now);
    expect(await toldOf(db)).toHaveLength(2);
  });
});

const own = ownDatabase({ max: 8 });

race("eight posts of the same progress at once are one update, and of done, one is done and seven are refused", async () => {
  const { db } = own;
  const { desk, commitmentId } = await aCommitment(db, now);
  const eight = (update: ReturnType<typeof anUpdate>) =>
    Promise.allSettled(Array.from({ length: 8 }, () => updateCommitment(db, desk.drafter, commitmentId, update, desk.site, now)));
  await eight(anUpdate());
  expect(await db.select().from(commitmentUpdates)).toHaveLength(1);
  expect(await db.select().from(record).where(eq(record.act, "commitment.progress"))).toHaveLength(1);
  const answers = await eight(done);
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await db.select().from(commitmentUpdates)).toHaveLength(2);
  expect(await toldOf(db)).toHaveLength(4);
  expect((await db.select().from(topics))[0]).toMatchObject({ commitmentsSettledCount: 1 });
});

async function toldOf(db: Database): Promise<number[]> {
  const rows = await db.select({ personId: notices.personId }).from(notices).where(like(notices.event, "commitment.updated:%"));
  return rows.map(({ personId }) => personId).sort();
}

function mailsOf(db: Database) {
  return db
    .select({ personId: mails.personId, subject: mails.subject, text: mails.text })
    .from(mails)
    .innerJoin(notices, eq(notices.id, mails.noticeId))
    .where(like(notices.event, "commitment.updated:%"))
    .orderBy(mails.id);
}

async function takeBack(db: Database, personId: number): Promise<void> {
  await db.execute(sql`insert into withdrawals (publication_id, reason, withdrawn_by, withdrawn_at)
    select publication_id, 'A wrong number.', ${personId}, ${now} from commitments`);
}
