import { eq, sql } from "drizzle-orm";
import { expect } from "vitest";
import { restoreContent } from "~/features/moderation/restore-content.server";
import { slowAuthor } from "~/features/moderation/slow-author.server";
import { appeals, mails, record } from "~db/schema";
import { aHiddenComment, anAppeal, aSite } from "../../../tests/support/appeal-builders";
import { aModerator, aResident, daysFrom } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { askSecondLook } from "./ask-second-look.server";
import { getOwnDecision, listOwnDecisions } from "./own-decisions.server";
import { secondLookStateOf } from "./state";

const now = new Date("2026-11-22T18:00:00Z");

test("keeps the author's words, tells them the day of the answer, and writes the record", async ({ db }) => {
  const { author, decisionId, appealId } = await anAppeal(db, now);
  expect((await db.select().from(appeals))[0]).toMatchObject({
    id: appealId,
    decisionId,
    personId: author.id,
    text: "It is a shop.",
  });
  const sent = await db.select().from(mails).orderBy(mails.id);
  const received = sent.at(-1);
  expect(received).toMatchObject({ toAddress: author.email, subject: "We got your request for a second look", sendAfter: null });
  // Sunday; Thursday is a holiday: the fifth business day is Monday of the week after.
  expect(received?.text).toContain("Got it. A different moderator will answer by Monday, November 30, 2026.");
  expect(received?.text).toContain(`https://hearback.example/me/decisions/${decisionId}`);
  expect((await db.select().from(record).where(eq(record.act, "appeal.made")))[0]).toMatchObject({
    actorId: author.id,
    subject: "appeal",
    subjectId: appealId,
  });
});

test("answers in Spanish to who reads Spanish", async ({ db }) => {
  await anAppeal(db, now, { author: await aResident(db, { locale: "es" }) });
  const sent = await db.select().from(mails).orderBy(mails.id);
  expect(sent.at(-1)?.text).toContain("Otra persona de moderación responderá a más tardar el lunes, 30 de noviembre de 2026.");
});

test("is asked for once", async ({ db }) => {
  const { author, decisionId } = await anAppeal(db, now);
  await expect(askSecondLook(db, author, { decisionId, text: "Again." }, aSite, now)).rejects.toMatchObject({
    kind: "conflict",
    key: "appeals.already-asked",
  });
});

test("is asked for within 30 days", async ({ db }) => {
  const { author, decisionId } = await aHiddenComment(db, now);
  const late = new Date(daysFrom(now, 30).getTime() + 1);
  await expect(askSecondLook(db, author, { decisionId, text: "Late." }, aSite, late)).rejects.toMatchObject({
    kind: "conflict",
    key: "appeals.too-late",
  });
  await askSecondLook(db, author, { decisionId, text: "In time." }, aSite, daysFrom(now, 30));
});

test("is not there for anybody but the author", async ({ db }) => {
  const { decisionId, decider } = await aHiddenComment(db, now);
  for (const other of [await aResident(db), decider]) {
    await expect(askSecondLook(db, other, { decisionId, text: "Mine?" }, aSite, now)).rejects.toMatchObject({ kind: "missing" });
    await expect(getOwnDecision(db, other.id, decisionId)).rejects.toMatchObject({ kind: "missing" });
  }
});

test("is refused once the decision was taken back", async ({ db }) => {
  const { author, decisionId, content } = await aHiddenComment(db, now);
  await restoreContent(db, await aModerator(db), { content, reason: "A shop." }, aSite, now);
  await expect(askSecondLook(db, author, { decisionId, text: "Why?" }, aSite, now)).rejects.toMatchObject({
    kind: "conflict",
    key: "appeals.taken-back",
  });
});

test("stays open to an author whose posting is limited", async ({ db }) => {
  const { author, content, decider, decisionId } = await aHiddenComment(db, now);
  const limit = { content, clause: 2, passage: "402-555-0199", reason: "Once more.", days: 7 };
  await slowAuthor(db, decider, limit, aSite, now);
  const limited = { ...author, postingLimit: { kind: "suspend" as const, until: daysFrom(now, 7) } };
  await askSecondLook(db, limited, { decisionId, text: "It is a shop." }, aSite, now);
  expect(await listOwnDecisions(db, author.id, null)).toMatchObject([
    { act: "slow" },
    { act: "hide", appealText: "It is a shop." },
  ]);
});

test("the database refuses an appeal of somebody else, and one that comes too late", async ({ db }) => {
  const { author, decider, decisionId } = await aHiddenComment(db, now);
  const appeal = (personId: number, at: Date) =>
    db.transaction((tx) =>
      tx.execute(
        sql`insert into appeals (decision_id, person_id, text, created_at) values (${decisionId}, ${personId}, 'Mine.', ${at})`,
      ),
    );
  await expect(appeal(decider.id, now)).rejects.toMatchObject({ cause: { constraint: "appeal_by_author" } });
  await expect(appeal(author.id, daysFrom(now, 31))).rejects.toMatchObject({ cause: { constraint: "appeal_in_time" } });
});

test("says where it stands: open, waiting, late, too late", async ({ db }) => {
  const { author, decisionId } = await aHiddenComment(db, now);
  const stateAt = async (at: Date) => secondLookStateOf(await getOwnDecision(db, author.id, decisionId), aSite.city, at);
  expect(await stateAt(now)).toEqual({ name: "open", until: daysFrom(now, 30) });
  expect(await stateAt(daysFrom(now, 31))).toEqual({ name: "too-late", until: daysFrom(now, 30) });
  await askSecondLook(db, author, { decisionId, text: "Look." }, aSite, now);
  const dueAt = new Date("2026-11-30T23:00:00Z");
  expect(await stateAt(dueAt)).toEqual({ name: "waiting", dueAt, isLate: false });
  expect(await stateAt(daysFrom(dueAt, 1))).toEqual({ name: "waiting", dueAt, isLate: true });
});
