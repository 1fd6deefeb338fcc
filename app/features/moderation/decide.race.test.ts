import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import { reportContent } from "~/features/reports/report-content.server";
import { comments, decisions, ideas, mails, record, reports, topics } from "~db/schema";
import { aComment, aModerator, anIdea, aResident, aTopic } from "../../../tests/support/builders";
import { ownDatabase } from "../../../tests/support/database";
import { collapseContent } from "./collapse-content.server";
import { hideContent } from "./hide-content.server";
import { keepContent } from "./keep-content.server";
import { moveIdea } from "./move-idea.server";
import { proposeSuspension } from "./propose-suspension.server";
import { redactContent } from "./redact-content.server";
import { restoreContent } from "./restore-content.server";
import { settleSuspension } from "./settle-suspension.server";
import { slowAuthor } from "./slow-author.server";
import { undoDecision } from "./undo-decision.server";

const own = ownDatabase();
const now = new Date("2026-11-22T18:00:00Z");
const site = {
  city: { siteName: "H", siteNameEs: "H", email: "city@oxbow.example", timeZone: "UTC" },
  origin: "https://hearback.example",
};
const hide = { clause: 2, passage: "walk", reason: "A reason." };

function refusalsOf(results: PromiseSettledResult<unknown>[]): string[] {
  return results.flatMap((result) =>
    result.status === "rejected" && result.reason instanceof Refusal ? [result.reason.kind] : [],
  );
}

test("two moderators who hide at once make one decision, one mail, one count", async () => {
  const { db } = own;
  const idea = await anIdea(db, now);
  const comment = await aComment(db, now, { ideaId: idea.id });
  const content = { kind: "comment" as const, id: comment.id };
  const moderators = await Promise.all([1, 2, 3, 4].map(() => aModerator(db)));
  const results = await Promise.allSettled(
    moderators.map((moderator) => hideContent(db, moderator, { content, ...hide }, site, now)),
  );
  expect(refusalsOf(results)).toEqual(["conflict", "conflict", "conflict"]);
  expect(await db.select().from(decisions).where(eq(decisions.commentId, comment.id))).toHaveLength(1);
  expect(await db.select().from(mails)).toHaveLength(1);
  expect(await db.select().from(record)).toHaveLength(1);
  expect((await db.select().from(ideas).where(eq(ideas.id, idea.id)))[0]?.commentsCount).toBe(0);

  const back = await Promise.allSettled(
    moderators.map((moderator) => restoreContent(db, moderator, { content, reason: "Fine." }, site, now)),
  );
  expect(refusalsOf(back)).toEqual(["conflict", "conflict", "conflict"]);
  expect((await db.select().from(ideas).where(eq(ideas.id, idea.id)))[0]?.commentsCount).toBe(1);
});

test("of one who keeps and one who hides at once, the second is told to read the first decision", async () => {
  const { db } = own;
  const comment = await aComment(db, now);
  const content = { kind: "comment" as const, id: comment.id };
  await reportContent(db, await aResident(db), { content, clause: 1, sentence: "Bad." }, now);
  const [one, other] = [await aModerator(db), await aModerator(db)];
  const results = await Promise.allSettled([
    keepContent(db, one, { content, reason: "", seen: 0 }, site, now),
    hideContent(db, other, { content, ...hide, seen: 0 }, site, now),
  ]);
  expect(refusalsOf(results)).toEqual(["conflict"]);
  const made = await db.select().from(decisions).where(eq(decisions.commentId, comment.id));
  expect(made).toHaveLength(1);
  expect((await db.select().from(reports).where(eq(reports.commentId, comment.id)))[0]?.decisionId).toBe(made[0]?.id);
  expect((await db.select().from(comments).where(eq(comments.id, comment.id)))[0]?.hiddenBy).toBe(
    made[0]?.act === "hide" ? made[0].id : null,
  );
});

