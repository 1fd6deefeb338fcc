import { eq } from "drizzle-orm";
import { expect } from "vitest";
import { getIdea, listSimilar } from "~/features/ideas/queries.server";
import { loader as commentCopies } from "~/routes/comments.$commentId.copies";
import { loader as commentVersionsPage } from "~/routes/comments.$commentId.versions";
import { loader as ideaPage } from "~/routes/ideas.$ideaId";
import { loader as ideaCopies } from "~/routes/ideas.$ideaId.copies";
import { loader as editPage } from "~/routes/ideas.$ideaId.edit";
import { loader as ideaVersionsPage } from "~/routes/ideas.$ideaId.versions";
import { loader as limitsPage } from "~/routes/moderation.limits";
import { ideas } from "~db/schema";
import { aCity, aComment, aModerator, anIdea, aResident, aTopic } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { aRead, statusFrom } from "../../../tests/support/visit";
import { collapseContent } from "./collapse-content.server";
import { moveIdea } from "./move-idea.server";
import { proposeSuspension } from "./propose-suspension.server";
import { redactContent } from "./redact-content.server";

const now = new Date();
const site = {
  city: { siteName: "H", siteNameEs: "H", email: "city@oxbow.example", timeZone: "UTC" },
  origin: "https://hearback.example",
};
const why = { clause: 2, reason: "Her private number." };

test("covered words are on no page of an idea: not its own, nor its versions, edit form or search; the author reads them and why", async ({
  db,
}) => {
  await aCity(db);
  const author = await aResident(db);
  const idea = await anIdea(db, now, { authorId: author.id, title: "Call Zebulon", body: "Zebulon has 402-555-0199." });
  const comment = await aComment(db, now, { ideaId: idea.id, body: "Zebulon again." });
  const moderator = await aModerator(db);
  await redactContent(
    db,
    moderator,
    { content: { kind: "idea", id: idea.id }, passages: ["Zebulon", "402-555-0199"], ...why },
    site,
    now,
  );
  await redactContent(db, moderator, { content: { kind: "comment", id: comment.id }, passages: ["Zebulon"], ...why }, site, now);
  const params = { ideaId: String(idea.id), commentId: String(comment.id) };
  const path = `/ideas/${idea.id}`;
  for (const actor of [null, await aResident(db)]) {
    const pages = [
      await ideaPage(aRead({ db, actor, now }, { path, params })),
      await ideaVersionsPage(aRead({ db, actor, now }, { path, params })),
      await commentVersionsPage(aRead({ db, actor, now }, { path, params })),
      await listSimilar(db, idea.topicId, "Call Zebulon"),
    ];
    for (const page of pages) expect(JSON.stringify(page)).not.toMatch(/zebulon|0199|private number/i);
    expect(JSON.stringify(pages[0])).toContain("Private information");
  }
  const own = await ideaPage(aRead({ db, actor: author, now }, { path, params }));
  expect(own.idea.cover).toMatchObject({ number: 2, passages: ["Zebulon", "402-555-0199"], reason: "Her private number." });
  const edit = await editPage(aRead({ db, actor: author, now }, { path, params }));
  expect(edit.whyNot).toContain("covered part of this");
  expect(JSON.stringify(edit)).not.toMatch(/zebulon|0199/i);
});

test("copies leave the list of comments, and their original says how often, who and when, but not the words again", async ({
  db,
}) => {
  await aCity(db);
  const idea = await anIdea(db, now);
  const original = await aComment(db, now, { ideaId: idea.id, body: "Vote no on 3" });
  const copy = await aComment(db, now, { ideaId: idea.id, body: "Vote no on 3!" });
  const thread = await aComment(db, now, { ideaId: idea.id, body: "vote no on 3" });
  await aComment(db, now, { ideaId: idea.id, parentId: thread.id, body: "Why?" });
  const moderator = await aModerator(db);
  for (const { id } of [copy, thread]) {
    await collapseContent(
      db,
      moderator,
      { content: { kind: "comment", id }, originalId: original.id, reason: "A copy." },
      site,
      now,
    );
  }
  const page = await ideaPage(aRead({ db, now }, { path: "/", params: { ideaId: String(idea.id) } }));
  expect(page.comments.map(({ id, copiesCount, collapsedIntoId }) => [id, copiesCount, collapsedIntoId])).toEqual([
    [original.id, 2, null],
    [thread.id, 0, original.id],
    [expect.any(Number), 0, null],
  ]);
  expect(page.comments.find(({ id }) => id === thread.id)?.body).toBe("");
  for (const commentId of [original.id, copy.id]) {
    const listed = await commentCopies(aRead({ db, now }, { path: "/", params: { commentId: String(commentId) } }));
    expect(listed).toMatchObject({ comment: { id: original.id }, copies: [{ id: copy.id }, { id: thread.id }], next: null });
    expect(listed.copies[0]).not.toHaveProperty("body");
  }
});

test("a collapsed idea is read at its own address, takes no support, and its original lists it", async ({ db }) => {
  await aCity(db);
  const topic = await aTopic(db, now);
  const [original, copy] = [await anIdea(db, now, { topicId: topic.id }), await anIdea(db, now, { topicId: topic.id })];
  await collapseContent(
    db,
    await aModerator(db),
    { content: { kind: "idea", id: copy.id }, originalId: original.id, reason: "A copy." },
    site,
    now,
  );
  const page = await ideaPage(aRead({ db, actor: await aResident(db), now }, { path: "/", params: { ideaId: String(copy.id) } }));
  expect(page).toMatchObject({
    idea: { body: copy.body, collapsedIntoId: original.id },
    maySupport: false,
    whyNoSupport: null,
    mayComment: false,
  });
  const listed = await ideaCopies(aRead({ db, now }, { path: "/", params: { ideaId: String(original.id) } }));
  expect(listed.copies).toMatchObject([{ id: copy.id, authorId: copy.authorId }]);
});

test("a moved idea tells where it came from and by which rule, and its old topic lacks it", async ({ db }) => {
  await aCity(db);
  const [from, to] = [await aTopic(db, now), await aTopic(db, now)];
  const idea = await anIdea(db, now, { topicId: from.id });
  await moveIdea(
    db,
    await aModerator(db),
    { content: { kind: "idea", id: idea.id }, toTopicId: to.id, passage: "", ...why },
    site,
    now,
  );
  const page = await ideaPage(aRead({ db, now }, { path: "/", params: { ideaId: String(idea.id) } }));
  expect(page.steps).toMatchObject([{ step: "moved", slug: from.slug, question: from.question, clause: 2 }]);
  expect((await getIdea(db, idea.id, null)).topicSlug).toBe(to.slug);
  expect(await db.select().from(ideas).where(eq(ideas.topicId, from.id))).toHaveLength(0);
});

test("moderators and administrators read the limits; others do not", async ({ db }) => {
  await aCity(db);
  const comment = await aComment(db, now);
  const content = { kind: "comment" as const, id: comment.id };
  const moderator = await aModerator(db);
  await proposeSuspension(db, moderator, { content, ...why, passage: "every day", days: 9 }, now);
  const path = "/moderation/limits";
  const page = await limitsPage(aRead({ db, actor: moderator, now }, { path }));
  expect(page).toMatchObject({ view: "proposed", me: moderator.id, items: [{ proposedBy: moderator.id, days: 9 }] });
  expect(await statusFrom(async () => limitsPage(aRead({ db, actor: await aResident(db), now }, { path })))).toBe(403);
});
