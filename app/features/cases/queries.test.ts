import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { askSecondOpinion } from "~/features/cases/ask-second-opinion.server";
import { hideContent } from "~/features/moderation/hide-content.server";
import type { Actor } from "~/features/people/actor";
import { reportContent } from "~/features/reports/report-content.server";
import type { Database } from "~db/client.server";
import { aComment, aModerator, anIdea, aPerson, aResident, aTopic, daysFrom } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { listQueue, readQueueFacts } from "./queries.server";
import { type QueueFilter, type QueueView, queueCursorOf, queueCursorText, wholeQueue } from "./queue";
import { readCase } from "./read-case.server";

const now = new Date("2026-11-23T18:00:00Z");
const site = {
  city: { siteName: "H", siteNameEs: "H", email: "city@oxbow.example", timeZone: "UTC" },
  origin: "https://hearback.example",
};

async function allPages(db: Database, actor: Actor, show: QueueView, limit: number): Promise<string[]> {
  const seen: string[] = [];
  for (let after = null as string | null, pages = 0; pages < 20; pages += 1) {
    const page = await listQueue(db, actor, { ...wholeQueue, show }, queueCursorOf(after), now, limit);
    seen.push(...page.lines.map(({ kind, id }) => `${kind} ${id}`));
    if (!page.next) return seen;
    after = queueCursorText(page.next);
  }
  throw new Error("paging does not end");
}

async function listed(db: Database, actor: Actor, filter: Partial<QueueFilter> = {}): Promise<string[]> {
  const { lines } = await listQueue(db, actor, { ...wholeQueue, ...filter }, null, now);
  return lines.map(({ kind, id }) => `${kind} ${id}`);
}

async function report(db: Database, content: { kind: "idea" | "comment"; id: number }, at = now): Promise<void> {
  await reportContent(db, await aResident(db), { content, clause: 2, sentence: "A number." }, at);
}

test("lists ideas and comments together, newest first, each once, page by page, also within one moment", async ({ db }) => {
  const expected: string[] = [];
  const topicId = (await anIdea(db, daysFrom(now, -1))).topicId;
  for (let i = 0; i < 4; i += 1) {
    const idea = await anIdea(db, now, { topicId });
    const comment = await aComment(db, now, { ideaId: idea.id });
    expected.push(`idea ${idea.id}`, `comment ${comment.id}`);
  }
  const all = await allPages(db, await aModerator(db), "newest", 3);
  expect(all.slice(0, 8).toSorted()).toEqual(expected.toSorted());
  expect(all).toHaveLength(9);
  expect(new Set(all).size).toBe(9);
});

test("lists what waits, the longest wait first, with how often it was reported and without by whom", async ({ db }) => {
  const [early, late] = [await aComment(db, now), await anIdea(db, now)];
  const moderator = await aModerator(db);
  const nosy = await aResident(db, { displayName: "Nosy Neighbor" });
  await reportContent(db, nosy, { content: { kind: "comment", id: early.id }, clause: 2, sentence: "It." }, daysFrom(now, -2));
  await report(db, { kind: "idea", id: late.id }, daysFrom(now, -1));
  await report(db, { kind: "comment", id: early.id });
  const { lines } = await listQueue(db, moderator, wholeQueue, null, now);
  expect(lines.map(({ kind, reports }) => [kind, reports])).toEqual([
    ["comment", 2],
    ["idea", 1],
  ]);
  expect(lines[0]?.at).toEqual(daysFrom(now, -2));
  expect(JSON.stringify(lines)).not.toContain("Nosy Neighbor");
  expect(await allPages(db, moderator, "reported", 1)).toEqual([`comment ${early.id}`, `idea ${late.id}`]);
  expect((await readQueueFacts(db, moderator, wholeQueue)).counts).toMatchObject({ all: 2, reported: 2, held: 0, photos: 0 });
});

