import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { anIdea, daysFrom } from "~db/../tests/support/builders";
import { aCommitment } from "~db/../tests/support/commitment-builders";
import { test } from "~db/../tests/support/database";
import { hideIdea } from "~db/../tests/support/response-builders";
import type { Database } from "~db/client.server";
import { commitments } from "~db/schema";
import { ancestorsShown, listAncestors } from "./list-ancestors.server";

const now = new Date("2026-11-22T18:00:00Z");

async function publicationOf(db: Database, commitmentId: number): Promise<number> {
  const [row] = await db.select({ id: commitments.publicationId }).from(commitments).where(eq(commitments.id, commitmentId));
  return row?.id ?? 0;
}

test("a promise comes from the ideas it answers and from those combined with them, at any depth", async ({ db }) => {
  const { desk, commitmentId, trees, bridge } = await aCommitment(db, now);
  const combined = { topicId: desk.topic.id, status: "combined" } as const;
  const child = await anIdea(db, daysFrom(now, -9), { ...combined, combinedIntoId: trees.id });
  const grandchild = await anIdea(db, now, { ...combined, combinedIntoId: child.id });
  await anIdea(db, now, { topicId: desk.topic.id });
  const { ideas, total, firstAt } = await listAncestors(db, await publicationOf(db, commitmentId));
  expect(ideas.map(({ id, combinedIntoId }) => [id, combinedIntoId])).toEqual([
    [trees.id, null],
    [bridge.id, null],
    [child.id, trees.id],
    [grandchild.id, child.id],
  ]);
  expect([total, firstAt]).toEqual([4, daysFrom(now, -9)]);
});

test("a hidden one keeps its place and loses its words", async ({ db }) => {
  const { commitmentId, trees } = await aCommitment(db, now);
  await hideIdea(db, trees.id, now);
  const { ideas, total } = await listAncestors(db, await publicationOf(db, commitmentId));
  expect(ideas.find(({ id }) => id === trees.id)?.title).toBeNull();
  expect(JSON.stringify(ideas)).not.toContain(trees.title);
  expect(total).toBe(2);
});

test("of many, twelve are named and all are counted", async ({ db }) => {
  const { desk, commitmentId, trees } = await aCommitment(db, now);
  for (let i = 0; i < 20; i += 1) await anIdea(db, now, { topicId: desk.topic.id, status: "combined", combinedIntoId: trees.id });
  const { ideas, total } = await listAncestors(db, await publicationOf(db, commitmentId));
  expect([ideas.length, total]).toEqual([ancestorsShown, 22]);
});

test("an answer to a topic as a whole names no ideas", async ({ db }) => {
  expect(await listAncestors(db, 999_999)).toEqual({ ideas: [], total: 0, firstAt: null });
});
