import { beforeAll, expect, test } from "vitest";
import { loader as home } from "~/routes/home";
import { loader as idea } from "~/routes/ideas.$ideaId";
import { action as support } from "~/routes/ideas.$ideaId.support";
import { loader as me } from "~/routes/me";
import { loader as outcomes } from "~/routes/outcomes";
import { loader as promises } from "~/routes/promises";
import { loader as topics } from "~/routes/topics";
import { loader as topic } from "~/routes/topics.$slug";
import { loader as similar } from "~/routes/topics.$slug.similar";
import { aCity, aComment, anIdea, aResident, aTopic, daysFrom } from "../support/builders";
import { ownDatabase } from "../support/database";
import { queriesOf } from "../support/page-queries";

const now = new Date("2026-11-22T18:00:00Z");
const most = 8;
const own = ownDatabase();
let reader: { id: number };
let ideaId: number;

const pages = [
  ["/", home, {}],
  ["/topics", topics, {}],
  ["/topics/snow", topic, { slug: "snow" }],
  ["/topics/snow?order=supported", topic, { slug: "snow" }],
  ["/topics/snow/similar?q=more+shade+trees", similar, { slug: "snow" }],
  ["/ideas/1", idea, {}],
  ["/outcomes", outcomes, {}],
  ["/promises", promises, {}],
  ["/me", me, {}],
] as const;

beforeAll(async () => {
  await aCity(own.db, { isDemo: true });
  reader = await aResident(own.db);
  const snow = await aTopic(own.db, now, { slug: "snow" });
  const made = await anIdea(own.db, now, { topicId: snow.id });
  ideaId = made.id;
  await grow(1, snow.id);
});

/** More topics, ideas and comments: a page may not take more queries for them. */
async function grow(times: number, topicId: number): Promise<void> {
  for (let i = 0; i < times; i += 1) {
    await anIdea(own.db, now, { topicId, authorId: reader.id });
    await aComment(own.db, now, { ideaId, authorId: reader.id });
    await aTopic(own.db, now, { opensAt: daysFrom(now, -90), closesAt: daysFrom(now, -30), respondBy: daysFrom(now, -10) });
  }
}

async function counts(personId?: number): Promise<Record<string, number>> {
  const taken: Record<string, number> = {};
  for (const [path, loader, params] of pages) {
    if (path === "/me" && personId === undefined) continue;
    taken[path] = await queriesOf(own, { loader, path, params: { ...params, ideaId: String(ideaId) }, personId, now });
  }
  return taken;
}

test("resident pages take at most eight queries, and no more for a larger city", async () => {
  const small = [await counts(), await counts(reader.id)];
  await grow(40, 1);
  expect([await counts(), await counts(reader.id)]).toEqual(small);
  for (const taken of small) for (const [path, queries] of Object.entries(taken)) expect(queries, path).toBeLessThanOrEqual(most);
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