test("hides from a moderator what somebody else has to decide, and names the reason when they want to see it", async ({ db }) => {
  const moderator = await aModerator(db);
  const idea = await anIdea(db, now, { authorId: moderator.id });
  const comment = await aComment(db, now, { ideaId: idea.id });
  await report(db, { kind: "idea", id: idea.id }, daysFrom(now, -1));
  await report(db, { kind: "comment", id: comment.id });
  const content = { kind: "comment" as const, id: comment.id };
  await askSecondOpinion(db, moderator, { content, note: "Is this a threat?", forReviewer: false }, now);
  expect(await listed(db, moderator)).toEqual([]);
  const { lines } = await listQueue(db, moderator, { ...wholeQueue, isWhole: true }, null, now);
  expect(lines.map(({ notForMe }) => notForMe)).toEqual(["own", "asked"]);
  const other = await aModerator(db);
  expect(await listed(db, other, { show: "second-opinions" })).toEqual([`comment ${comment.id}`]);
  expect(await listed(db, moderator, { show: "second-opinions", isWhole: true })).toEqual([]);
  expect((await readQueueFacts(db, other, wholeQueue)).counts).toMatchObject({ all: 2, "second-opinions": 1 });
});

test("hides from a moderator of an office what is asked there and what names its head", async ({ db }) => {
  const topic = await aTopic(db, now);
  const asked = await anIdea(db, now, { topicId: topic.id });
  const named = await anIdea(db, now, { body: "Dana Ortiz never answers." });
  const free = await anIdea(db, now);
  for (const { id } of [asked, named, free]) await report(db, { kind: "idea", id });
  await db.execute(sql`update offices set head_name = 'Somebody Else' where id <> ${topic.askingOfficeId}`);
  const moderator = await aPerson(db, {
    roles: [{ role: "moderator" }, { role: "drafter", officeId: topic.askingOfficeId }],
  });
  await db.execute(sql`update offices set head_title = 'Head of nothing', head_title_es = 'Jefa de nada'`);
  expect(await listed(db, moderator)).toEqual([`idea ${free.id}`]);
  const { lines } = await listQueue(db, moderator, { ...wholeQueue, isWhole: true }, null, now);
  expect(lines.map(({ notForMe }) => notForMe)).toEqual(["works-there", "names-head", null]);
});

test("shows an outside reviewer only what waits for one, and nothing else opens for them", async ({ db }) => {
  const reviewer = await aPerson(db, { roles: [{ role: "reviewer" }] });
  const [one, other] = [await anIdea(db, now), await anIdea(db, now)];
  for (const { id } of [one, other]) await report(db, { kind: "idea", id });
  const moderator = await aModerator(db);
  await askSecondOpinion(db, moderator, { content: { kind: "idea", id: one.id }, note: "The mayor.", forReviewer: true }, now);
  expect(await listed(db, reviewer, { isWhole: true })).toEqual([`idea ${one.id}`]);
  expect(await listed(db, reviewer, { show: "newest" })).toEqual([`idea ${one.id}`]);
  expect(await listed(db, await aModerator(db))).toEqual([`idea ${other.id}`]);
  expect((await readCase(db, reviewer, { kind: "idea", id: one.id }, now)).refusal).toBeNull();
  await expect(readCase(db, reviewer, { kind: "idea", id: other.id }, now)).rejects.toMatchObject({ kind: "missing" });
});

test("keeps to one topic", async ({ db }) => {
  const [one, other] = [await anIdea(db, now), await anIdea(db, now)];
  for (const { id } of [one, other]) await report(db, { kind: "idea", id });
  const moderator = await aModerator(db);
  for (const show of ["all", "newest"] as const)
    expect(await listed(db, moderator, { show, topicId: one.topicId })).toEqual([`idea ${one.id}`]);
  const facts = await readQueueFacts(db, moderator, { ...wholeQueue, topicId: one.topicId });
  expect(facts.counts.all).toBe(1);
  expect(facts.topics.map(({ id }) => id)).toEqual([other.topicId, one.topicId]);
});

