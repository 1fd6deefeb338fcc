import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { eq } from "drizzle-orm";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect } from "vitest";
import { languageOf } from "~/catalogs/language";
import { addComment } from "~/features/comments/add-comment.server";
import { CommentList } from "~/features/comments/comment-list";
import { listComments } from "~/features/comments/queries.server";
import { shareIdea } from "~/features/ideas/share-idea.server";
import { type Actor, grantOf } from "~/features/people/actor";
import { action as markHelpful } from "~/routes/comments.$commentId.helpful";
import { loader as commentReport, action as reportComment } from "~/routes/comments.$commentId.report";
import { loader as commentVersions } from "~/routes/comments.$commentId.versions";
import { loader as ideaPage } from "~/routes/ideas.$ideaId";
import { action as comment, loader as commentPage } from "~/routes/ideas.$ideaId.comments";
import { action as editIdea } from "~/routes/ideas.$ideaId.edit";
import { loader as ideaReport, action as reportIdea } from "~/routes/ideas.$ideaId.report";
import { action as support } from "~/routes/ideas.$ideaId.support";
import { loader as ideaVersions } from "~/routes/ideas.$ideaId.versions";
import { action as changeMe } from "~/routes/me";
import { action as share } from "~/routes/topics.$slug.ideas.new";
import { LanguageProvider } from "~/ui/language";
import type { Database } from "~db/client.server";
import { comments } from "~db/schema";
import { aCity, aModerator, anIdea, aResident, aTopic } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { aRead, aWrite, statusFrom } from "../../../tests/support/visit";

const now = new Date("2026-03-08T12:00:00Z");
const secret = "Her number is (402) 451-2345.";
const report = { clause: "1", sentence: "It is about a private person." };

async function heldThings(db: Database) {
  await aCity(db);
  const [author, stranger, moderator, topic] = [
    await aResident(db),
    await aResident(db),
    await aModerator(db),
    await aTopic(db, now),
  ];
  const on = await anIdea(db, now, { topicId: topic.id });
  const newIdea = {
    topicSlug: topic.slug,
    title: "Lights",
    body: secret,
    language: "en" as const,
    neighborhoodId: null,
    place: "",
  };
  const ideaId = await shareIdea(db, author, newIdea, "America/Chicago", now);
  const commentId = await addComment(db, author, { ideaId: on.id, body: secret, language: "en", parentId: null }, now);
  return { author, stranger, moderator, topic, on, ideaId, commentId };
}

type Loader = (args: LoaderFunctionArgs) => Promise<unknown>;
type Action = (args: ActionFunctionArgs) => Promise<unknown>;

describe("what a filter holds is not there for others", () => {
  test("on any page of an idea or a comment", async ({ db }) => {
    const { stranger, moderator, ideaId, commentId } = await heldThings(db);
    const params = { ideaId: String(ideaId), commentId: String(commentId) };
    const pages: Loader[] = [ideaPage, ideaVersions, commentPage, ideaReport, commentVersions, commentReport];
    for (const actor of [stranger, moderator, null]) {
      for (const page of pages) {
        const status = await statusFrom(() => page(aRead({ db, actor, now }, { path: "/x", params })));
        expect([404, ...(actor === null ? [303] : [])], page.name).toContain(status);
      }
    }
  });

  test("for any act", async ({ db }) => {
    const { stranger, ideaId, commentId } = await heldThings(db);
    const params = { ideaId: String(ideaId), commentId: String(commentId) };
    const acts: [Action, Record<string, string>][] = [
      [support, { intent: "support" }],
      [comment, { body: "Hello there." }],
      [reportIdea, report],
      [reportComment, report],
      [markHelpful, { intent: "helpful" }],
      [editIdea, { title: "Mine", body: "Mine." }],
    ];
    for (const [act, fields] of acts) {
      const status = await statusFrom(() => act(aWrite({ db, actor: stranger, now }, { path: "/x", params }, fields)));
      expect([404, 409]).toContain(status);
    }
  });
});

test("the author opens the own held idea", async ({ db }) => {
  const { author, ideaId } = await heldThings(db);
  const page = (await ideaPage(aRead({ db, actor: author, now }, { path: "/x", params: { ideaId: String(ideaId) } }))) as {
    idea: object;
    mayEdit: boolean;
  };
  expect(page).toMatchObject({ mayEdit: true, moderationHours: 4, idea: { body: secret, heldBy: ["personal_data"] } });
});

