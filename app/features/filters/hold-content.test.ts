import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { addComment } from "~/features/comments/add-comment.server";
import { editComment } from "~/features/comments/edit-comment.server";
import { getComment, listComments, listCommentsOf } from "~/features/comments/queries.server";
import { editIdea } from "~/features/ideas/edit-idea.server";
import { getIdea, listIdeasOf } from "~/features/ideas/queries.server";
import { type NewIdea, shareIdea } from "~/features/ideas/share-idea.server";
import { changeVisibility } from "~/features/moderation/change-visibility.server";
import { lockContent } from "~/features/moderation/get-content.server";
import type { Database } from "~db/client.server";
import { cases, filters, holds, ideas, topics } from "~db/schema";
import { aModerator, anIdea, anOffice, aPerson, aResident, aTopic, daysFrom } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { isHeld } from "./hold-content.server";
import { holdsFor } from "./holds-for.server";

const now = new Date("2026-03-08T12:00:00Z");
const zone = "America/Chicago";
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const privateNumber = "Ask my neighbor, her number is (402) 451-2345.";

const idea = (topicSlug: string, body: string, title = "Benches at the bus stops"): NewIdea => ({
  topicSlug,
  title,
  body,
  language: "en",
  neighborhoodId: null,
  place: "",
});
const comment = (ideaId: number, body: string, parentId: number | null = null) => ({
  ideaId,
  body,
  language: "en" as const,
  parentId,
});
const heldFor = async (db: Database, isOf: ReturnType<typeof eq>) =>
  (
    await db
      .select({ filter: holds.filter, found: holds.found })
      .from(holds)
      .innerJoin(cases, eq(cases.id, holds.caseId))
      .where(isOf)
      .orderBy(holds.id)
  ).map(({ filter, found }) => `${filter}: ${found}`);
const countOf = async (db: Database, topicId: number) =>
  (await db.select({ count: topics.ideasCount }).from(topics).where(eq(topics.id, topicId)))[0]?.count;
const commentsOf = async (db: Database, ideaId: number) =>
  (await db.select({ count: ideas.commentsCount }).from(ideas).where(eq(ideas.id, ideaId)))[0]?.count;
const holdsCountOf = async (db: Database, name: "personal_data" | "word") =>
  (await db.select({ count: filters.holdsCount }).from(filters).where(eq(filters.name, name)))[0]?.count;

