import { beforeAll, expect, test } from "vitest";
import { loader as commitment } from "~/routes/commitments.$commitmentId";
import { loader as home } from "~/routes/home";
import { loader as idea } from "~/routes/ideas.$ideaId";
import { action as support } from "~/routes/ideas.$ideaId.support";
import { loader as me } from "~/routes/me";
import { loader as outcomes } from "~/routes/outcomes";
import { loader as policy } from "~/routes/policy";
import { loader as policyVersions } from "~/routes/policy.versions";
import { loader as promises } from "~/routes/promises";
import { loader as topics } from "~/routes/topics";
import { loader as topic } from "~/routes/topics.$slug";
import { loader as report } from "~/routes/topics.$slug.report";
import { loader as similar } from "~/routes/topics.$slug.similar";
import { commitments, commitmentUpdates } from "~db/schema";
import { aCity, aComment, anIdea, aPublication, aResident, aTopic, daysFrom } from "../support/builders";
import { ownDatabase } from "../support/database";
import { queriesOf } from "../support/page-queries";

const now = new Date("2026-11-22T18:00:00Z");
const most = 8;
const own = ownDatabase();
let reader: { id: number };
let ideaId: number;
let commitmentId: number;
let iceId: number;

const pages = [
  ["/", home, {}],
  ["/topics", topics, {}],
  ["/topics/snow", topic, { slug: "snow" }],
  ["/topics/snow?order=supported", topic, { slug: "snow" }],
  ["/topics/snow/similar?q=more+shade+trees", similar, { slug: "snow" }],
  ["/ideas/1", idea, {}],
  ["/commitments/1", commitment, {}],
  ["/topics/ice/report", report, { slug: "ice" }],
  ["/topics/ice/report?all=1", report, { slug: "ice" }],
  ["/topics/ice/report?after=100-1", report, { slug: "ice" }],
  ["/outcomes", outcomes, {}],
  ["/outcomes?decision=no&office=1&neighborhood=1&year=2026&q=shade", outcomes, {}],
  ["/policy", policy, {}],
  ["/policy/versions", policyVersions, {}],
  ["/promises", promises, {}],
  ["/me", me, {}],
] as const;

beforeAll(async () => {
  await aCity(own.db, { isDemo: true });
  reader = await aResident(own.db);
  const snow = await aTopic(own.db, now, { slug: "snow" });
  const made = await anIdea(own.db, now, { topicId: snow.id });
  ideaId = made.id;
  iceId = (await aTopic(own.db, now, { slug: "ice", opensAt: daysFrom(now, -90), closesAt: daysFrom(now, -30) })).id;
  commitmentId = await aPromiseOf(snow);
  await grow(1, snow.id);
});

/** What an answer promised, done by now. */
async function aPromiseOf(topic: { id: number; askingOfficeId: number }): Promise<number> {
  const { id: publicationId, responseId, officeId } = await aPublication(own.db, now, topic);
  const promise = { summary: "Plant 22 trees.", summaryEs: "", dueOn: "2026-12-15", settledAt: now, settledAs: "done" } as const;
  const values = { publicationId, responseId, officeId, topicId: topic.id, ...promise };
  const [row] = await own.db.insert(commitments).values(values).returning({ id: commitments.id });
  return row?.id ?? 0;
}

/** More topics, ideas and comments: a page may not take more queries for them. */
async function grow(times: number, topicId: number): Promise<void> {
  for (let i = 0; i < times; i += 1) {
    await anIdea(own.db, now, { topicId, authorId: reader.id });
    await anIdea(own.db, now, { topicId: iceId, supportsCount: 5 + i });
    await aComment(own.db, now, { ideaId, authorId: reader.id });
    const said = { kind: "progress", sentence: `Step ${i}.`, writtenBy: reader.id, createdAt: now } as const;
    await own.db.insert(commitmentUpdates).values({ commitmentId, ...said });
    await aTopic(own.db, now, { opensAt: daysFrom(now, -90), closesAt: daysFrom(now, -30), respondBy: daysFrom(now, -10) });
  }
}

async function counts(personId?: number): Promise<Record<string, number>> {
  const taken: Record<string, number> = {};
  for (const [path, loader, params] of pages) {
    if (path === "/me" && personId === undefined) continue;
    taken[path] = await queriesOf(own, {
      loader,
      path,
      params: { ...params, ideaId: String(ideaId), commitmentId: String(commitmentId) },
      personId,
      now,
    });
  }
  return taken;
}

test("resident pages take at most eight queries, and no more for a larger city", async () => {
  // Reports and outcomes keep for a while what took long to count: the first reader after that pays for it.
  const first = await counts();
  const small = [await counts(), await counts(reader.id)];
  await grow(40, 1);
  expect([await counts(), await counts(reader.id)]).toEqual(small);
  for (const taken of [first, ...small])
    for (const [path, queries] of Object.entries(taken)) expect(queries, path).toBeLessThanOrEqual(most);
});

test("a support takes two round trips: the session, and the write", async () => {
  const person = await aResident(own.db);
  const write: typeof support = (args) => {
    const request = new Request(args.request.url, {
      method: "POST",
      body: new URLSearchParams({ intent: "support" }),
      headers: args.request.headers,
    });
    return support({ ...args, request });
  };
  const path = `/ideas/${ideaId}/support`;
  expect(await queriesOf(own, { loader: write, path, params: { ideaId: String(ideaId) }, personId: person.id, now })).toBe(2);
});
