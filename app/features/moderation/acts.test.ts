import { and, eq, sql } from "drizzle-orm";
import { expect } from "vitest";
import type { Database } from "~db/client.server";
import { cases, comments, decisions, ideas, supports, topics } from "~db/schema";
import {
  aComment,
  aModerator,
  anIdea,
  anOffice,
  aPerson,
  aPublication,
  aResident,
  aTopic,
  daysFrom,
} from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { collapseContent } from "./collapse-content.server";
import type { ContentRef } from "./content";
import { moveIdea } from "./move-idea.server";
import { openCase } from "./open-case.server";
import { redactContent } from "./redact-content.server";
import { restoreDecision } from "./restore-content.server";

const now = new Date("2026-11-22T18:00:00Z");
const site = {
  city: { siteName: "H", siteNameEs: "H", email: "city@oxbow.example", timeZone: "UTC" },
  origin: "https://hearback.example",
};
const why = { clause: 2, reason: "A reason." };
const body = "Ana never answers, her number is 402-555-0199. Call 402-555-0199 at night.";

async function counters(db: Database, topicId: number) {
  const { rows } = await db.execute<{ kept: string; recounted: string }>(sql`
    select json_build_array(t.ideas_count, t.answered_count)::text as kept,
           json_build_array((select count(*) from ideas i where i.topic_id = t.id and is_visible),
             (select count(*) from ideas i where i.topic_id = t.id and is_visible and answered_at is not null))::text as recounted
      from topics t where t.id = ${topicId}`);
  return rows[0];
}
const ideaOf = async (db: Database, id: number) => (await db.select().from(ideas).where(eq(ideas.id, id)))[0];
const commentOf = async (db: Database, id: number) => (await db.select().from(comments).where(eq(comments.id, id)))[0];
const ref = (kind: ContentRef["kind"], { id }: { id: number }): ContentRef => ({ kind, id });

test("collapses the same words under the first, with counters, and back", async ({ db }) => {
  const idea = await anIdea(db, now);
  const original = await aComment(db, now, { ideaId: idea.id, body: "Vote no on Measure 3!" });
  const copy = await aComment(db, now, { ideaId: idea.id, body: "vote NO, on measure 3" });
  const moderator = await aModerator(db);
  const id = await collapseContent(
    db,
    moderator,
    { content: ref("comment", copy), originalId: original.id, reason: "A copy." },
    site,
    now,
  );
  expect(await commentOf(db, copy.id)).toMatchObject({ collapsedIntoId: original.id, isVisible: false });
  expect((await commentOf(db, original.id))?.copiesCount).toBe(1);
  expect((await ideaOf(db, idea.id))?.commentsCount).toBe(1);
  await restoreDecision(db, moderator, { decisionId: id, reason: "Not a copy." }, site, now);
  expect(await commentOf(db, copy.id)).toMatchObject({ collapsedIntoId: null, isVisible: true });
  expect((await commentOf(db, original.id))?.copiesCount).toBe(0);
  expect((await ideaOf(db, idea.id))?.commentsCount).toBe(2);
});

test("refuses to collapse other words, elsewhere, under itself, under what is gone, and what has copies", async ({ db }) => {
  const idea = await anIdea(db, now);
  const text = "Vote no on Measure 3";
  const original = await aComment(db, now, { ideaId: idea.id, body: text });
  const copy = await aComment(db, now, { ideaId: idea.id, body: text });
  const third = await aComment(db, now, { ideaId: idea.id, body: text });
  const other = await aComment(db, now, { ideaId: idea.id, body: "Plant more trees along 24th." });
  const elsewhere = await aComment(db, now, { body: text });
  const moderator = await aModerator(db);
  const collapse = (content: { id: number }, originalId: number) =>
    collapseContent(db, moderator, { content: ref("comment", content), originalId, reason: "A copy." }, site, now);
  await expect(collapse(copy, other.id)).rejects.toMatchObject({ key: "moderation.collapse-other-words" });
  await expect(collapse(copy, elsewhere.id)).rejects.toMatchObject({ key: "moderation.collapse-elsewhere" });
  await expect(collapse(copy, copy.id)).rejects.toMatchObject({ key: "moderation.collapse-itself" });
  await expect(collapse(copy, 999_999)).rejects.toMatchObject({ key: "moderation.collapse-no-original" });
  await collapse(copy, original.id);
  await expect(collapse(third, copy.id)).rejects.toMatchObject({ key: "moderation.collapse-original-gone" });
  await expect(collapse(original, third.id)).rejects.toMatchObject({ key: "moderation.collapse-has-copies" });
  await expect(collapse(copy, original.id)).rejects.toMatchObject({ key: "moderation.already-collapsed" });
});

