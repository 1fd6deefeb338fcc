import { eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Database } from "~db/client.server";
import { city, mails, notices, promiseExtensions, supports } from "~db/schema";
import { aCity, aComment, anIdea, anOffice, aPerson, aTopic } from "../../../tests/support/builders";
import { ownDatabase, test } from "../../../tests/support/database";
import { actsOn, readTopic } from "../../../tests/support/drafts";
import { extendPromise, type Site } from "./extend-promise.server";
import { extensionForm } from "./extension-form";

// A Tuesday; the answer is due the Friday after next.
const now = new Date("2026-11-03T18:00:00Z");
const dates = {
  opensAt: new Date("2026-09-01T12:00:00Z"),
  closesAt: new Date("2026-10-20T22:00:00Z"),
  respondBy: new Date("2026-11-13T23:00:00Z"),
};
const afterMiss = new Date("2026-11-16T18:00:00Z");
const typed = { newDate: "2026-11-24", reason: "Waiting for the county's cost estimate.", reasonEs: "" };

async function aPromise(db: Database, holidays: string[] = []) {
  const [made] = await db.select().from(city);
  const site: Site = { city: { ...(made ?? (await aCity(db))), holidays }, origin: "https://hearback.example" };
  const office = await anOffice(db, { name: "Public Works" });
  const topic = await aTopic(db, now, { ...dates, askingOfficeId: office.id });
  const approver = await aPerson(db, { roles: [{ role: "approver", officeId: office.id }] });
  const extend = (values: Partial<typeof typed> = {}, at = now, actor = approver) =>
    extendPromise(db, actor, { ...typed, ...values, slug: topic.slug }, site, at);
  return { site, office, topic, approver, extend };
}

const extensionsOf = (db: Database, topicId: number) =>
  db.select().from(promiseExtensions).where(eq(promiseExtensions.topicId, topicId));

describe("an extension", () => {
  test("in time moves the clock to the end of that day's working hours, with its reason, and tells the record", async ({
    db,
  }) => {
    const { topic, approver, extend } = await aPromise(db);
    await extend();
    expect(await readTopic(db, topic.id)).toMatchObject({
      respondBy: dates.respondBy,
      dueAt: new Date("2026-11-24T23:00:00Z"),
      newDateAt: null,
    });
    expect(await extensionsOf(db, topic.id)).toMatchObject([{ reason: typed.reason, extendedBy: approver.id, createdAt: now }]);
    expect((await actsOn(db, topic.id)).at(-1)).toMatchObject({
      act: "topic.extended",
      actorId: approver.id,
      grantId: approver.grants[0]?.id,
      detail: { from: "2026-11-13T23:00:00.000Z", to: "2026-11-24T23:00:00.000Z", isMissed: false, reason: typed.reason },
    });
  });

  test("after a miss names a new date, and the promise stays late", async ({ db }) => {
    const { topic, extend } = await aPromise(db);
    await extend({}, afterMiss);
    expect(await readTopic(db, topic.id)).toMatchObject({
      dueAt: dates.respondBy,
      newDateAt: new Date("2026-11-24T23:00:00Z"),
    });
    expect((await actsOn(db, topic.id)).at(-1)?.detail).toMatchObject({ isMissed: true });
  });

  test("sent twice is done once", async ({ db }) => {
    const { topic, extend } = await aPromise(db);
    await extend();
    await extend();
    expect(await extensionsOf(db, topic.id)).toHaveLength(1);
    await expect(extend({ reason: "Another reason for the same date." })).rejects.toMatchObject({
      key: "desk.new-date-not-later",
    });
  });

  test("tells each person who took part once, in their language, first what is new", async ({ db }) => {
    const { topic, extend } = await aPromise(db);
    const [author, supporter, commenter] = [
      await aPerson(db),
      await aPerson(db, { locale: "es" }),
      await aPerson(db, { locale: "es" }),
    ];
    const ideas = [
      await anIdea(db, now, { topicId: topic.id, authorId: author.id }),
      await anIdea(db, now, { topicId: topic.id, authorId: author.id }),
    ];
    for (const { id } of ideas) await db.insert(supports).values({ ideaId: id, personId: supporter.id, createdAt: now });
    await aComment(db, now, { ideaId: ideas[0]?.id, authorId: commenter.id });
    await anIdea(db, now);
    await extend();
    const [extension] = await extensionsOf(db, topic.id);
    expect((await db.select().from(notices)).map(({ event, personId }) => [event, personId]).sort()).toEqual(
      [author, supporter, commenter].map(({ id }) => [`promise.extended:${extension?.id}`, id]).sort(),
    );
    const sent = await db.select().from(mails).orderBy(mails.personId);
    expect(sent.map(({ personId }) => personId)).toEqual([author.id, supporter.id, commenter.id]);
    expect(sent.every(({ noticeId }) => noticeId !== null)).toBe(true);
    expect(sent[0]).toMatchObject({ subject: "The city's answer now comes by November 24, 2026, not November 13, 2026" });
    expect(sent[0]?.text).toMatch(
      /^The city moved its answer to .* from November 13, 2026 to November 24, 2026\.\n\nReason: Waiting/,
    );
    expect(sent[0]?.text).toContain(`https://hearback.example/topics/${topic.slug}`);
    expect(sent[1]?.text).toMatch(/^La ciudad cambió la fecha/);
    expect(sent[1]?.text).toContain(`https://hearback.example/es/topics/${topic.slug}`);
  });

  test("after a miss the mail says so", async ({ db }) => {
    const { topic, extend } = await aPromise(db);
    await anIdea(db, now, { topicId: topic.id });
    await extend({}, afterMiss);
    expect((await db.select().from(mails))[0]?.text).toMatch(
      /^The city promised an answer to .* by November 13, 2026 and missed it\./,
    );
  });
});

