import { expect } from "vitest";
import type { Database } from "~db/client.server";
import { aComment, aModerator, anIdea, aResident, daysFrom } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { hideContent } from "./hide-content.server";
import { countReported, listQueue } from "./queries.server";
import { type QueueView, queueCursorOf, queueCursorText } from "./queue";
import { readCase } from "./read-case.server";
import { reportContent } from "./report-content.server";

const now = new Date("2026-11-22T18:00:00Z");
const site = {
  city: { siteName: "H", siteNameEs: "H", email: "city@oxbow.example", timeZone: "UTC" },
  origin: "https://hearback.example",
};

async function allPages(db: Database, view: QueueView, limit: number): Promise<string[]> {
  const seen: string[] = [];
  for (let after = null as string | null, pages = 0; pages < 20; pages += 1) {
    const page = await listQueue(db, view, queueCursorOf(after), limit);
    seen.push(...page.items.map(({ kind, id }) => `${kind} ${id}`));
    if (!page.next) return seen;
    after = queueCursorText(page.next);
  }
  throw new Error("paging does not end");
}

test("lists ideas and comments together, newest first, each once, page by page, also within one moment", async ({ db }) => {
  const expected: string[] = [];
  const topicId = (await anIdea(db, daysFrom(now, -1))).topicId;
  for (let i = 0; i < 4; i += 1) {
    const idea = await anIdea(db, now, { topicId });
    const comment = await aComment(db, now, { ideaId: idea.id });
    expected.push(`idea ${idea.id}`, `comment ${comment.id}`);
  }
  const all = await allPages(db, "newest", 3);
  expect(all.slice(0, 8).toSorted()).toEqual(expected.toSorted());
  expect(all).toHaveLength(9);
  expect(new Set(all).size).toBe(9);
});

test("lists what was reported, the longest wait first, without who reported", async ({ db }) => {
  const [early, late] = [await aComment(db, now), await anIdea(db, now)];
  const reporter = await aResident(db, { displayName: "Nosy Neighbor" });
  await reportContent(db, reporter, { content: { kind: "comment", id: early.id }, clause: 2, sentence: "A number." }, now);
  await reportContent(db, reporter, { content: { kind: "idea", id: late.id }, clause: 5, sentence: "An ad." }, now);
  await reportContent(
    db,
    await aResident(db),
    { content: { kind: "comment", id: early.id }, clause: 1, sentence: "A threat." },
    now,
  );
  const { items } = await listQueue(db, "reports", null);
  expect(items.map(({ kind, openReports }) => [kind, openReports])).toEqual([
    ["comment", 2],
    ["idea", 1],
  ]);
  expect(items[0]?.reports.map(({ clause, sentence }) => [clause.number, sentence])).toEqual([
    [2, "A number."],
    [1, "A threat."],
  ]);
  expect(JSON.stringify(items)).not.toContain("Nosy Neighbor");
  expect(await countReported(db)).toBe(2);
  expect(await allPages(db, "reports", 1)).toEqual([`comment ${early.id}`, `idea ${late.id}`]);
});

test("lists what is hidden now, newest decision first", async ({ db }) => {
  const moderator = await aModerator(db);
  const [first, second] = [await aComment(db, now), await anIdea(db, now)];
  await hideContent(
    db,
    moderator,
    { content: { kind: "comment", id: first.id }, clause: 2, passage: "walk", reason: "r" },
    site,
    now,
  );
  await hideContent(
    db,
    moderator,
    { content: { kind: "idea", id: second.id }, clause: 2, passage: "trees", reason: "r" },
    site,
    now,
  );
  expect(await allPages(db, "hidden", 1)).toEqual([`idea ${second.id}`, `comment ${first.id}`]);
  expect((await allPages(db, "newest", 10)).toSorted()).not.toContain(`comment ${first.id}`);
  expect((await listQueue(db, "hidden", null)).items[0]?.hidden).toMatchObject({ clause: { number: 2 }, at: now });
});

test("shows a case with its thread, reports and decisions", async ({ db }) => {
  const idea = await anIdea(db, now);
  const above = await aComment(db, now, { ideaId: idea.id, body: "First." });
  const comment = await aComment(db, now, { ideaId: idea.id, parentId: above.id });
  const below = await aComment(db, now, { ideaId: idea.id, parentId: above.id });
  await aComment(db, now, { ideaId: idea.id, body: "Another thread." });
  const content = { kind: "comment" as const, id: comment.id };
  await reportContent(db, await aResident(db), { content, clause: 2, sentence: "A number." }, now);
  const moderator = await aModerator(db);
  await hideContent(db, moderator, { content, clause: 2, passage: "walk", reason: "Because." }, site, now);
  const opened = await readCase(db, moderator, content, now);
  expect(opened.thread.map(({ id }) => id)).toEqual([above.id, below.id]);
  expect(opened.reports).toMatchObject([{ sentence: "A number.", isOpen: false }]);
  expect(opened.decisions).toMatchObject([{ act: "hide", passage: "walk", reason: "Because.", clause: { number: 2 } }]);
  expect(opened.refusal).toBeNull();
});

test("takes the same few queries whatever there is: two for the lists, six for a case", async ({ db }) => {
  const idea = await anIdea(db, now);
  for (let i = 0; i < 5; i += 1) await aComment(db, now, { ideaId: idea.id });
  const moderator = await aModerator(db);
  const counted = counting(db);
  await Promise.all([listQueue(counted.db, "newest", null), countReported(counted.db)]);
  expect(counted.queries()).toBe(2);
  await readCase(counted.db, moderator, { kind: "idea", id: idea.id }, now);
  // An idea has no thread to read.
  expect(counted.queries()).toBe(2 + 5);
});

test.each(["", "1", "1-idea-0", "1-topic-1", "x-idea-1", "1-idea-99999999999", "1-idea-1 "])("takes %j for no cursor", (text) => {
  expect(queueCursorOf(text)).toBeNull();
});

/** The same database, counting what is sent through it. */
function counting(db: Database) {
  let count = 0;
  const client = (db as Database & { $client: { query: (...all: unknown[]) => Promise<unknown> } }).$client;
  const query = client.query.bind(client);
  client.query = (...all) => {
    count += 1;
    return query(...all);
  };
  return { db, queries: () => count };
}
