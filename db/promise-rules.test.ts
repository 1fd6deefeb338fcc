import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { anIdea, aPerson, aTopic, daysFrom } from "../tests/support/builders";
import { test } from "../tests/support/database";
import { hideIdea } from "../tests/support/response-builders";
import type { Database } from "./client.server";

const now = new Date("2026-03-09T12:00:00Z");

// What is obliged is frozen by the database's own clock, so these topics closed long ago.
const closed = {
  opensAt: new Date("2020-01-01T12:00:00Z"),
  closesAt: new Date("2020-02-01T12:00:00Z"),
  respondBy: new Date("2020-03-02T23:00:00Z"),
  promiseMinSupports: 10,
  promiseTopIdeas: 2,
};

const open = { ...closed, closesAt: daysFrom(new Date(), 5), respondBy: daysFrom(new Date(), 30) };

/** Refused by the rule of this name; the transaction of the test goes on. */
async function refusedBy(db: Database, rule: string, statement: ReturnType<typeof sql>): Promise<void> {
  await expect(db.transaction((tx) => tx.execute(statement))).rejects.toMatchObject({ cause: { constraint: rule } });
}

describe("the clock of a promise", () => {
  const inTime = daysFrom(now, 10);
  const datesOf = async (db: Database, topicId: number) => {
    const { rows } = await db.execute<Record<"first" | "due" | "newer", string | null>>(
      sql`select respond_by::date::text as first, due_at::date::text as due, new_date_at::date::text as newer from topics where id = ${topicId}`,
    );
    return Object.values(rows[0] ?? {});
  };
  const extend = async (db: Database, topicId: number, respondBy: Date, createdAt: Date, reason = "We wait for the county.") => {
    const writer = await aPerson(db);
    return db.transaction((tx) =>
      tx.execute(sql`insert into promise_extensions (topic_id, respond_by, reason, extended_by, created_at)
        values (${topicId}, ${respondBy}, ${reason}, ${writer.id}, ${createdAt})`),
    );
  };
  const broken = (rule: string) => ({ cause: { constraint: rule } });
  const promised = { respondBy: new Date("2026-05-04T22:00:00Z") };

  test("starts at the first date, and follows it as long as the topic is a draft", async ({ db }) => {
    const draft = await aTopic(db, now, { ...promised, releasedAt: null });
    expect(await datesOf(db, draft.id)).toEqual(["2026-05-04", "2026-05-04", null]);
    await db.execute(sql`update topics set respond_by = '2026-06-01 22:00Z' where id = ${draft.id}`);
    expect(await datesOf(db, draft.id)).toEqual(["2026-06-01", "2026-06-01", null]);
  });

  test("is moved by an extension made in time, again and again; the first date stays", async ({ db }) => {
    const topic = await aTopic(db, now, promised);
    await extend(db, topic.id, new Date("2026-05-20T22:00:00Z"), inTime);
    await extend(db, topic.id, new Date("2026-06-10T22:00:00Z"), new Date("2026-05-20T22:00:00Z"));
    expect(await datesOf(db, topic.id)).toEqual(["2026-05-04", "2026-06-10", null]);
  });

  test("is not moved after a miss: the extension only names a new date", async ({ db }) => {
    const topic = await aTopic(db, now, promised);
    await extend(db, topic.id, new Date("2026-05-20T22:00:00Z"), new Date("2026-05-04T22:00:00.001Z"));
    expect(await datesOf(db, topic.id)).toEqual(["2026-05-04", "2026-05-04", "2026-05-20"]);
    await extend(db, topic.id, new Date("2026-06-10T22:00:00Z"), new Date("2026-05-12T12:00:00Z"));
    expect(await datesOf(db, topic.id)).toEqual(["2026-05-04", "2026-05-04", "2026-06-10"]);
  });

  test("takes no date that is not later than the one in force, than the last new one, and than the moment itself", async ({
    db,
  }) => {
    const topic = await aTopic(db, now, promised);
    await expect(extend(db, topic.id, promised.respondBy, inTime)).rejects.toMatchObject(broken("extension_is_later"));
    const after = new Date("2026-05-10T12:00:00Z");
    await expect(extend(db, topic.id, new Date("2026-05-09T12:00:00Z"), after)).rejects.toMatchObject(
      broken("extension_is_later"),
    );
    await extend(db, topic.id, new Date("2026-05-20T22:00:00Z"), after);
    await expect(extend(db, topic.id, new Date("2026-05-19T22:00:00Z"), after)).rejects.toMatchObject(
      broken("extension_is_later"),
    );
  });

  test("takes no extension without a reason, and none of a draft", async ({ db }) => {
    const [topic, draft] = [await aTopic(db, now, promised), await aTopic(db, now, { ...promised, releasedAt: null })];
    const to = new Date("2026-05-20T22:00:00Z");
    await expect(extend(db, topic.id, to, inTime, "")).rejects.toMatchObject(broken("extension_has_reason"));
    await expect(extend(db, draft.id, to, inTime)).rejects.toMatchObject(broken("extension_of_a_promise"));
  });

  test("cannot be set by hand, nor can the date after a miss", async ({ db }) => {
    const topic = await aTopic(db, now, promised);
    await refusedBy(db, "promise_stays", sql`update topics set due_at = due_at + interval '30 days' where id = ${topic.id}`);
    await refusedBy(db, "promise_stays", sql`update topics set due_at = null where id = ${topic.id}`);
    await refusedBy(db, "promise_stays", sql`update topics set new_date_at = due_at + interval '1 day' where id = ${topic.id}`);
    await extend(db, topic.id, new Date("2026-05-20T22:00:00Z"), inTime);
    await refusedBy(db, "promise_stays", sql`update topics set due_at = respond_by where id = ${topic.id}`);
    // What was said in time does not become the new date of a miss, nor the other way round.
    await refusedBy(db, "promise_stays", sql`update topics set new_date_at = due_at where id = ${topic.id}`);
  });
});

