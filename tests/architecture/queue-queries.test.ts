import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { listQueue } from "~/features/cases/queries.server";
import { wholeQueue } from "~/features/cases/queue";
import { loader as queue } from "~/routes/moderation";
import { loader as bulk } from "~/routes/moderation.bulk";
import { loader as comment } from "~/routes/moderation.comments.$commentId";
import { loader as idea } from "~/routes/moderation.ideas.$ideaId";
import { openDatabase } from "~db/client.server";
import { aCity, aComment, aModerator, anIdea } from "../support/builders";
import { ownDatabase } from "../support/database";
import { queriesOf } from "../support/page-queries";

// A queue of ten thousand takes as few queries as one of ten, and reads no more of it than a page shows.

const now = new Date("2026-11-23T18:00:00Z");
/** Of the eight that a page may take, the city has one, which is not counted here. */
const most = 7;
const own = ownDatabase();
let moderator: Awaited<ReturnType<typeof aModerator>>;
let ids = { idea: 0, comment: 0, case: 0 };

beforeAll(async () => {
  await aCity(own.db);
  moderator = await aModerator(own.db);
  const first = await anIdea(own.db, now);
  const answer = await aComment(own.db, now, { ideaId: first.id });
  await wait(1);
  const { rows } = await own.db.execute<{ id: number }>(sql`select min(id) as id from cases`);
  ids = { idea: first.id, comment: answer.id, case: rows[0]?.id ?? 0 };
});

/** So many more comments that wait, each reported by a resident, every fifth also held. */
async function wait(count: number): Promise<void> {
  await own.db.execute(sql`
    with author as (select author_id as id, id as idea_id, topic_id from ideas order by id limit 1),
    written as (
      insert into comments (idea_id, author_id, body, language, created_at)
      select author.idea_id, author.id, 'Comment ' || n || ' about https://roofs.example/' || n % 50, 'en', ${now}::timestamptz - n * interval '1 minute'
        from author, generate_series(1, ${count}::integer) n returning id, created_at)
    insert into cases (comment_id, topic_id, author_id, opened_at, sort_at, is_held, reports_count, links)
    select w.id, author.topic_id, author.id, w.created_at, w.created_at, w.id % 5 = 0, 1, array['roofs.example/' || w.id % 50] from written w, author`);
}

/** What the server's autovacuum does; the application's role may not. */
async function analyze(): Promise<void> {
  const { db, pool } = openDatabase(own.url, { asAppRole: false, max: 1 });
  await db.execute(sql`analyze`);
  await pool.end();
}

async function counts(): Promise<Record<string, number>> {
  const pages = [
    ["/moderation", queue, {}],
    ["/moderation?show=held&whole=1", queue, {}],
    ["/moderation?show=newest", queue, {}],
    [`/moderation/ideas/${ids.idea}`, idea, { ideaId: String(ids.idea) }],
    [`/moderation/comments/${ids.comment}?show=held`, comment, { commentId: String(ids.comment) }],
    [`/moderation/bulk?case=${ids.case}&by=author`, bulk, {}],
  ] as const;
  const found: Record<string, number> = {};
  for (const [path, loader, params] of pages) {
    const start = performance.now();
    found[path] = await queriesOf(own, { loader, path, params, personId: moderator.id, now });
    console.log(`${path}: ${Math.round(performance.now() - start)} ms`);
  }
  return found;
}

test("pages of the queue take few queries, and no more with ten thousand cases", { timeout: 120_000 }, async () => {
  const small = await counts();
  await wait(10_000);
  await analyze();
  expect(await counts()).toEqual(small);
  for (const [path, queries] of Object.entries(small)) expect(queries, path).toBeLessThanOrEqual(most);
});

test("the list is read from its index, a page at a time, wherever it stands", async () => {
  const plans: string[] = [];
  const explained = Object.create(own.db) as typeof own.db;
  explained.execute = (async (query: Parameters<typeof own.db.execute>[0]) => {
    const { rows } = await own.db.execute<{ "QUERY PLAN": string }>(sql`explain ${query as ReturnType<typeof sql>}`);
    plans.push(rows.map((row) => row["QUERY PLAN"]).join("\n"));
    return own.db.execute(query);
  }) as typeof own.db.execute;
  const { next } = await listQueue(explained, moderator, wholeQueue, null, now);
  await listQueue(explained, moderator, wholeQueue, next, now);
  await listQueue(explained, moderator, { ...wholeQueue, show: "held" }, next, now);
  expect(plans).toHaveLength(3);
  for (const plan of plans) expect(plan).toMatch(/Limit .*\n\s+-> {2}Index Scan using cases_waiting on cases k/);
});
