import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { comments, ideas } from "~db/schema";
import { aComment, aModerator, anIdea, anOffice, aPerson, aResident, aTopic, daysFrom } from "../../../tests/support/builders";
import { ownDatabase, test } from "../../../tests/support/database";
import { addComment } from "./add-comment.server";
import { editComment } from "./edit-comment.server";
import { markHelpful } from "./mark-helpful.server";
import { listComments, listCommentVersions } from "./queries.server";

const now = new Date("2026-03-08T12:00:00Z");
const said = (ideaId: number, body = "There is no shade there.") => ({ ideaId, body, language: "en" as const, parentId: null });

test("adds a comment and counts it", async ({ db }) => {
  const [resident, idea] = [await aResident(db), await anIdea(db, now)];
  const id = await addComment(db, resident, said(idea.id), now);
  const [counted] = await db.select({ count: ideas.commentsCount }).from(ideas).where(eq(ideas.id, idea.id));
  expect(counted).toEqual({ count: 1 });
  expect(await listCommentVersions(db, { id, language: "en" })).toHaveLength(1);
});

test("takes the same words sent twice for one comment", async ({ db }) => {
  const [resident, idea] = [await aResident(db), await anIdea(db, now)];
  const first = await addComment(db, resident, said(idea.id), now);
  expect(await addComment(db, resident, said(idea.id), now)).toBe(first);
});

test("puts a reply to a reply into the same thread", async ({ db }) => {
  const [resident, idea] = [await aResident(db), await anIdea(db, now)];
  const first = await addComment(db, resident, said(idea.id, "First."), now);
  const reply = await addComment(db, resident, { ...said(idea.id, "Reply."), parentId: first }, now);
  const second = await addComment(db, resident, { ...said(idea.id, "Reply to the reply."), parentId: reply }, now);
  const { comments: page } = await listComments(db, idea.id, null, null);
  expect(page.map(({ id, parentId }) => ({ id, parentId }))).toEqual([
    { id: first, parentId: null },
    { id: reply, parentId: first },
    { id: second, parentId: first },
  ]);
});

test("the database refuses a second level of replies, and a reply to another idea's comment", async ({ db }) => {
  const idea = await anIdea(db, now);
  const comment = await aComment(db, now, { ideaId: idea.id });
  const reply = await aComment(db, now, { ideaId: idea.id, parentId: comment.id });
  const other = await anIdea(db, now);
  const row = { body: "Deeper.", language: "en" as const, createdAt: now };
  await expect(
    db.transaction((tx) => tx.insert(comments).values({ ...row, ideaId: idea.id, parentId: reply.id })),
  ).rejects.toThrow();
  await expect(
    db.transaction((tx) => tx.insert(comments).values({ ...row, ideaId: other.id, parentId: comment.id })),
  ).rejects.toThrow();
});

test("shows the office of people who speak for it", async ({ db }) => {
  const office = await anOffice(db);
  const drafter = await aPerson(db, { roles: [{ role: "drafter", officeId: office.id }] });
  const idea = await anIdea(db, now);
  await addComment(db, drafter, said(idea.id), now);
  const { comments: page } = await listComments(db, idea.id, null, null);
  expect(page[0]?.officeName).toBe(office.name);
});

describe("refuses", () => {
  test("a comment on a closed or scheduled topic, and on an idea that is not there", async ({ db }) => {
    const resident = await aResident(db);
    const closed = await anIdea(db, now, { topicId: (await aTopic(db, now, { closesAt: now })).id });
    const scheduled = await anIdea(db, now, { topicId: (await aTopic(db, now, { opensAt: daysFrom(now, 1) })).id });
    await expect(addComment(db, resident, said(closed.id), now)).rejects.toMatchObject({ key: "comments.closed" });
    await expect(addComment(db, resident, said(scheduled.id), now)).rejects.toMatchObject({ key: "comments.not-open" });
    await expect(addComment(db, resident, said(999_999), now)).rejects.toMatchObject({ kind: "missing" });
  });

  test("a reply to a comment of another idea", async ({ db }) => {
    const [resident, idea, comment] = [await aResident(db), await anIdea(db, now), await aComment(db, now)];
    await expect(addComment(db, resident, { ...said(idea.id), parentId: comment.id }, now)).rejects.toMatchObject({
      kind: "missing",
    });
  });

  test("to change a comment after 15 minutes, or somebody else's", async ({ db }) => {
    const author = await aResident(db);
    const comment = await aComment(db, now, { authorId: author.id });
    const later = new Date(now.getTime() + 15 * 60_000 + 1);
    await expect(editComment(db, author, { commentId: comment.id, body: "Changed." }, later)).rejects.toMatchObject({
      key: "comments.too-late-to-edit",
    });
    await expect(editComment(db, await aModerator(db), { commentId: comment.id, body: "Changed." }, now)).rejects.toMatchObject({
      kind: "missing",
    });
  });
});

test("keeps the earlier text of a changed comment", async ({ db }) => {
  const author = await aResident(db);
  const comment = await aComment(db, now, { authorId: author.id, body: "Before." });
  await editComment(db, author, { commentId: comment.id, body: "After." }, now);
  expect((await listCommentVersions(db, comment)).map(({ body }) => body)).toEqual(["After.", "Before."]);
});

describe("helpful", () => {
  const own = ownDatabase({ max: 8 });

  test("counts a person once, even when 100 taps race over 8 connections", async () => {
    const { db } = own;
    const [resident, comment] = [await aResident(db), await aComment(db, now)];
    await Promise.all(
      Array.from({ length: 100 }, () => markHelpful(db, resident, { commentId: comment.id, helpful: true }, now)),
    );
    const [counted] = await db.select({ count: comments.helpfulCount }).from(comments).where(eq(comments.id, comment.id));
    expect(counted).toEqual({ count: 1 });
  });

  test("is not for own comments, and can be taken back", async ({ db }) => {
    const [author, reader] = [await aResident(db), await aResident(db)];
    const comment = await aComment(db, now, { authorId: author.id });
    await expect(markHelpful(db, author, { commentId: comment.id, helpful: true }, now)).rejects.toMatchObject({
      key: "comments.own-no-helpful",
    });
    await markHelpful(db, reader, { commentId: comment.id, helpful: true }, now);
    expect(await markHelpful(db, reader, { commentId: comment.id, helpful: false }, now)).toMatchObject({
      helpful: false,
      count: 0,
    });
  });
});

test("pages comments with their replies, each exactly once", async ({ db }) => {
  const idea = await anIdea(db, now);
  const starts = [];
  for (let i = 0; i < 25; i += 1) starts.push(await aComment(db, now, { ideaId: idea.id, authorId: null }));
  for (const { id } of starts.slice(0, 20)) await aComment(db, now, { ideaId: idea.id, parentId: id, authorId: null });
  const seen: number[] = [];
  let after = null;
  do {
    const page = await listComments(db, idea.id, null, after);
    seen.push(...page.comments.map(({ id }) => id));
    after = page.next;
  } while (after);
  expect(seen).toHaveLength(45);
  expect(new Set(seen).size).toBe(45);
});