describe("an extension is refused", () => {
  test.for([
    ["to a day that is over", { newDate: "2026-11-02" }, "desk.new-date-past"],
    ["to the date in force", { newDate: "2026-11-13" }, "desk.new-date-not-later"],
    ["to an earlier day", { newDate: "2026-11-10" }, "desk.new-date-not-later"],
    ["to a weekend", { newDate: "2026-11-21" }, "desk.new-date-day-off"],
    ["to a holiday", { newDate: "2026-11-26" }, "desk.new-date-day-off"],
    ["to another age", { newDate: "2206-11-24" }, "desk.new-date-too-far"],
  ] as const)("%s", async ([, values, key], { db }) => {
    const { topic, extend } = await aPromise(db, ["2026-11-26"]);
    await expect(extend(values)).rejects.toMatchObject({ kind: "invalid", key });
    expect(await extensionsOf(db, topic.id)).toEqual([]);
  });

  test("with the next business day in the sentence", async ({ db }) => {
    const { extend } = await aPromise(db, ["2026-11-26", "2026-11-27"]);
    await expect(extend({ newDate: "2026-11-26" })).rejects.toMatchObject({
      values: { date: "2026-11-26", next: "2026-11-30" },
    });
  });

  test("to drafters, and is not there for other offices", async ({ db }) => {
    const { office, extend } = await aPromise(db);
    const drafter = await aPerson(db, { roles: [{ role: "drafter", officeId: office.id }] });
    await expect(extend({}, now, drafter)).rejects.toMatchObject({ kind: "forbidden", key: "desk.only-approvers-extend" });
    const other = await aPerson(db, { roles: [{ role: "approver", officeId: (await anOffice(db)).id }] });
    await expect(extend({}, now, other)).rejects.toMatchObject({ kind: "missing" });
  });

  test("of a draft as missing, like of a topic that is not there", async ({ db }) => {
    const { site, office, approver } = await aPromise(db);
    const draft = await aTopic(db, now, { ...dates, askingOfficeId: office.id, releasedAt: null });
    for (const slug of [draft.slug, "not-there"])
      await expect(extendPromise(db, approver, { ...typed, slug }, site, now)).rejects.toMatchObject({ kind: "missing" });
  });

  test("once the promise is kept", async ({ db }) => {
    const { topic, extend } = await aPromise(db);
    // What is obliged is counted by the database's own clock.
    await db.execute(sql`update topics set closes_at = '2026-09-02', has_own_response = true where id = ${topic.id}`);
    const dbNow = await db.execute<{ is_past: boolean }>(sql`select now() > '2026-09-02' as is_past`);
    expect(dbNow.rows[0]?.is_past).toBe(true);
    await expect(extend()).rejects.toMatchObject({ kind: "conflict", key: "desk.promise-is-kept" });
  });
});

describe("the form of an extension", () => {
  test.for([
    [{ newDate: undefined }, "newDate", "desk.new-date-missing"],
    [{ newDate: "soon" }, "newDate", "admin.day-wrong"],
    [{ newDate: "2026-02-30" }, "newDate", "admin.day-wrong"],
    [{ reason: undefined }, "reason", "desk.extension-reason-missing"],
    [{ reason: " " }, "reason", "desk.extension-reason-missing"],
    [{ reason: "Busy." }, "reason", "common.too-short?min=10"],
    [{ reason: "x".repeat(301) }, "reason", "common.too-long?count=1&max=300"],
    [{ respondBy: "2026-11-24" }, undefined, "common.field-unknown"],
  ] as const)("refuses %j", ([values, field, message]) => {
    const { error } = extensionForm.safeParse({ ...typed, ...values });
    expect(error?.issues.map(({ path, message: said }) => [path[0], said])).toContainEqual([field, message]);
  });
});

describe("at the same time", () => {
  const own = ownDatabase();

  test("one date is named once, and its mails are written once", async () => {
    const { topic, extend } = await aPromise(own.db);
    await anIdea(own.db, now, { topicId: topic.id });
    await Promise.all([1, 2, 3, 4].map(() => extend()));
    expect(await extensionsOf(own.db, topic.id)).toHaveLength(1);
    expect(await own.db.select().from(mails)).toHaveLength(1);
  });

  test("of two dates both stand only when the later one comes second", async () => {
    const { topic, extend } = await aPromise(own.db);
    const results = await Promise.allSettled([extend({ newDate: "2026-11-23" }), extend({ newDate: "2026-11-30" })]);
    const { dueAt } = await readTopic(own.db, topic.id);
    expect(dueAt).toEqual(new Date("2026-11-30T23:00:00Z"));
    expect(await extensionsOf(own.db, topic.id)).toHaveLength(results.filter(({ status }) => status === "fulfilled").length);
  });
});