describe("whoever sends something that is held is told that it waits", () => {
  const answerOf = async (act: Action, actor: Actor, db: Database, asked: object, fields: Record<string, string>) => {
    const place = (await act(aWrite({ db, actor, now }, { path: "/x", ...asked }, fields))) as Response;
    const inJson = aWrite({ db, actor, now }, { path: "/x", ...asked, headers: { accept: "application/json" } }, fields);
    await act(inJson).catch(() => undefined);
    const { answer } = inJson.context as { answer?: Response };
    return { to: place.headers.get("location"), json: await answer?.json() };
  };

  test("with an idea", async ({ db }) => {
    const { stranger, topic } = await heldThings(db);
    const fields = { title: "Lights", body: secret, language: "en", step: "share" };
    const { to, json: told } = await answerOf(share, stranger, db, { params: { slug: topic.slug } }, fields);
    expect(to).toMatch(/\?done=idea-waiting$/);
    expect(told).toMatchObject({ held: true });
  });

  test("with a comment, and not with an ordinary one", async ({ db }) => {
    const { stranger, on } = await heldThings(db);
    const asked = { params: { ideaId: String(on.id) } };
    const held = await answerOf(comment, stranger, db, asked, { body: secret });
    expect(held).toMatchObject({ to: expect.stringContaining("done=comment-waiting"), json: { held: true } });
    const live = await answerOf(comment, stranger, db, asked, { body: "Good." });
    expect(live).toMatchObject({ to: expect.stringContaining("done=comment-added"), json: { held: false } });
  });

  test("with a name", async ({ db }) => {
    const { stranger } = await heldThings(db);
    const { to } = await answerOf(changeMe, stranger, db, {}, { name: "Mayor Smith", locale: "en" });
    expect(to).toMatch(/\?done=name-waiting$/);
  });
});

describe("a list of comments", () => {
  const pageFor = async (db: Database, ideaId: number, actor: Actor | null, locale: "en" | "es" = "en") => {
    const isModerator = actor !== null && grantOf(actor, "moderator") !== undefined;
    const page = await listComments(db, ideaId, actor?.id ?? null, null, isModerator);
    return renderToStaticMarkup(
      <LanguageProvider value={languageOf(locale, "America/Chicago")}>
        <CommentList
          ideaId={ideaId}
          comments={page.comments}
          actor={actor}
          mayComment
          isModerator={isModerator}
          moderationHours={4}
          now={now}
        />
      </LanguageProvider>,
    );
  };

  test("tells the author that the own comment waits and why", async ({ db }) => {
    const { author, on } = await heldThings(db);
    const html = await pageFor(db, on.id, author);
    expect(html).toContain("Your comment is waiting for a moderator.");
    expect(html).toContain("within 4 hours of work time");
    expect(html).toContain(secret);
    expect(await pageFor(db, on.id, author, "es")).toContain("Su comentario está en espera de un moderador.");
  });

  test("shows moderators what waits, with the way to its own page", async ({ db }) => {
    const { moderator, on, commentId } = await heldThings(db);
    const html = await pageFor(db, on.id, moderator);
    expect(html).toContain("Waiting for a moderator");
    expect(html).toContain(secret);
    expect(html).toContain(`href="/moderation/comments/${commentId}"`);
    expect(html).not.toContain("/helpful");
  });

  test("shows others a neutral line when replies stand below it, and nothing else of it", async ({ db }) => {
    const { stranger, on, commentId } = await heldThings(db);
    expect(await pageFor(db, on.id, stranger)).not.toContain("waiting");
    await db.insert(comments).values({ ideaId: on.id, parentId: commentId, body: "I agree.", language: "en", createdAt: now });
    const html = await pageFor(db, on.id, stranger);
    expect(html).toContain("A comment here is waiting for a moderator.");
    expect(html).toContain("I agree.");
    expect(html).not.toContain("451");
    await db.update(comments).set({ heldAt: null }).where(eq(comments.id, commentId));
    expect(await pageFor(db, on.id, stranger)).toContain(secret);
  });
});
