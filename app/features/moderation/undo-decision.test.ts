import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { holdContent } from "~/features/filters/hold-content.server";
import type { Database } from "~db/client.server";
import { cases, filters, holds, mails, reports } from "~db/schema";
import { aComment, aModerator, anIdea, aPerson, aResident, aTopic } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { collapseContent } from "./collapse-content.server";
import type { ContentRef } from "./content";
import { hideContent } from "./hide-content.server";
import { keepContent } from "./keep-content.server";
import { moveIdea } from "./move-idea.server";
import { openCase } from "./open-case.server";
import { redactContent } from "./redact-content.server";
import { slowAuthor } from "./slow-author.server";
import { undoDecision } from "./undo-decision.server";

const now = new Date("2026-11-22T18:00:00Z");
const soon = new Date(now.getTime() + 60_000);
const site = {
  city: { siteName: "H", siteNameEs: "H", email: "city@oxbow.example", timeZone: "UTC" },
  origin: "https://hearback.example",
};
const why = { clause: 2, reason: "A reason." };

/** All that is in the tables that a decision changes, but for what only grows. */
async function stateOf(db: Database): Promise<Record<string, unknown>> {
  const state: Record<string, unknown> = {};
  for (const table of [
    "ideas",
    "comments",
    "topics",
    "people",
    "cases",
    "reports",
    "holds",
    "filters",
    "supports",
    "idea_versions",
    "comment_versions",
  ]) {
    const { rows } = await db.execute<{ text: string | null }>(
      sql`select string_agg(t::text, ';' order by t::text) as text from ${sql.identifier(table)} t`,
    );
    state[table] = rows[0]?.text;
  }
  return state;
}

/** A held comment with a report, in a case; and one that says the same. */
async function aHeldComment(db: Database) {
  const idea = await anIdea(db, now);
  const original = await aComment(db, now, { ideaId: idea.id, body: "Call 402-555-0199." });
  const comment = await aComment(db, now, { ideaId: idea.id, body: "Call 402-555-0199.", heldAt: now });
  await db.execute(sql`update ideas set comments_count = 1 where id = ${idea.id}`);
  const about = {
    kind: "comment" as const,
    id: comment.id,
    topicId: idea.topicId,
    authorId: comment.authorId,
    ideaTitle: "",
    body: comment.body,
  };
  const caseId = await openCase(db, about, "hold", now);
  await openCase(db, about, "report", now);
  await db.insert(holds).values({ caseId, filter: "personal_data", found: "402-555-0199", createdAt: now });
  const { rows } = await db.execute<{ id: number }>(
    sql`select c.id from policy_clauses c join topics t on t.policy_version_id = c.version_id where t.id = ${idea.topicId} limit 1`,
  );
  await db.insert(reports).values({
    commentId: comment.id,
    reporterId: (await aResident(db)).id,
    clauseId: rows[0]?.id ?? 0,
    sentence: "Bad.",
    createdAt: now,
    caseId,
  });
  return { comment, original, content: { kind: "comment" as const, id: comment.id } satisfies ContentRef, idea };
}

for (const act of ["keep", "collapse", "redact", "hide"] as const) {
  test(`to ${act} and undo it leaves everything as it was: text, counts, case, reports, holds, filters`, async ({ db }) => {
    const { content, original } = await aHeldComment(db);
    const moderator = await aModerator(db);
    const before = await stateOf(db);
    const passage = "402-555-0199";
    const made =
      act === "keep"
        ? await keepContent(db, moderator, { content, reason: "" }, site, now)
        : act === "collapse"
          ? await collapseContent(db, moderator, { content, originalId: original.id, reason: "A copy." }, site, now)
          : act === "redact"
            ? await redactContent(db, moderator, { content, passages: [passage], ...why }, site, now)
            : await hideContent(db, moderator, { content, passage, ...why }, site, now);
    expect(await stateOf(db)).not.toEqual(before);
    await undoDecision(db, moderator, made, site, soon);
    expect(await stateOf(db)).toEqual(before);
    expect((await db.select().from(mails)).filter(({ droppedAt }) => droppedAt === null)).toHaveLength(0);
  });
}

