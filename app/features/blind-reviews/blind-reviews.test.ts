import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { drawForBlindReview } from "~/features/moderation/draw-for-blind-review.server";
import { hideContent } from "~/features/moderation/hide-content.server";
import type { Site } from "~/features/moderation/tell-author.server";
import { sessionsOf } from "~/http/session.server";
import { loader as openReview } from "~/routes/moderation.reviews.$reviewId";
import type { Database } from "~db/client.server";
import { aCity, aModerator, anIdea, aPerson, aPolicy, aResident, aTopic, daysFrom } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { aDecision, aDrawnReview } from "../../../tests/support/ledger-builders";
import { aSite } from "../../../tests/support/site";
import { aRead } from "../../../tests/support/visit";
import { getReview, listWaitingReviews } from "./queries.server";
import { reviewForm } from "./review-form";
import { saveReview } from "./save-review.server";

const now = new Date("2026-11-22T18:00:00Z");
const earlier = daysFrom(now, -1);
const site = {
  city: { siteName: "H", siteNameEs: "H", email: "city@oxbow.example", timeZone: "UTC" },
  origin: "https://hearback.example",
} as Site;

async function drawnCount(db: Database) {
  const { rows } = await db.execute<{ count: number }>(sql`select count(*)::integer as count from blind_reviews`);
  return rows[0]?.count;
}

async function reviewOf(db: Database, id: number) {
  const { rows } = await db.execute(
    sql`select reviewer_id as reviewer, would_keep as "wouldKeep", agrees, clause_id as clause from blind_reviews where id = ${id}`,
  );
  return rows[0];
}

describe("the lot", () => {
  test("falls on first decisions about what something says", async ({ db }) => {
    const topicId = (await aTopic(db, now)).id;
    const hide = await aDecision(db, earlier, { topicId });
    const restore = await aDecision(db, earlier, { topicId, act: "restore", reversesId: hide.id });
    const slow = await aDecision(db, earlier, { topicId, act: "slow", until: now });
    const ruling = await aDecision(db, earlier, { topicId, act: "redact", reversesId: hide.id });
    for (const { id } of [restore, slow, ruling]) await drawForBlindReview(db, id, now, 1);
    expect(await drawnCount(db)).toBe(0);
    await drawForBlindReview(db, hide.id, now, 1);
    await drawForBlindReview(db, hide.id, now, 1);
    expect(await drawnCount(db)).toBe(1);
  });

  test("takes of decisions made in one step only the first", async ({ db }) => {
    const topicId = (await aTopic(db, now)).id;
    const made = [];
    for (let count = 0; count < 3; count += 1) made.push(await aDecision(db, earlier, { topicId, batch: "one-step" }));
    for (const { id } of made) await drawForBlindReview(db, id, now, 1);
    expect(await drawnCount(db)).toBe(1);
  });

  test("is drawn with the decision, in its transaction", async ({ db }) => {
    const idea = await anIdea(db, now, { body: "More shade." });
    const moderator = await aModerator(db);
    const { rows } = await db.execute<{ seed: number }>(sql`
      select s / 1000.0::float as seed from generate_series(1, 1000) s, lateral (select setseed(s / 1000.0), random() as drawn) r where r.drawn < 0.04 limit 1`);
    await db.execute(sql`select setseed(${rows[0]?.seed ?? 0}::float)`);
    const hide = { content: { kind: "idea" as const, id: idea.id }, clause: 2, passage: "shade", reason: "A reason." };
    await hideContent(db, moderator, hide, site, now);
    expect(await drawnCount(db)).toBe(1);
  });

  test("falls on about one in twenty", async ({ db }) => {
    const topicId = (await aTopic(db, now)).id;
    const { id } = await aDecision(db, earlier, { topicId });
    const { rows } = await db.execute<{ id: number }>(sql`
      insert into decisions (act, idea_id, topic_id, moderator_id, reason, created_at)
      select 'keep', idea_id, topic_id, moderator_id, reason, created_at from decisions, generate_series(1, 400) where id = ${id} returning id`);
    await db.execute(sql`select setseed(0.5)`);
    for (const decision of rows) await drawForBlindReview(db, decision.id, now);
    const drawn = await drawnCount(db);
    expect(drawn).toBeGreaterThan(5);
    expect(drawn).toBeLessThan(45);
  });
});