describe("an idea that a filter holds", () => {
  test("waits in a case, is counted by its filter and nowhere else", async ({ db }) => {
    const [author, topic] = [await aResident(db), await aTopic(db, now)];
    const id = await shareIdea(db, author, idea(topic.slug, privateNumber), zone, now);
    expect(await isHeld(db, { kind: "idea", id })).toBe(true);
    expect(await heldFor(db, eq(cases.ideaId, id))).toEqual(["personal_data: (402) 451-2345"]);
    expect(await countOf(db, topic.id)).toBe(0);
    expect(await holdsCountOf(db, "personal_data")).toBe(1);
    expect(await db.select({ isHeld: cases.isHeld, reports: cases.reportsCount }).from(cases)).toEqual([
      { isHeld: true, reports: 0 },
    ]);
  });

  test("is there for its author, and for nobody else, moderators neither", async ({ db }) => {
    const [author, topic] = [await aResident(db), await aTopic(db, now)];
    const id = await shareIdea(db, author, idea(topic.slug, privateNumber), zone, now);
    expect(await getIdea(db, id, author.id)).toMatchObject({ body: privateNumber, heldBy: ["personal_data"] });
    const missing = { kind: "missing", key: "ideas.not-found" };
    await expect(getIdea(db, id, null)).rejects.toMatchObject(missing);
    await expect(getIdea(db, id, (await aResident(db)).id)).rejects.toMatchObject(missing);
    await expect(getIdea(db, id, (await aModerator(db)).id)).rejects.toMatchObject(missing);
    expect(await listIdeasOf(db, author.id, null)).toMatchObject([{ id, isHeld: true }]);
  });

  test("is the same idea when it is sent twice", async ({ db }) => {
    const [author, topic] = [await aResident(db), await aTopic(db, now)];
    const id = await shareIdea(db, author, idea(topic.slug, privateNumber), zone, now);
    expect(await shareIdea(db, author, idea(topic.slug, privateNumber), zone, later(1))).toBe(id);
    expect(await holdsCountOf(db, "personal_data")).toBe(1);
  });

  test("takes no comments from others", async ({ db }) => {
    const [author, topic] = [await aResident(db), await aTopic(db, now)];
    const id = await shareIdea(db, author, idea(topic.slug, privateNumber), zone, now);
    await expect(addComment(db, await aResident(db), comment(id, "Hello."), now)).rejects.toMatchObject({ kind: "missing" });
  });

  test("stays held when its author takes out what was found, long after too: a person decides", async ({ db }) => {
    const [author, topic] = [await aResident(db), await aTopic(db, now)];
    const id = await shareIdea(db, author, idea(topic.slug, privateNumber), zone, now);
    await editIdea(db, author, { ideaId: id, title: "Benches", body: "Benches, please." }, later(60));
    expect(await isHeld(db, { kind: "idea", id })).toBe(true);
    expect(await getIdea(db, id, author.id)).toMatchObject({ body: "Benches, please." });
  });

  test("is counted when a moderator releases it", async ({ db }) => {
    const [author, topic] = [await aResident(db), await aTopic(db, now)];
    const id = await shareIdea(db, author, idea(topic.slug, privateNumber), zone, now);
    await changeVisibility(db, await lockContent(db, { kind: "idea", id }), { isReleased: true });
    expect(await countOf(db, topic.id)).toBe(1);
    expect(await getIdea(db, id, null)).toMatchObject({ id, heldBy: null });
  });
});

test("a visible idea that is changed into something held goes out of view, and out of the count", async ({ db }) => {
  const [author, topic] = [await aResident(db), await aTopic(db, now)];
  const id = await shareIdea(db, author, idea(topic.slug, "Benches, please."), zone, now);
  expect(await countOf(db, topic.id)).toBe(1);
  await editIdea(db, author, { ideaId: id, title: "Benches", body: privateNumber }, later(5));
  expect(await countOf(db, topic.id)).toBe(0);
  expect(await isHeld(db, { kind: "idea", id })).toBe(true);
  await editIdea(db, author, { ideaId: id, title: "Benches!", body: `${privateNumber} fuck` }, later(6));
  expect(await countOf(db, topic.id)).toBe(0);
  expect(await heldFor(db, eq(cases.ideaId, id))).toEqual(["personal_data: (402) 451-2345", "word: fuck"]);
  expect([await holdsCountOf(db, "personal_data"), await holdsCountOf(db, "word")]).toEqual([1, 1]);
});

test("a topic reviewed first holds everything that residents write there", async ({ db }) => {
  const reviewed = {
    isReviewedFirst: true,
    reviewedFirstReason: "An election is near.",
    reviewedFirstReasonEs: "Hay elecciones.",
  };
  const [author, topic] = [await aResident(db), await aTopic(db, now, reviewed)];
  const id = await shareIdea(db, author, idea(topic.slug, "Benches, please."), zone, now);
  expect(await heldFor(db, eq(cases.ideaId, id))).toEqual(["review_first: "]);
});