test("a moved idea goes back, and a slowed author posts again", async ({ db }) => {
  const [from, to] = [await aTopic(db, now), await aTopic(db, now)];
  const idea = await anIdea(db, now, { topicId: from.id });
  const content = { kind: "idea" as const, id: idea.id };
  const moderator = await aModerator(db);
  const before = await stateOf(db);
  const moved = await moveIdea(db, moderator, { content, toTopicId: to.id, passage: "", ...why }, site, now);
  await undoDecision(db, moderator, moved, site, soon);
  expect(await stateOf(db)).toEqual(before);
  const slowed = await slowAuthor(db, moderator, { content, passage: idea.title, days: 3, ...why }, site, soon);
  const undone = await undoDecision(db, moderator, slowed, site, soon);
  const { rows } = await db.execute(sql`select lifted_by_id from posting_limits`);
  expect(rows).toEqual([{ lifted_by_id: undone }]);
});

test("what was reported since waits in the same case", async ({ db }) => {
  const { content, comment, idea } = await aHeldComment(db);
  const moderator = await aModerator(db);
  const made = await keepContent(db, moderator, { content, reason: "" }, site, now);
  expect((await db.select().from(filters)).find(({ name }) => name === "personal_data")?.wrongCount).toBe(1);
  const again = await openCase(
    db,
    { ...content, topicId: idea.topicId, authorId: comment.authorId, ideaTitle: "", body: comment.body },
    "report",
    soon,
  );
  const [first] = await db.select().from(reports);
  await db.insert(reports).values({
    commentId: comment.id,
    reporterId: (await aResident(db)).id,
    clauseId: first?.clauseId ?? 0,
    sentence: "Bad too.",
    createdAt: soon,
    caseId: again,
  });
  await undoDecision(db, moderator, made, site, soon);
  const waiting = (await db.select().from(cases)).filter(({ closedAt }) => closedAt === null);
  expect(waiting).toMatchObject([{ commentId: comment.id, reportsCount: 2, isHeld: true }]);
  expect((await db.select().from(reports)).map(({ caseId, decisionId }) => [caseId, decisionId])).toEqual([
    [waiting[0]?.id, null],
    [waiting[0]?.id, null],
  ]);
  expect((await db.select().from(filters)).find(({ name }) => name === "personal_data")?.wrongCount).toBe(0);
});

test("refuses the decision of another, one that is too old, one that was undone, and one that is not the newest", async ({
  db,
}) => {
  const { content } = await aHeldComment(db);
  const [mine, other] = [await aModerator(db), await aModerator(db)];
  const made = await hideContent(db, mine, { content, passage: "Call", ...why }, site, now);
  await expect(undoDecision(db, other, made, site, soon)).rejects.toMatchObject({ key: "moderation.undo-own-only" });
  const late = new Date(now.getTime() + 120_000);
  await expect(undoDecision(db, mine, made, site, late)).rejects.toMatchObject({ key: "moderation.undo-too-late" });
  await undoDecision(db, mine, made, site, soon);
  await expect(undoDecision(db, mine, made, site, soon)).rejects.toMatchObject({ key: "moderation.not-standing" });
  const kept = await keepContent(db, mine, { content, reason: "" }, site, now);
  await hideContent(db, other, { content, passage: "Call", ...why }, site, now);
  await expect(undoDecision(db, mine, kept, site, soon)).rejects.toMatchObject({ key: "moderation.decided-meanwhile" });
});

test("an outside reviewer undoes what they decided where they were asked", async ({ db }) => {
  const { content } = await aHeldComment(db);
  await db.execute(sql`update cases set is_for_reviewer = true`);
  const reviewer = await aPerson(db, { roles: [{ role: "reviewer" }] });
  const made = await hideContent(db, reviewer, { content, passage: "Call", ...why }, site, now);
  await undoDecision(db, reviewer, made, site, soon);
  const { rows } = await db.execute(sql`select hidden_by from comments where id = ${content.id}`);
  expect(rows).toEqual([{ hidden_by: null }]);
});

test("a filter that held both the first and the changed text was wrong twice, and no longer after an undo", async ({ db }) => {
  const { content } = await aHeldComment(db);
  const moderator = await aModerator(db);
  const wrong = async () => (await db.select().from(filters)).find(({ name }) => name === "personal_data")?.wrongCount;
  const first = await keepContent(db, moderator, { content, reason: "" }, site, now);
  // The author changes what was just kept, and it is held again, before the moderator takes the first decision back.
  await holdContent(db, content, [{ filter: "personal_data", found: "402-555-0198" }], now);
  await undoDecision(db, moderator, first, site, soon);
  expect(await wrong()).toBe(0);
  const second = await keepContent(db, moderator, { content, reason: "" }, site, soon);
  expect(await wrong()).toBe(2);
  await undoDecision(db, moderator, second, site, soon);
  expect(await wrong()).toBe(0);
});
