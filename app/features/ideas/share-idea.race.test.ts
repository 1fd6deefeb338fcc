import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { addComment } from "~/features/comments/add-comment.server";
import { anIdea, aResident } from "../../../tests/support/builders";
import { ownDatabase } from "../../../tests/support/database";
import { shareIdea } from "./share-idea.server";

const now = new Date("2026-11-23T18:00:00Z");
const own = ownDatabase();

test("to share and to comment wait for nobody who only refers to the topic or the idea, such as a decision that waits itself", async () => {
  const { db } = own;
  const first = await anIdea(db, now);
  const resident = await aResident(db);
  const { rows } = await db.execute<{ slug: string }>(sql`select slug from topics where id = ${first.topicId}`);
  const idea = { topicSlug: rows[0]?.slug ?? "", title: "A bench", body: "By the river.", neighborhoodId: null, place: "" };
  await db.transaction(async (tx) => {
    // What a foreign key takes.
    await tx.execute(sql`select 1 from topics where id = ${first.topicId} for key share`);
    await tx.execute(sql`select 1 from ideas where id = ${first.id} for key share`);
    const shared = shareIdea(db, resident, { ...idea, language: "en" }, "UTC", now);
    const comment = { ideaId: first.id, body: "Yes.", language: "en" as const, parentId: null };
    const both = Promise.all([shared, addComment(db, resident, comment, now)]);
    const waited = new Promise<null>((resolve) => setTimeout(() => resolve(null), 4000));
    both.catch(() => null);
    expect(await Promise.race([both, waited])).not.toBeNull();
  });
});
