import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { Refusal } from "~/core/errors";
import { comments, decisions, ideas, mails, record, reports } from "~db/schema";
import { aComment, aModerator, anIdea, aResident } from "../../../tests/support/builders";
import { ownDatabase } from "../../../tests/support/database";
import { hideContent } from "./hide-content.server";
import { keepContent } from "./keep-content.server";
import { reportContent } from "./report-content.server";
import { restoreContent } from "./restore-content.server";

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
    keepContent(db, one, { content, reason: "", seen: 0 }, now),
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