test("a person who taps twice reports once", async () => {
  const { db } = own;
  const comment = await aComment(db, now);
  const resident = await aResident(db);
  const content = { kind: "comment" as const, id: comment.id };
  const all = await Promise.all(
    [1, 2, 3, 4, 5].map(() => reportContent(db, resident, { content, clause: 1, sentence: "Bad." }, now)),
  );
  expect(all.filter(({ isNew }) => isNew)).toHaveLength(1);
  expect(await db.select().from(reports).where(eq(reports.commentId, comment.id))).toHaveLength(1);
});

test("of several acts by several moderators at once on one idea, one is a decision and the others read it first", async () => {
  const { db } = own;
  const [from, to] = [await aTopic(db, now), await aTopic(db, now)];
  const original = await anIdea(db, now, { topicId: from.id });
  const idea = await anIdea(db, now, { topicId: from.id });
  const content = { kind: "idea" as const, id: idea.id };
  const why = { clause: 2, passage: "trees", reason: "A reason.", seen: 0 };
  const acts = [
    (who: Actor) => hideContent(db, who, { content, ...why }, site, now),
    (who: Actor) => redactContent(db, who, { content, ...why, passages: ["trees"] }, site, now),
    (who: Actor) => moveIdea(db, who, { content, ...why, toTopicId: to.id }, site, now),
    (who: Actor) => collapseContent(db, who, { content, originalId: original.id, reason: "A copy.", seen: 0 }, site, now),
    (who: Actor) => slowAuthor(db, who, { content, ...why, days: 3 }, site, now),
  ];
  const moderators = await Promise.all(acts.map(() => aModerator(db)));
  const results = await Promise.allSettled(acts.map((act, index) => act(moderators[index] as Actor)));
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(refusalsOf(results)).toEqual(["conflict", "conflict", "conflict", "conflict"]);
  expect(await db.select().from(decisions).where(eq(decisions.ideaId, idea.id))).toHaveLength(1);
  const shown = await db.select().from(ideas).where(eq(ideas.isVisible, true));
  for (const topic of await db.select().from(topics)) {
    expect(topic.ideasCount).toBe(shown.filter(({ topicId }) => topicId === topic.id).length);
  }
});

test("two copies that are collapsed under each other at once: one stays", async () => {
  const { db } = own;
  const idea = await anIdea(db, now);
  const [one, other] = [await aComment(db, now, { ideaId: idea.id }), await aComment(db, now, { ideaId: idea.id })];
  const collapse = async (copy: number, originalId: number) =>
    collapseContent(
      db,
      await aModerator(db),
      { content: { kind: "comment", id: copy }, originalId, reason: "A copy." },
      site,
      now,
    );
  const results = await Promise.allSettled([collapse(one.id, other.id), collapse(other.id, one.id)]);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(refusalsOf(results)).toEqual(["conflict"]);
  expect((await db.select().from(ideas).where(eq(ideas.id, idea.id)))[0]?.commentsCount).toBe(1);
});

test("two second people who settle at once settle once, and two who undo at once undo once", async () => {
  const { db } = own;
  const comment = await aComment(db, now);
  const content = { kind: "comment" as const, id: comment.id };
  const limitId = await proposeSuspension(db, await aModerator(db), { content, ...hide, days: 9 }, now);
  const settle = async (isApproved: boolean) =>
    settleSuspension(db, await aModerator(db), { limitId, isApproved, reason: "No." }, site, now);
  expect(refusalsOf(await Promise.allSettled([settle(true), settle(false), settle(true)]))).toEqual(["conflict", "conflict"]);
  const moderator = await aModerator(db);
  const made = await hideContent(db, moderator, { content, ...hide }, site, now);
  const undone = await Promise.allSettled([1, 2, 3].map(() => undoDecision(db, moderator, made, site, now)));
  expect(refusalsOf(undone)).toEqual(["conflict", "conflict"]);
  expect((await db.select().from(comments).where(eq(comments.id, comment.id)))[0]?.isVisible).toBe(true);
});
