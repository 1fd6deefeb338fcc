import { eq } from "drizzle-orm";
import { expect } from "vitest";
import type { Database } from "~db/client.server";
import { comments, commentVersions, decisions, ideas, ideaVersions, mails } from "~db/schema";
import { aComment, aModerator, anIdea } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import type { ContentRef } from "./content";
import { withCovers } from "./covers.server";
import { hideContent } from "./hide-content.server";
import { redactContent } from "./redact-content.server";
import { restoreDecision } from "./restore-content.server";

const now = new Date("2026-11-22T18:00:00Z");
const site = {
  city: { siteName: "H", siteNameEs: "H", email: "city@oxbow.example", timeZone: "UTC" },
  origin: "https://hearback.example",
};
const why = { clause: 2, reason: "A reason." };
const body = "Ana never answers, her number is 402-555-0199. Call 402-555-0199 at night.";

const ideaOf = async (db: Database, id: number) => (await db.select().from(ideas).where(eq(ideas.id, id)))[0];
const commentOf = async (db: Database, id: number) => (await db.select().from(comments).where(eq(comments.id, id)))[0];
const ref = (kind: ContentRef["kind"], { id }: { id: number }): ContentRef => ({ kind, id });

test("covers every place of the words in an idea, its excerpt and its search, and leaves the rest", async ({ db }) => {
  const idea = await anIdea(db, now, { title: "Call 402-555-0199", body });
  const id = await redactContent(
    db,
    await aModerator(db),
    { content: ref("idea", idea), passages: ["402-555-0199"], ...why },
    site,
    now,
  );
  const shown = await ideaOf(db, idea.id);
  expect(shown).toMatchObject({
    title: "Call [covered: rule 2]",
    body: "Ana never answers, her number is [covered: rule 2]. Call [covered: rule 2] at night.",
    coveredBy: id,
    isVisible: true,
    editedAt: null,
  });
  expect(JSON.stringify(shown)).not.toContain("0199");
  expect((await db.select().from(ideaVersions).where(eq(ideaVersions.ideaId, idea.id)))[0]?.body).toBe(body);
  expect((await db.select().from(decisions))[0]).toMatchObject({ act: "redact", covered: ["402-555-0199"] });
});

test("never shows covered words in an earlier version, not even where it says them otherwise", async ({ db }) => {
  const comment = await aComment(db, now, { body });
  await db.insert(commentVersions).values({ commentId: comment.id, number: 2, body: "Call 4025550199.", writtenAt: now });
  await db.insert(commentVersions).values({ commentId: comment.id, number: 3, body, writtenAt: now });
  await redactContent(
    db,
    await aModerator(db),
    { content: ref("comment", comment), passages: ["402-555-0199"], ...why },
    site,
    now,
  );
  const versions = await db
    .select()
    .from(commentVersions)
    .where(eq(commentVersions.commentId, comment.id))
    .orderBy(commentVersions.number);
  const shown = await withCovers(db, { kind: "comment", id: comment.id }, "en", versions);
  expect(shown[1]?.body).toBe("[covered: rule 2]");
  expect(JSON.stringify(shown)).not.toMatch(/0199/);
});

test("says the mark in the language of the text, and never makes a title too long", async ({ db }) => {
  const title = `${"a".repeat(75)} Ana`;
  const idea = await anIdea(db, now, { title, body: "Llame a Ana.", language: "es" });
  await redactContent(db, await aModerator(db), { content: ref("idea", idea), passages: ["Ana"], ...why }, site, now);
  expect(await ideaOf(db, idea.id)).toMatchObject({ title: `${"a".repeat(75)} […]`, body: "Llame a [cubierto: regla 2]." });
});

test("covers twice, and takes back one cover without the other", async ({ db }) => {
  const comment = await aComment(db, now, { body: "Ana lives at 12 Elm." });
  const [one, other] = [await aModerator(db), await aModerator(db)];
  const content = ref("comment", comment);
  const first = await redactContent(db, one, { content, passages: ["Ana"], ...why }, site, now);
  const second = await redactContent(db, other, { content, passages: ["12 Elm"], ...why }, site, now);
  expect(await commentOf(db, comment.id)).toMatchObject({
    body: "[covered: rule 2] lives at [covered: rule 2].",
    coveredBy: second,
  });
  await restoreDecision(db, other, { decisionId: second, reason: "A business." }, site, now);
  expect(await commentOf(db, comment.id)).toMatchObject({ body: "[covered: rule 2] lives at 12 Elm.", coveredBy: first });
  await restoreDecision(db, other, { decisionId: first, reason: "A mistake." }, site, now);
  expect(await commentOf(db, comment.id)).toMatchObject({ body: "Ana lives at 12 Elm.", coveredBy: null });
  expect(await db.select().from(mails)).toHaveLength(4);
});

test("refuses to cover what is not a quote, a photo's words, and what is hidden", async ({ db }) => {
  const comment = await aComment(db, now, { body });
  const moderator = await aModerator(db);
  const content = ref("comment", comment);
  await expect(redactContent(db, moderator, { content, passages: ["0199", "nothing"], ...why }, site, now)).rejects.toMatchObject(
    { key: "moderation.not-quotes" },
  );
  await expect(redactContent(db, moderator, { content, passages: [], ...why }, site, now)).rejects.toMatchObject({
    key: "moderation.not-quotes",
  });
  await hideContent(db, moderator, { content, passage: "Ana", ...why }, site, now);
  await expect(redactContent(db, moderator, { content, passages: ["0199"], ...why }, site, now)).rejects.toMatchObject({
    key: "moderation.already-hidden",
  });
});
