import { eq, sql } from "drizzle-orm";
import { expect } from "vitest";
import { addComment } from "~/features/comments/add-comment.server";
import { commentEditRefusal, commentRefusal, helpfulRefusal } from "~/features/comments/permissions";
import { editRefusal, shareRefusal } from "~/features/ideas/permissions";
import { shareIdea } from "~/features/ideas/share-idea.server";
import { proposeSuspension } from "~/features/moderation/propose-suspension.server";
import { restoreDecision } from "~/features/moderation/restore-content.server";
import { settleSuspension } from "~/features/moderation/settle-suspension.server";
import { slowAuthor } from "~/features/moderation/slow-author.server";
import { supportRefusal } from "~/features/supports/permissions";
import { sessionsOf } from "~/http/session.server";
import type { Database } from "~db/client.server";
import { decisions, mails, postingLimits } from "~db/schema";
import { aComment, aModerator, anIdea, anOffice, aPerson, aResident, aTopic, daysFrom } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { listLimits } from "./queries.server";

const now = new Date();
const site = {
  city: { siteName: "H", siteNameEs: "H", email: "city@oxbow.example", timeZone: "UTC" },
  origin: "https://hearback.example",
};
const why = { clause: 2, passage: "every day", reason: "A reason.", days: 7 };
const hours = (count: number) => new Date(now.getTime() + count * 60 * 60 * 1000);

async function aLimited(db: Database) {
  const author = await aResident(db);
  const comment = await aComment(db, hours(-5), { authorId: author.id });
  return { author, comment, content: { kind: "comment" as const, id: comment.id } };
}

/** The person as the next request knows them. */
async function nextRequestOf(db: Database, personId: number) {
  const sessions = sessionsOf(db, { secure: false });
  const actor = await sessions.actorOf((await sessions.start(personId, now)).split(";")[0] ?? "");
  if (!actor) throw new Error("signed out");
  return actor;
}

test("a slowed author posts once an hour from the next request on, and reads when it goes on", async ({ db }) => {
  const { author, content } = await aLimited(db);
  const idea = await anIdea(db, now);
  await slowAuthor(db, await aModerator(db), { content, ...why }, site, now);
  const actor = await nextRequestOf(db, author.id);
  expect(actor.postingLimit).toEqual({ kind: "slow", until: daysFrom(now, 7) });
  const comment = (body: string, at: Date) =>
    addComment(db, actor, { ideaId: idea.id, body, language: "en", parentId: null }, at);
  await comment("First.", now);
  await expect(comment("Second.", hours(0.5))).rejects.toMatchObject({
    kind: "too-many",
    key: "moderation.posting-slow-wait",
    values: { next: hours(1).toISOString() },
  });
  const topic = await aTopic(db, now);
  const shared = { topicSlug: topic.slug, title: "T", body: "B", language: "en" as const, neighborhoodId: null, place: "" };
  await expect(shareIdea(db, actor, shared, "UTC", hours(0.5))).rejects.toMatchObject({ kind: "too-many" });
  await comment("Second.", hours(1));
  expect((await db.select().from(mails))[0]?.personId).toBe(author.id);
});

test("a suspension blocks the next post and nothing else", async ({ db }) => {
  const { author, content, comment } = await aLimited(db);
  await proposeSuspension(db, await aModerator(db), { content, ...why }, now);
  expect((await nextRequestOf(db, author.id)).postingLimit).toBeNull();
  const [limit] = await db.select().from(postingLimits);
  const decisionId = await settleSuspension(
    db,
    await aModerator(db),
    { limitId: limit?.id ?? 0, isApproved: true, reason: "" },
    site,
    now,
  );
  const actor = await nextRequestOf(db, author.id);
  expect(actor.postingLimit).toEqual({ kind: "suspend", until: daysFrom(now, 7) });
  const open = { isHidden: false, topicOpensAt: daysFrom(now, -1), topicClosesAt: daysFrom(now, 1) };
  const own = { authorId: author.id, isHidden: false, createdAt: now, supportsCount: 0 };
  for (const refusal of [
    shareRefusal(actor, open, now),
    commentRefusal(actor, open, now),
    editRefusal(actor, own, now),
    commentEditRefusal(actor, own, now),
  ]) {
    expect(refusal).toMatchObject({ kind: "forbidden", key: "moderation.posting-suspended" });
  }
  expect(supportRefusal(actor, open, now)).toBeNull();
  expect(helpfulRefusal(actor, { authorId: 1, isHidden: false })).toBeNull();
  expect(shareRefusal(actor, { ...open, topicClosesAt: daysFrom(now, 30) }, daysFrom(now, 8))).toBeNull();
  expect((await db.execute(sql`select body from comments where id = ${comment.id} and is_visible`)).rows).toHaveLength(1);

  await restoreDecision(db, await aModerator(db), { decisionId: decisionId ?? 0, reason: "A mistake." }, site, now);
  expect((await nextRequestOf(db, author.id)).postingLimit).toBeNull();
});