describe("a comment that a filter holds", () => {
  const anAuthorWithHeld = async (db: Database) => {
    const [author, on] = [await aResident(db), await anIdea(db, now)];
    return { author, on, id: await addComment(db, author, comment(on.id, privateNumber), now) };
  };

  test("is not counted, and only its author reads it", async ({ db }) => {
    const { author, on, id } = await anAuthorWithHeld(db);
    expect(await commentsOf(db, on.id)).toBe(0);
    const listFor = async (personId: number | null) => (await listComments(db, on.id, personId, null)).comments;
    expect(await listFor(null)).toEqual([]);
    expect(await listFor((await aModerator(db)).id)).toEqual([]);
    expect(await listFor(author.id)).toMatchObject([{ id, body: privateNumber, heldBy: ["personal_data"] }]);
    await expect(getComment(db, id)).rejects.toMatchObject({ kind: "missing" });
    expect(await getComment(db, id, author.id)).toMatchObject({ isHeld: true });
    expect(await listCommentsOf(db, author.id, null, 5)).toMatchObject([{ id, isHeld: true }]);
  });

  test("leaves its place without a word when replies stand below it", async ({ db }) => {
    const [author, on, other] = [await aResident(db), await anIdea(db, now), await aResident(db)];
    const id = await addComment(db, author, comment(on.id, "Benches, please."), now);
    const reply = await addComment(db, other, comment(on.id, "I agree.", id), now);
    await editComment(db, author, { commentId: id, body: privateNumber }, later(1));
    expect(await commentsOf(db, on.id)).toBe(1);
    const { comments: page } = await listComments(db, on.id, other.id, null);
    expect(page).toMatchObject([{ id, body: "", authorId: null, authorName: null, heldBy: null }, { id: reply }]);
  });

  test("is the same comment when it is sent twice", async ({ db }) => {
    const { author, on, id } = await anAuthorWithHeld(db);
    expect(await addComment(db, author, comment(on.id, privateNumber), later(1))).toBe(id);
  });

  test("may be changed by its author while it waits", async ({ db }) => {
    const { author, id } = await anAuthorWithHeld(db);
    await editComment(db, author, { commentId: id, body: "Never mind." }, later(60));
    expect(await isHeld(db, { kind: "comment", id })).toBe(true);
  });

  test("is never one of somebody who works for the city", async ({ db }) => {
    const office = await anOffice(db);
    const drafter = await aPerson(db, { roles: [{ role: "drafter", officeId: office.id }] });
    const id = await addComment(db, drafter, comment((await anIdea(db, now)).id, privateNumber), now);
    expect(await isHeld(db, { kind: "comment", id })).toBe(false);
  });

  test("passes when the filter is turned off", async ({ db }) => {
    await db.update(filters).set({ isOn: false }).where(eq(filters.name, "personal_data"));
    const { id } = await anAuthorWithHeld(db);
    expect(await isHeld(db, { kind: "comment", id })).toBe(false);
  });

  test("has a link and a new account; links of older accounts and links to this site pass", async ({ db }) => {
    const on = await anIdea(db, now);
    const [young, old] = [
      await aResident(db, { createdAt: daysFrom(now, -6) }),
      await aResident(db, { createdAt: daysFrom(now, -8) }),
    ];
    const heldOf = async (author: typeof young, body: string) => {
      const id = await addComment(db, author, { ...comment(on.id, body), origin: "https://hearback.example" }, now);
      return isHeld(db, { kind: "comment", id });
    };
    expect(await heldOf(young, "See https://elsewhere.example/a")).toBe(true);
    expect(await heldOf(young, "See https://hearback.example/ideas/1")).toBe(false);
    expect(await heldOf(old, "See https://elsewhere.example/a")).toBe(false);
  });
});

test("holds of a text take at most three queries", async ({ db }) => {
  const [author, on] = [await aResident(db), await anIdea(db, now)];
  let queries = 0;
  const counted = new Proxy(db, {
    get: (target, key) => {
      if (key === "execute") queries += 1;
      return Reflect.get(target, key);
    },
  });
  await holdsFor(counted, { kind: "comment", text: privateNumber, body: privateNumber, author, topicId: on.topicId }, now);
  expect(queries).toBeLessThanOrEqual(3);
});
