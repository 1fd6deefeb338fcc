import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { ideas, ideaVersions, record, supports, topics, yearCounts } from "~db/schema";
import { aModerator, anIdea, aResident, aTopic, daysFrom } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { editIdea } from "./edit-idea.server";
import { listIdeas } from "./list-ideas.server";
import { cursorOf, cursorText, type IdeaOrder, shuffleOf } from "./order";
import { listSimilar, listVersions } from "./queries.server";
import { type NewIdea, shareIdea } from "./share-idea.server";

const now = new Date("2026-03-08T12:00:00Z");
const zone = "America/Chicago";

const anIdeaText = (topicSlug: string): NewIdea => ({
  topicSlug,
  title: "Benches at the bus stops",
  body: "My mother is 81 and waits standing.",
  language: "en",
  neighborhoodId: null,
  place: "",
});

test("shares an idea with its first version, the counters and the record", async ({ db }) => {
  const [resident, topic] = [await aResident(db), await aTopic(db, now)];
  const id = await shareIdea(db, resident, anIdeaText(topic.slug), zone, now);
  const [counted] = await db.select({ ideas: topics.ideasCount }).from(topics).where(eq(topics.id, topic.id));
  const [year] = await db.select().from(yearCounts);
  const acts = await db.select({ act: record.act }).from(record).where(eq(record.subjectId, id));
  expect(counted).toEqual({ ideas: 1 });
  expect(year).toMatchObject({ year: 2026, ideas: 1 });
  expect(acts).toEqual([{ act: "idea.shared" }]);
  expect(await listVersions(db, { id, language: "en" })).toHaveLength(1);
});

test("takes the same text sent twice for one idea", async ({ db }) => {
  const [resident, topic] = [await aResident(db), await aTopic(db, now)];
  const first = await shareIdea(db, resident, anIdeaText(topic.slug), zone, now);
  expect(await shareIdea(db, resident, anIdeaText(topic.slug), zone, now)).toBe(first);
  expect(await db.select().from(ideas)).toHaveLength(1);
});

test("counts an idea of New Year's Eve in the city's year, not in UTC's", async ({ db }) => {
  const newYearInUtc = new Date("2027-01-01T03:00:00Z");
  const [resident, topic] = [await aResident(db), await aTopic(db, newYearInUtc)];
  await shareIdea(db, resident, anIdeaText(topic.slug), zone, newYearInUtc);
  expect(await db.select({ year: yearCounts.year }).from(yearCounts)).toEqual([{ year: 2026 }]);
});

describe("refuses to share", () => {
  test("when the topic is not open, or is a draft, or is not there", async ({ db }) => {
    const resident = await aResident(db);
    const closed = await aTopic(db, now, { closesAt: now });
    const scheduled = await aTopic(db, now, { opensAt: daysFrom(now, 1) });
    const draft = await aTopic(db, now, { releasedAt: null });
    await expect(shareIdea(db, resident, anIdeaText(closed.slug), zone, now)).rejects.toMatchObject({
      key: "ideas.closed-no-ideas",
    });
    await expect(shareIdea(db, resident, anIdeaText(scheduled.slug), zone, now)).rejects.toMatchObject({
      key: "ideas.not-open-no-ideas",
    });
    await expect(shareIdea(db, resident, anIdeaText(draft.slug), zone, now)).rejects.toMatchObject({ kind: "missing" });
    await expect(shareIdea(db, resident, anIdeaText("no-such-topic"), zone, now)).rejects.toMatchObject({ kind: "missing" });
    expect(await db.select().from(ideas)).toHaveLength(0);
  });

  test("for people who work for the city", async ({ db }) => {
    const [moderator, topic] = [await aModerator(db), await aTopic(db, now)];
    await expect(shareIdea(db, moderator, anIdeaText(topic.slug), zone, now)).rejects.toMatchObject({ kind: "forbidden" });
  });
});