test("moves an idea with its comments and supports, the counters of both topics, and back", async ({ db }) => {
  const [from, to] = [await aTopic(db, now), await aTopic(db, now)];
  const idea = await anIdea(db, now, { topicId: from.id, supportsCount: 1 });
  const comment = await aComment(db, now, { ideaId: idea.id });
  await db.insert(supports).values({ ideaId: idea.id, personId: (await aResident(db)).id, createdAt: now });
  await openCase(
    db,
    { kind: "comment", id: comment.id, topicId: from.id, authorId: null, ideaTitle: "", body: "" },
    "report",
    now,
  );
  const moderator = await aModerator(db);
  const id = await moveIdea(db, moderator, { content: ref("idea", idea), toTopicId: to.id, passage: "", ...why }, site, now);
  expect(await ideaOf(db, idea.id)).toMatchObject({ topicId: to.id, supportsCount: 1, commentsCount: 1 });
  expect((await db.select().from(cases).where(eq(cases.commentId, comment.id)))[0]?.topicId).toBe(to.id);
  for (const topic of [from, to]) {
    const counted = await counters(db, topic.id);
    expect(counted?.kept).toBe(counted?.recounted);
  }
  await restoreDecision(db, moderator, { decisionId: id, reason: "It belongs there." }, site, now);
  expect((await ideaOf(db, idea.id))?.topicId).toBe(from.id);
  const counted = await counters(db, from.id);
  expect(counted?.kept).toBe(counted?.recounted);
});

test("refuses to move what is answered, a comment, out of a closed topic, and into one that is not open", async ({ db }) => {
  const topic = await aTopic(db, now);
  const [open, closed] = [await aTopic(db, now), await aTopic(db, now, { closesAt: daysFrom(now, -1) })];
  const moderator = await aModerator(db);
  const idea = await anIdea(db, now, { topicId: topic.id });
  const move = (content: ContentRef, toTopicId: number) =>
    moveIdea(db, moderator, { content, toTopicId, passage: "", ...why }, site, now);
  await expect(move(ref("idea", idea), closed.id)).rejects.toMatchObject({ key: "moderation.move-topic-closed" });
  await expect(move(ref("idea", idea), topic.id)).rejects.toMatchObject({ key: "moderation.move-same-topic" });
  await expect(move(ref("comment", await aComment(db, now, { ideaId: idea.id })), open.id)).rejects.toMatchObject({
    key: "moderation.move-ideas-only",
  });
  const late = await anIdea(db, now, { topicId: closed.id });
  await expect(move(ref("idea", late), open.id)).rejects.toMatchObject({ key: "moderation.move-closed" });
  const { id: answerId } = await aPublication(db, now, topic);
  const answered = await anIdea(db, now, {
    topicId: topic.id,
    answeredAt: now,
    firstAnsweredAt: now,
    answerId,
    answerDecision: "will_do",
  });
  await expect(move(ref("idea", answered), open.id)).rejects.toMatchObject({ key: "moderation.move-answered" });
});

test("whoever works for the office of the other topic does not move anything there", async ({ db }) => {
  const office = await anOffice(db);
  const to = await aTopic(db, now, { askingOfficeId: office.id });
  const idea = await anIdea(db, now);
  const moderator = await aPerson(db, { roles: [{ role: "moderator" }, { role: "drafter", officeId: office.id }] });
  const move = moveIdea(db, moderator, { content: ref("idea", idea), toTopicId: to.id, passage: "", ...why }, site, now);
  await expect(move).rejects.toMatchObject({ key: "moderation.move-conflict-there" });
});

test("whoever works for an official whose name is covered does not uncover it", async ({ db }) => {
  const office = await anOffice(db, { headName: "Dana Quill" });
  const comment = await aComment(db, now, { body: "Dana Quill lives at 12 Elm." });
  const id = await redactContent(
    db,
    await aModerator(db),
    { content: ref("comment", comment), passages: ["Dana Quill lives at 12 Elm."], ...why },
    site,
    now,
  );
  const hers = await aPerson(db, { roles: [{ role: "moderator" }, { role: "drafter", officeId: office.id }] });
  await expect(restoreDecision(db, hers, { decisionId: id, reason: "x" }, site, now)).rejects.toMatchObject({
    key: "moderation.conflict-names-head",
  });
});

test("takes back a decision once", async ({ db }) => {
  const comment = await aComment(db, now, { body });
  const moderator = await aModerator(db);
  const id = await redactContent(db, moderator, { content: ref("comment", comment), passages: ["Ana"], ...why }, site, now);
  await restoreDecision(db, moderator, { decisionId: id, reason: "x" }, site, now);
  await expect(restoreDecision(db, moderator, { decisionId: id, reason: "x" }, site, now)).rejects.toMatchObject({
    key: "moderation.not-standing",
  });
  expect(
    await db
      .select()
      .from(decisions)
      .where(and(eq(decisions.commentId, comment.id), eq(decisions.act, "restore"))),
  ).toHaveLength(1);
  expect(await db.select().from(topics)).not.toHaveLength(0);
});