describe("who reviews", () => {
  test("is never who decided, who wrote it, or who has a stake in it", async ({ db }) => {
    const topic = await aTopic(db, now);
    const [decider, other] = [await aModerator(db), await aModerator(db)];
    const author = await aModerator(db);
    const interested = await aPerson(db, {
      roles: [{ role: "moderator" }, { role: "drafter", officeId: topic.askingOfficeId }],
    });
    const decision = await aDecision(db, earlier, { topicId: topic.id, moderatorId: decider.id, authorId: author.id });
    const { id } = await aDrawnReview(db, now, decision.id);
    const listedFor = async (actor: typeof other) => (await listWaitingReviews(db, actor, null, now)).reviews.length;
    expect(await Promise.all([decider, author, interested, other].map(listedFor))).toEqual([0, 0, 0, 1]);
    const own = { kind: "forbidden", key: "ledger.review-own" };
    await expect(getReview(db, decider, id, now)).rejects.toMatchObject(own);
    await expect(saveReview(db, author, { reviewId: id, answer: "keep" }, now)).rejects.toMatchObject(own);
    await expect(saveReview(db, interested, { reviewId: id, answer: "keep" }, now)).rejects.toMatchObject({
      kind: "forbidden",
      key: "ledger.review-conflict",
    });
    await expect(
      db.transaction((tx) =>
        tx.execute(sql`
          update blind_reviews set reviewer_id = ${decider.id}, would_keep = true, agrees = true, reviewed_at = ${now} where id = ${id}`),
      ),
    ).rejects.toMatchObject({ cause: { constraint: "blind_review_by_another" } });
  });

  test("is nobody whose grant ended, whatever their page still says", async ({ db }) => {
    const { id } = await aDrawnReview(db, now, (await aDecision(db, earlier)).id);
    const former = await aPerson(db, { roles: [{ role: "moderator", endsAt: earlier }] });
    await expect(saveReview(db, former, { reviewId: id, answer: "keep" }, now)).rejects.toMatchObject({ kind: "conflict" });
  });

  test("sees no review of a decision that was undone at once", async ({ db }) => {
    const moderator = await aModerator(db);
    const hide = await aDecision(db, earlier, { moderatorId: moderator.id });
    const about = { topicId: hide.topicId, ideaId: hide.ideaId, moderatorId: moderator.id };
    await aDecision(db, earlier, { ...about, act: "restore", reversesId: hide.id });
    const { id } = await aDrawnReview(db, now, hide.id);
    const other = await aModerator(db);
    expect((await listWaitingReviews(db, other, null, now)).reviews).toEqual([]);
    await expect(getReview(db, other, id, now)).rejects.toMatchObject({ kind: "missing" });
  });
});

describe("a review", () => {
  test.for([
    ["hide", "keep", false],
    ["hide", "2", true],
    ["redact", "5", true],
    ["keep", "keep", true],
    ["keep", "1", false],
  ] as const)("of %s that answers %s agrees: %s", async ([act, answer, agrees], { db }) => {
    const policy = await aPolicy(db);
    const topicId = (await aTopic(db, now, { policyVersionId: policy.id })).id;
    const { id } = await aDrawnReview(db, now, (await aDecision(db, earlier, { topicId, act })).id);
    const reviewer = await aModerator(db);
    await saveReview(db, reviewer, { reviewId: id, answer }, now);
    const clause = answer === "keep" ? null : policy.clauses[Number(answer) - 1]?.id;
    expect(await reviewOf(db, id)).toEqual({ reviewer: reviewer.id, wouldKeep: answer === "keep", agrees, clause });
  });

  test("is made once, and names a rule of that policy", async ({ db }) => {
    const { id } = await aDrawnReview(db, now, (await aDecision(db, earlier)).id);
    const [reviewer, another] = [await aModerator(db), await aModerator(db)];
    await expect(saveReview(db, reviewer, { reviewId: id, answer: "99" }, now)).rejects.toMatchObject({ kind: "invalid" });
    await saveReview(db, reviewer, { reviewId: id, answer: "keep" }, now);
    await expect(saveReview(db, another, { reviewId: id, answer: "2" }, now)).rejects.toMatchObject({ kind: "conflict" });
    await expect(
      db.transaction((tx) => tx.execute(sql`update blind_reviews set agrees = true where id = ${id}`)),
    ).rejects.toMatchObject({ cause: { constraint: "blind_review_once" } });
    expect((await listWaitingReviews(db, another, null, now)).reviews).toEqual([]);
  });

  test("is opened without a trace of the first decision", async ({ db }) => {
    await aCity(db);
    const [reporter, moderator, reviewer] = [
      await aResident(db, { displayName: "Reporter Quokka" }),
      await aModerator(db, { displayName: "Moderator Quokka" }),
      await aModerator(db),
    ];
    const policy = await aPolicy(db);
    const topic = await aTopic(db, now, { slug: "quokka-topic", question: "Quokka question?", policyVersionId: policy.id });
    const decision = await aDecision(db, earlier, {
      topicId: topic.id,
      moderatorId: moderator.id,
      text: "What was written.",
      reason: "Quokka reason",
      passage: "Quokka passage",
    });
    await db.execute(sql`
      insert into reports (idea_id, reporter_id, clause_id, sentence, created_at, decision_id)
      values (${decision.ideaId}, ${reporter.id}, ${policy.clauses[0]?.id}, 'Quokka report', ${earlier}, ${decision.id})`);
    const { id } = await aDrawnReview(db, now, decision.id);
    const params = { reviewId: String(id) };
    const data = await openReview(aRead({ db, actor: reviewer, now }, { path: `/moderation/reviews/${id}`, params }));
    const told = JSON.stringify(data);
    expect(told).toContain("What was written.");
    expect(told.toLowerCase()).not.toMatch(/quokka|"act"|"hide"|moderator|reporter/);
    expect(Object.keys(data.review).sort()).toEqual(["clauses", "drawnAt", "id", "language", "photoId", "text"]);

    const cookie = (await sessionsOf(db, { secure: false }).start(reviewer.id, new Date())).split(";")[0] ?? "";
    for (const path of [`/moderation/reviews/${id}`, `/es/moderation/reviews/${id}`, "/moderation/reviews"]) {
      const { status, body } = await aSite(db, now).get(path, { cookie });
      expect(status, path).toBe(200);
      expect(body).toContain("What was written.");
      expect(body.toLowerCase()).not.toMatch(/quokka|\/ideas\/\d/);
    }
  });

  test("takes a choice and nothing else", () => {
    expect(reviewForm.safeParse({ answer: "keep" }).success).toBe(true);
    expect(reviewForm.safeParse({ answer: "2" }).success).toBe(true);
    expect(reviewForm.safeParse({ answer: "no" }).success).toBe(false);
    expect(reviewForm.safeParse({}).success).toBe(false);
  });
});