test("lists what is hidden now, newest decision first", async ({ db }) => {
  const moderator = await aModerator(db);
  const [first, second] = [await aComment(db, now), await anIdea(db, now)];
  const hide = (kind: "idea" | "comment", id: number, passage: string) =>
    hideContent(db, moderator, { content: { kind, id }, clause: 2, passage, reason: "r" }, site, now);
  await hide("comment", first.id, "walk");
  await hide("idea", second.id, "trees");
  expect(await allPages(db, moderator, "hidden", 1)).toEqual([`idea ${second.id}`, `comment ${first.id}`]);
  expect(await allPages(db, moderator, "newest", 10)).not.toContain(`comment ${first.id}`);
  const { lines } = await listQueue(db, moderator, { ...wholeQueue, show: "hidden" }, null, now);
  expect(lines[0]?.hidden).toMatchObject({ clause: { number: 2 }, at: now });
});

test("shows a case with its thread, reports and decisions", async ({ db }) => {
  const idea = await anIdea(db, now);
  const above = await aComment(db, now, { ideaId: idea.id, body: "First." });
  const comment = await aComment(db, now, { ideaId: idea.id, parentId: above.id });
  const below = await aComment(db, now, { ideaId: idea.id, parentId: above.id });
  await aComment(db, now, { ideaId: idea.id, body: "Another thread." });
  const content = { kind: "comment" as const, id: comment.id };
  await report(db, content);
  const moderator = await aModerator(db);
  await hideContent(db, moderator, { content, clause: 2, passage: "walk", reason: "Because." }, site, now);
  const opened = await readCase(db, moderator, content, now);
  expect(opened.thread.map(({ id }) => id)).toEqual([above.id, below.id]);
  expect(opened.reports).toMatchObject([{ sentences: ["A number."], count: 1 }]);
  expect(opened.decisions).toMatchObject([{ act: "hide", passage: "walk", reason: "Because.", clause: { number: 2 }, at: now }]);
  expect(opened.ownLast).toMatchObject({ act: "hide", kind: "comment", id: comment.id, count: 1 });
  expect(opened.refusal).toBeNull();
});

test("shows nothing of what else the author did", async ({ db }) => {
  const author = await aResident(db, { displayName: "Maria T." });
  const idea = await anIdea(db, now, { authorId: author.id, supportsCount: 4711 });
  const earlier = await anIdea(db, now, { authorId: author.id, body: "An earlier idea of hers." });
  const moderator = await aModerator(db);
  const hide = { content: { kind: "idea" as const, id: earlier.id }, clause: 2, passage: "earlier", reason: "r" };
  await hideContent(db, moderator, hide, site, now);
  await report(db, { kind: "idea", id: idea.id });
  const { queue: _, ...opened } = await readCase(db, await aModerator(db), { kind: "idea", id: idea.id }, now);
  expect(JSON.stringify(opened)).not.toMatch(/4711|earlier idea/);
});

test("shows what was decided on similar words, most similar first, and whether it was taken back", async ({ db }) => {
  const moderator = await aModerator(db);
  const body = "Buy cheap roof tiles today, call me any time.";
  const same = await aComment(db, now, { body });
  const like = await aComment(db, now, { body: "Buy cheap roof tiles now, call us any time you want." });
  const unlike = await aComment(db, now, { body: "The library should open on Sundays." });
  for (const { id } of [same, like]) {
    const content = { kind: "comment" as const, id };
    await hideContent(db, moderator, { content, clause: 5, passage: "roof tiles", reason: "An ad." }, site, now);
  }
  const content = { kind: "comment" as const, id: unlike.id };
  await hideContent(db, moderator, { content, clause: 5, passage: "library", reason: "r" }, site, now);
  const comment = await aComment(db, now, { body });
  const { similar } = await readCase(db, moderator, { kind: "comment", id: comment.id }, now);
  expect(similar).toMatchObject([
    { kind: "comment", id: same.id, act: "hide", likeness: "same", clause: { number: 5 }, wasChanged: false },
    { id: like.id, wasChanged: false },
  ]);
});

test.each(["", "1", "1-idea-0", "1-topic-1", "x-idea-1", "1-idea-99999999999", "1-idea-1 ", "9999999999999999-idea-1"])(
  "takes %j for no cursor",
  (text) => {
    expect(queueCursorOf(text)).toBeNull();
  },
);