describe("changing an idea", () => {
  const minutes = (count: number) => new Date(now.getTime() + count * 60_000);

  test("is free for 15 minutes and keeps the earlier text as a version", async ({ db }) => {
    const author = await aResident(db);
    const idea = await anIdea(db, now, { authorId: author.id, title: "Old title", body: "Old text." });
    await editIdea(db, author, { ideaId: idea.id, title: "New title", body: "New text." }, minutes(15));
    const versions = await listVersions(db, idea);
    expect(versions.map(({ number, title }) => ({ number, title }))).toEqual([
      { number: 2, title: "New title" },
      { number: 1, title: "Old title" },
    ]);
  });

  test("is over after 15 minutes, after the first support, and while hidden", async ({ db }) => {
    const author = await aResident(db);
    const own = { authorId: author.id };
    const [old, supported] = [await anIdea(db, now, own), await anIdea(db, now, { ...own, supportsCount: 1 })];
    const change = { title: "New title", body: "New text." };
    await expect(editIdea(db, author, { ideaId: old.id, ...change }, new Date(minutes(15).getTime() + 1))).rejects.toMatchObject({
      key: "ideas.too-late-to-edit",
    });
    await expect(editIdea(db, author, { ideaId: supported.id, ...change }, now)).rejects.toMatchObject({
      key: "ideas.supported-no-edit",
    });
  });

  test("is for its author: for others there is nothing to change", async ({ db }) => {
    const [stranger, idea] = [await aResident(db), await anIdea(db, now)];
    await expect(editIdea(db, stranger, { ideaId: idea.id, title: "Mine now", body: "Text." }, now)).rejects.toMatchObject({
      kind: "missing",
    });
    await expect(editIdea(db, stranger, { ideaId: 999_999, title: "Mine now", body: "Text." }, now)).rejects.toMatchObject({
      kind: "missing",
    });
  });

  test("never changes a version: the database refuses", async ({ db }) => {
    const idea = await anIdea(db, now);
    await expect(
      db.transaction((tx) => tx.update(ideaVersions).set({ body: "Rewritten" }).where(eq(ideaVersions.ideaId, idea.id))),
    ).rejects.toThrow();
    await expect(db.transaction((tx) => tx.delete(ideaVersions).where(eq(ideaVersions.ideaId, idea.id)))).rejects.toThrow();
  });
});

describe("lists", () => {
  test.for<IdeaOrder>(["fair", "supported", "newest"])("every idea exactly once over the pages, %s", async (order, { db }) => {
    const topic = await aTopic(db, now);
    const count = 71;
    for (let i = 0; i < count; i += 1) await anIdea(db, now, { topicId: topic.id, authorId: null, supportsCount: i % 7 });
    const seen: number[] = [];
    let after = null;
    do {
      const page = await listIdeas(db, {
        topicId: topic.id,
        order,
        shuffle: shuffleOf("reader", "today"),
        neighborhoodId: null,
        after,
        personId: null,
      });
      seen.push(...page.ideas.map(({ id }) => id));
      after = page.next && cursorOf(cursorText(page.next));
    } while (after);
    expect(seen).toHaveLength(count);
    expect(new Set(seen).size).toBe(count);
  });

  test("are ordered by supports, most first", async ({ db }) => {
    const topic = await aTopic(db, now);
    for (const supportsCount of [3, 9, 0, 5]) await anIdea(db, now, { topicId: topic.id, supportsCount });
    const page = await listIdeas(db, {
      topicId: topic.id,
      order: "supported",
      shuffle: shuffleOf("a", "b"),
      neighborhoodId: null,
      after: null,
      personId: null,
    });
    expect(page.ideas.map((idea) => idea.supportsCount)).toEqual([9, 5, 3, 0]);
  });

  test("differ between readers in the fair order, and stay the same for one reader", async ({ db }) => {
    const topic = await aTopic(db, now);
    for (let i = 0; i < 20; i += 1) await anIdea(db, now, { topicId: topic.id, authorId: null });
    const orderFor = async (reader: string) =>
      (
        await listIdeas(db, {
          topicId: topic.id,
          order: "fair",
          shuffle: shuffleOf(reader, "today"),
          neighborhoodId: null,
          after: null,
          personId: null,
        })
      ).ideas
        .map(({ id }) => id)
        .join();
    expect(await orderFor("one")).toBe(await orderFor("one"));
    expect(await orderFor("one")).not.toBe(await orderFor("two"));
  });
});

test("finds ideas like a title by stem and by spelling, in both languages, best first", async ({ db }) => {
  const topic = await aTopic(db, now);
  const benches = await anIdea(db, now, { topicId: topic.id, title: "More benches at bus stops" });
  const bancas = await anIdea(db, now, {
    topicId: topic.id,
    title: "Bancas en las paradas",
    body: "Para esperar sentados.",
    language: "es",
  });
  await anIdea(db, now, { topicId: topic.id, title: "Longer library hours", body: "Open on Sundays." });
  const idsFor = async (title: string) => (await listSimilar(db, topic.id, title)).map(({ id }) => id);
  expect(await idsFor("A bench at every bus stop")).toEqual([benches.id]);
  expect(await idsFor("una banca en la parada")).toEqual([bancas.id]);
  expect(await idsFor("' & | :* \\ <script>")).toEqual([]);
});

test("leaves combined ideas out of the similar ones, and marks which a reader supports", async ({ db }) => {
  const [topic, reader] = [await aTopic(db, now), await aResident(db)];
  const kept = await anIdea(db, now, { topicId: topic.id, title: "More benches at bus stops" });
  await anIdea(db, now, { topicId: topic.id, title: "More benches at stops", status: "combined", combinedIntoId: kept.id });
  await db.insert(supports).values({ ideaId: kept.id, personId: reader.id, createdAt: now });
  const found = async (personId?: number) =>
    (await listSimilar(db, topic.id, "More benches at bus stops", { personId })).map(({ id, isSupported }) => ({
      id,
      isSupported,
    }));
  expect(await found(reader.id)).toEqual([{ id: kept.id, isSupported: true }]);
  expect(await found()).toEqual([{ id: kept.id, isSupported: false }]);
});
