import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { addComment } from "~/features/comments/add-comment.server";
import { editComment } from "~/features/comments/edit-comment.server";
import type { Database } from "~db/client.server";
import { cases, comments, holds } from "~db/schema";
import { anIdea, aResident, aTopic, daysFrom } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";

const now = new Date("2026-03-08T12:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const comment = (ideaId: number, body: string) => ({ ideaId, body, language: "en" as const, parentId: null });
const heldFor = async (db: Database, isOf: ReturnType<typeof eq>) =>
  (
    await db
      .select({ filter: holds.filter, found: holds.found })
      .from(holds)
      .innerJoin(cases, eq(cases.id, holds.caseId))
      .where(isOf)
  ).map(({ filter, found }) => `${filter}: ${found}`);

describe("the same words", () => {
  const words = "Everybody must vote against the new bridge on Sunday.";
  const heldOf = async (db: Database, id: number) => {
    const [row] = await db.select({ heldAt: comments.heldAt }).from(comments).where(eq(comments.id, id));
    return row?.heldAt !== null;
  };

  test("by one person anywhere in a topic wait, however they are dressed", async ({ db }) => {
    const [author, topic] = [await aResident(db), await aTopic(db, now)];
    const [one, two] = [await anIdea(db, now, { topicId: topic.id }), await anIdea(db, now, { topicId: topic.id })];
    const first = await addComment(db, author, comment(one.id, words), now);
    const again = await addComment(
      db,
      author,
      comment(two.id, "EVERYBODY must vote -- against the new bridge on Sunday"),
      later(1),
    );
    expect([await heldOf(db, first), await heldOf(db, again)]).toEqual([false, true]);
    expect(await heldFor(db, eq(cases.commentId, again))).toEqual([`duplicate: comment ${first}`]);
  });

  test("by anybody wait from the third on within 30 days", async ({ db }) => {
    const on = await anIdea(db, now);
    const copies = [];
    for (const day of [0, 1, 2])
      copies.push(await addComment(db, await aResident(db), comment(on.id, words), daysFrom(now, day)));
    expect(await Promise.all(copies.map((id) => heldOf(db, id)))).toEqual([false, false, true]);
  });

  test("in another topic, and short ones, are nobody's copy", async ({ db }) => {
    const [author, one, two] = [await aResident(db), await anIdea(db, now), await anIdea(db, now)];
    await addComment(db, author, comment(one.id, words), daysFrom(now, -2));
    expect(await heldOf(db, await addComment(db, author, comment(two.id, words), now))).toBe(false);
    await addComment(db, author, comment(one.id, "I agree with this."), daysFrom(now, -2));
    expect(await heldOf(db, await addComment(db, author, comment(one.id, "I agree with this."), now))).toBe(false);
  });

  test("nearly the same by one person on one day wait, in any topic; other words do not", async ({ db }) => {
    const [author, one, two] = [await aResident(db), await anIdea(db, now), await anIdea(db, now)];
    const long = `${words} The bridge is too dear, too wide and in the wrong place for all of us.`;
    await addComment(db, author, comment(one.id, long), now);
    expect(await heldOf(db, await addComment(db, author, comment(two.id, `${long} 1`), later(5)))).toBe(true);
    const other = "Please plant more trees along the river, and put benches between them for old people.";
    expect(await heldOf(db, await addComment(db, author, comment(two.id, other), later(6)))).toBe(false);
  });

  test("of an own text that is changed are no copy of itself", async ({ db }) => {
    const [author, on] = [await aResident(db), await anIdea(db, now)];
    const id = await addComment(db, author, comment(on.id, words), now);
    await editComment(db, author, { commentId: id, body: `${words} Please.` }, later(1));
    expect(await heldOf(db, id)).toBe(false);
  });
});