describe("what a closed topic obliges", () => {
  /** Ideas with so many supports, in the given order. */
  const ideasOf = async (db: Database, topicId: number, supports: number[]) => {
    const ids = [];
    for (const supportsCount of supports) ids.push((await anIdea(db, now, { topicId, supportsCount })).id);
    return ids as [number, number, number, number];
  };
  const obligedOf = async (db: Database, topicId: number) => {
    const { rows } = await db.execute<{ id: number }>(
      sql`select idea_id as id from obliged_ideas where topic_id = ${topicId} order by 1`,
    );
    return rows.map(({ id }) => id);
  };
  /** Time goes by: the topic has closed long ago, and nobody has done anything yet. */
  const close = (db: Database, topicId: number) =>
    db.execute(sql`update topics set closes_at = ${closed.closesAt} where id = ${topicId}`);
  const frozenAt = async (db: Database, topicId: number) => {
    const { rows } = await db.execute<{ at: string | null }>(
      sql`select obliged_frozen_at as at from topics where id = ${topicId}`,
    );
    return rows[0]?.at ?? null;
  };
  const restore = (db: Database, ideaId: number) => db.execute(sql`update ideas set hidden_by = null where id = ${ideaId}`);
  const combine = (db: Database, ideaId: number, into: number) =>
    db.execute(sql`update ideas set combined_into_id = ${into}, status = 'combined' where id = ${ideaId}`);

  test("does not change when supports are withdrawn afterwards", async ({ db }) => {
    const topic = await aTopic(db, now, closed);
    const [a, b, c] = await ideasOf(db, topic.id, [12, 11, 10, 9]);
    expect(await obligedOf(db, topic.id)).toEqual([a, b, c]);
    for (const id of [b, c]) await db.execute(sql`update ideas set supports_count = 0 where id = ${id}`);
    expect(await obligedOf(db, topic.id)).toEqual([a, b, c]);
  });

  test("does not let another idea in when one of the most supported is hidden, and takes that one back when it is restored", async ({
    db,
  }) => {
    const topic = await aTopic(db, now, { ...closed, promiseMinSupports: 100 });
    const [a, b] = await ideasOf(db, topic.id, [12, 11, 10, 9]);
    await hideIdea(db, a, now);
    expect(await obligedOf(db, topic.id)).toEqual([b]);
    await restore(db, a);
    expect(await obligedOf(db, topic.id)).toEqual([a, b]);
  });

  test("goes over to the idea that another was combined into, once", async ({ db }) => {
    const topic = await aTopic(db, now, { ...closed, promiseTopIdeas: 1 });
    const [a, b, c, d] = await ideasOf(db, topic.id, [12, 11, 10, 3]);
    await combine(db, b, d);
    expect(await obligedOf(db, topic.id)).toEqual([a, c, d]);
    await combine(db, c, a);
    expect(await obligedOf(db, topic.id)).toEqual([a, d]);
  });

  test("counts a combination from before closing as the one idea it was then", async ({ db }) => {
    const topic = await aTopic(db, now, { ...open, promiseTopIdeas: 1 });
    const [a, b] = await ideasOf(db, topic.id, [12, 11, 3, 1]);
    await combine(db, b, a);
    await close(db, topic.id);
    await db.execute(sql`select freeze_promise(${topic.id})`);
    expect(await obligedOf(db, topic.id)).toEqual([a]);
  });

  test.for([
    ["by its supports", { promiseMinSupports: 10, promiseTopIdeas: 1 }, true],
    ["by being among the most supported", { promiseMinSupports: 100, promiseTopIdeas: 2 }, true],
    ["not, when it does not qualify", { promiseMinSupports: 100, promiseTopIdeas: 1 }, false],
  ] as const)("holds an idea hidden before closing and restored after it: %s", async ([, rule, isObliged], { db }) => {
    const topic = await aTopic(db, now, { ...open, ...rule });
    const [a, wronged] = await ideasOf(db, topic.id, [20, 11, 4, 3]);
    await hideIdea(db, wronged, now);
    await close(db, topic.id);
    expect(await obligedOf(db, topic.id)).not.toContain(wronged);
    await restore(db, wronged);
    const obliged = await obligedOf(db, topic.id);
    expect(obliged).toContain(a);
    expect(obliged.includes(wronged)).toBe(isObliged);
  });

  test("changes freely while the topic is open", async ({ db }) => {
    const topic = await aTopic(db, now, open);
    const [a, b] = await ideasOf(db, topic.id, [12, 11, 3, 1]);
    await db.execute(sql`update ideas set supports_count = 1 where id = ${b}`);
    await hideIdea(db, a, now);
    expect(await frozenAt(db, topic.id)).toBeNull();
    expect(await obligedOf(db, topic.id)).not.toContain(a);
  });

  test("is written down once, and stays", async ({ db }) => {
    const topic = await aTopic(db, now, closed);
    const [a, b] = await ideasOf(db, topic.id, [12, 11, 3, 1]);
    await db.execute(sql`select freeze_promise(${topic.id})`);
    const frozen = await frozenAt(db, topic.id);
    await db.execute(sql`update ideas set supports_count = 40 where id not in (${a}, ${b}) and topic_id = ${topic.id}`);
    await db.execute(sql`select freeze_promise(${topic.id})`);
    expect(await obligedOf(db, topic.id)).toEqual([a, b]);
    expect(await frozenAt(db, topic.id)).toEqual(frozen);
    await refusedBy(db, "promise_stays", sql`update topics set obliged_frozen_at = null where id = ${topic.id}`);
    await expect(db.transaction((tx) => tx.execute(sql`delete from obligations where topic_id = ${topic.id}`))).rejects.toThrow();
  });

  test("is not written down for a draft, nor before closing", async ({ db }) => {
    const topics = [await aTopic(db, now, { ...closed, releasedAt: null }), await aTopic(db, now, open)];
    for (const { id } of topics) {
      await db.execute(sql`select freeze_promise(${id})`);
      expect(await frozenAt(db, id)).toBeNull();
    }
  });
});