test("whoever proposed a suspension cannot approve it: refused by code and by the database", async ({ db }) => {
  const { content } = await aLimited(db);
  const proposer = await aModerator(db);
  const limitId = await proposeSuspension(db, proposer, { content, ...why }, now);
  const settle = settleSuspension(db, proposer, { limitId, isApproved: true, reason: "" }, site, now);
  await expect(settle).rejects.toMatchObject({ kind: "forbidden", key: "moderation.suspension-own-proposal" });
  await expect(
    db.transaction((tx) =>
      tx.execute(sql`update posting_limits set settled_by = ${proposer.id}, settled_at = ${now} where id = ${limitId}`),
    ),
  ).rejects.toMatchObject({ cause: { constraint: "posting_limit_takes_two" } });
  expect(await db.select().from(decisions)).toHaveLength(0);
});

test("an administrator approves; somebody with a stake, the author, and who comes second do not", async ({ db }) => {
  const office = await anOffice(db);
  const topic = await aTopic(db, now, { askingOfficeId: office.id });
  const author = await aModerator(db);
  const comment = await aComment(db, now, { authorId: author.id, ideaId: (await anIdea(db, now, { topicId: topic.id })).id });
  const proposer = await aModerator(db);
  const limitId = await proposeSuspension(db, proposer, { content: { kind: "comment", id: comment.id }, ...why }, now);
  const settle = (actor: typeof proposer) => settleSuspension(db, actor, { limitId, isApproved: true, reason: "" }, site, now);
  await expect(settle(author)).rejects.toMatchObject({ key: "moderation.own-content" });
  const theirs = await aPerson(db, { roles: [{ role: "administrator" }, { role: "approver", officeId: office.id }] });
  await expect(settle(theirs)).rejects.toMatchObject({ key: "moderation.conflict-of-interest" });
  await expect(settle(await aResident(db))).rejects.toMatchObject({ key: "moderation.moderators-only" });
  const administrator = await aPerson(db, { roles: [{ role: "administrator" }] });
  const decisionId = await settle(administrator);
  const [made] = await db
    .select()
    .from(decisions)
    .where(eq(decisions.id, decisionId ?? 0));
  expect(made).toMatchObject({ act: "suspend", moderatorId: proposer.id, approvedBy: administrator.id, until: daysFrom(now, 7) });
  await expect(settle(await aModerator(db))).rejects.toMatchObject({ key: "moderation.suspension-settled" });
});

test("a refused proposal says why, limits nobody, and can be made again", async ({ db }) => {
  const { author, content } = await aLimited(db);
  const proposer = await aModerator(db);
  const limitId = await proposeSuspension(db, proposer, { content, ...why }, now);
  await expect(proposeSuspension(db, proposer, { content, ...why }, now)).rejects.toMatchObject({
    key: "moderation.suspension-proposed-already",
  });
  const other = await aModerator(db);
  await expect(settleSuspension(db, other, { limitId, isApproved: false, reason: " " }, site, now)).rejects.toMatchObject({
    key: "moderation.refusal-missing",
  });
  expect(await settleSuspension(db, other, { limitId, isApproved: false, reason: "Too long." }, site, now)).toBeNull();
  expect((await nextRequestOf(db, author.id)).postingLimit).toBeNull();
  expect((await listLimits(db, "proposed", null, now)).items).toHaveLength(0);
  await proposeSuspension(db, proposer, { content, ...why, days: 365 }, now);
  expect((await listLimits(db, "proposed", null, now)).items).toMatchObject([
    { days: 365, contentKind: "comment", contentId: content.id },
  ]);
});

test("slowing down takes 1 to 30 days, a suspension 1 to 365, and somebody who wrote it", async ({ db }) => {
  const { content } = await aLimited(db);
  const moderator = await aModerator(db);
  for (const days of [0, 31, 1.5]) {
    await expect(async () => slowAuthor(db, moderator, { content, ...why, days }, site, now)).rejects.toMatchObject({
      kind: "invalid",
    });
  }
  await expect(async () => proposeSuspension(db, moderator, { content, ...why, days: 366 }, now)).rejects.toMatchObject({
    kind: "invalid",
  });
  const paper = await aComment(db, now, { authorId: null });
  await expect(
    slowAuthor(db, moderator, { content: { kind: "comment", id: paper.id }, ...why }, site, now),
  ).rejects.toMatchObject({ key: "moderation.limit-nobody" });
});

test("what a person is slowed down for, they are slowed down for once at a time", async ({ db }) => {
  const { content } = await aLimited(db);
  await slowAuthor(db, await aModerator(db), { content, ...why }, site, now);
  await expect(slowAuthor(db, await aModerator(db), { content, ...why }, site, hours(1))).rejects.toMatchObject({
    kind: "conflict",
    key: "moderation.slowed-already",
  });
  await slowAuthor(db, await aModerator(db), { content, ...why }, site, hours(8 * 24));
});
