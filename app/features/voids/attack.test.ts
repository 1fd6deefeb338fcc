import { eq, sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import type { Actor } from "~/features/people/actor";
import { countParticipation } from "~/features/report/count-participation.server";
import { tookPart } from "~/features/responses/took-part.server";
import { castSupport, withdrawSupport } from "~/features/supports/cast-support.server";
import type { Database } from "~db/client.server";
import { record } from "~db/schema";
import { makeBots } from "../../../tests/support/bot-builders";
import { aModerator, anIdea, anOffice, aPerson, aResident, aTopic, daysFrom } from "../../../tests/support/builders";
import { ownDatabase, test } from "../../../tests/support/database";
import { approveVoid } from "./approve-void.server";
import { noCondition, type VoidCondition } from "./condition";
import { listTrends } from "./list-trends.server";
import { previewVoid } from "./preview-void.server";
import { proposeVoid } from "./propose-void.server";
import { refuseVoid } from "./refuse-void.server";
import { undoVoid } from "./undo-void.server";

const now = new Date("2026-03-08T12:00:00Z");
const later = new Date("2026-03-08T12:30:00Z");
const scope = { from: daysFrom(now, -1), to: now, topicId: null, ideaId: null };
const byPattern: VoidCondition = { ...noCondition, pattern: "user#@mail.example" };

/** An idea that 50 neighbors support, each from home, and 200 bots in 20 networks. */
async function anAttack(db: Database) {
  const idea = await anIdea(db, now);
  for (let each = 0; each < 50; each += 1) {
    const neighbor = await aResident(db, { email: `neighbor.${letters(each)}@oxbow.example`, createdAt: daysFrom(now, -40) });
    await castSupport(db, neighbor, idea.id, daysFrom(now, -0.5), `198.51.${each}.0/24`);
  }
  const bots = await makeBots(db, { count: 200, networks: 20, ideaId: idea.id, now });
  return { idea, bots };
}

const letters = (each: number) => String.fromCharCode(97 + Math.floor(each / 26), 97 + (each % 26));

async function countsOf(db: Database, ideaId: number) {
  const { rows } = await db.execute<{ counter: number; voided: number; recount: number; revoided: number }>(sql`
    select i.supports_count as counter, i.voided_count as voided,
           (select count(*)::integer from supports where idea_id = i.id and withdrawn_at is null and void_id is null) as recount,
           (select count(*)::integer from supports where idea_id = i.id and withdrawn_at is null and void_id is not null) as revoided
      from ideas i where i.id = ${ideaId}`);
  const { counter, voided, recount, revoided } = rows[0] ?? {};
  expect({ counter, voided }).toEqual({ counter: recount, voided: revoided });
  return { counter, voided };
}

async function propose(db: Database, actor: Actor, condition: VoidCondition, at = later) {
  const { supports: seen } = await previewVoid(db, actor, condition, at);
  return proposeVoid(
    db,
    actor,
    { condition, rule: "made_in_bulk", reason: "Addresses in a row, made within an hour.", seen },
    at,
  );
}

test("an attack shows in the console, setting it aside leaves the honest count, and undoing it restores every number", async ({
  db,
}) => {
  const { idea } = await anAttack(db);
  const [one, two] = [await aModerator(db), await aModerator(db)];
  expect(await countsOf(db, idea.id)).toEqual({ counter: 250, voided: 0 });

  const trends = await listTrends(db, scope);
  expect(trends.total).toBe(250);
  expect(trends.networks).toHaveLength(20);
  expect(trends.networks[0]).toMatchObject({ accounts: 10, supports: 10, young: 10, ideas: 1 });
  expect(trends.wideNetworks[0]).toMatchObject({ key: "2001:db8:bad::/48", accounts: 200 });
  expect(trends.domains[0]).toMatchObject({ key: "mail.example", accounts: 200, young: 200 });
  expect(trends.sequences).toMatchObject([{ key: "user#@mail.example", accounts: 200 }]);

  const preview = await previewVoid(db, one, byPattern, later);
  expect(preview).toMatchObject({ supports: 200, accounts: 200, settled: 0, ideasCount: 1, hasConflict: false });
  expect(preview.ideas).toMatchObject([{ id: idea.id, before: 250, taken: 200 }]);
  expect(preview.examples[0]?.email).toBe("u•••00001@mail.example");

  const voidId = await propose(db, one, byPattern);
  expect(await countsOf(db, idea.id)).toEqual({ counter: 250, voided: 0 });
  expect(await approveVoid(db, two, voidId, later)).toBe(200);
  expect(await countsOf(db, idea.id)).toEqual({ counter: 50, voided: 200 });
  expect((await listTrends(db, scope)).sequences).toEqual([]);

  expect(await undoVoid(db, one, voidId, "A school did this together.", later)).toBe(200);
  expect(await countsOf(db, idea.id)).toEqual({ counter: 250, voided: 0 });
  const acts = await db.select({ act: record.act }).from(record).where(eq(record.subject, "void")).orderBy(record.id);
  expect(acts.map(({ act }) => act)).toEqual(["void.proposed", "void.approved", "void.undone"]);
});

test("finds the bots by what they have in common", async ({ db }) => {
  await anAttack(db);
  const one = await aModerator(db);
  const found = async (asked: Partial<VoidCondition>) =>
    (await previewVoid(db, one, { ...noCondition, ...asked }, later)).supports;
  expect(await found({ domain: "mail.example" })).toBe(200);
  expect(await found({ network: "2001:db8:bad:0::/48" })).toBe(200);
  expect(await found({ network: "2001:db8:bad:3::/64" })).toBe(10);
  expect(await found({ joinedFrom: "2001:db8:bad:3::/64" })).toBe(10);
  expect(await found({ newerThanHours: 24 })).toBe(200);
});

describe("a void takes two", () => {
  test("and is not approved by its proposer, in code or in the database", async ({ db }) => {
    const { idea } = await anAttack(db);
    const one = await aModerator(db);
    const voidId = await propose(db, one, byPattern);
    await expect(approveVoid(db, one, voidId, later)).rejects.toMatchObject({ kind: "forbidden", key: "voids.second-person" });
    await expect(
      db.transaction((tx) => tx.execute(sql`update voids set settled_by = ${one.id}, settled_at = now() where id = ${voidId}`)),
    ).rejects.toThrow();
    expect(await countsOf(db, idea.id)).toEqual({ counter: 250, voided: 0 });
  });

  test("and not by who works for the office of the topic, who does not propose it either", async ({ db }) => {
    const office = await anOffice(db);
    const topic = await aTopic(db, now, { askingOfficeId: office.id });
    const idea = await anIdea(db, now, { topicId: topic.id });
    await makeBots(db, { count: 5, networks: 1, ideaId: idea.id, now });
    const roles = [{ role: "moderator" as const }, { role: "drafter" as const, officeId: office.id }];
    const [interested, one] = [await aPerson(db, { roles }), await aModerator(db)];
    await expect(propose(db, interested, byPattern)).rejects.toMatchObject({ key: "voids.conflict-of-interest" });
    const voidId = await propose(db, one, byPattern);
    await expect(approveVoid(db, interested, voidId, later)).rejects.toMatchObject({ key: "voids.conflict-of-interest" });
  });

  test("and is refused by a second person with a reason, once", async ({ db }) => {
    const { idea } = await anAttack(db);
    const [one, two] = [await aModerator(db), await aModerator(db)];
    const voidId = await propose(db, one, byPattern);
    await refuseVoid(db, two, voidId, "It is a school.", later);
    await expect(approveVoid(db, two, voidId, later)).rejects.toMatchObject({ kind: "conflict" });
    await expect(undoVoid(db, two, voidId, "x", later)).rejects.toMatchObject({ key: "voids.not-in-force" });
    expect(await countsOf(db, idea.id)).toEqual({ counter: 250, voided: 0 });
  });

  test("and needs a role: residents and reviewers do not", async ({ db }) => {
    await anAttack(db);
    for (const actor of [await aResident(db), await aPerson(db, { roles: [{ role: "reviewer" }] })]) {
      await expect(propose(db, actor, byPattern)).rejects.toMatchObject({ key: "voids.moderators-only" });
    }
  });
});

test("an administrator may be the second person", async ({ db }) => {
  const { idea } = await anAttack(db);
  const administrator = await aPerson(db, { roles: [{ role: "administrator" }] });
  await approveVoid(db, administrator, await propose(db, await aModerator(db), byPattern), later);
  expect(await countsOf(db, idea.id)).toEqual({ counter: 50, voided: 200 });
});

test("counts of people leave them out; they are told the answer, and not asked about it", async ({ db }) => {
  const { idea, bots } = await anAttack(db);
  await approveVoid(db, await aModerator(db), await propose(db, await aModerator(db), byPattern), later);
  const { people, supports } = await countParticipation(db, idea.topicId);
  expect({ supported: people.supported, supports }).toEqual({ supported: 50, supports: 50 });
  const part = tookPart({ id: 0, topicId: idea.topicId, coversTopic: true });
  const { rows } = await db.execute<{ asked: number; told: number }>(sql`
    select (count(*) filter (where is_asked))::integer as asked, count(*)::integer as told from (${part}) p
     where person_id in ${[...bots.slice(0, 5)]}`);
  expect(rows[0]).toEqual({ asked: 0, told: 5 });
});

test("is not proposed for everybody, for nobody, or for another list than was seen", async ({ db }) => {
  const { idea } = await anAttack(db);
  const one = await aModerator(db);
  const rule = { rule: "made_in_bulk", reason: "Bots." } as const;
  for (const condition of [
    noCondition,
    { ...noCondition, ideaId: idea.id },
    { ...noCondition, from: scope.from, to: scope.to },
  ]) {
    await expect(proposeVoid(db, one, { ...rule, condition, seen: 250 }, later)).rejects.toMatchObject({ key: "voids.too-wide" });
  }
  const nobody = { ...noCondition, domain: "nobody.example" };
  await expect(proposeVoid(db, one, { ...rule, condition: nobody, seen: 0 }, later)).rejects.toMatchObject({
    key: "voids.nothing-matches",
  });
  await expect(proposeVoid(db, one, { ...rule, condition: byPattern, seen: 199 }, later)).rejects.toMatchObject({
    kind: "conflict",
    key: "voids.list-changed",
  });
  expect((await db.execute(sql`select id from voids`)).rows).toEqual([]);
});

test("warns when accounts look like neighbors", async ({ db }) => {
  const { idea } = await anAttack(db);
  const preview = await previewVoid(db, await aModerator(db), { ...noCondition, domain: "oxbow.example" }, later);
  expect(preview).toMatchObject({ supports: 50, settled: 50 });
  expect(preview.ideas).toMatchObject([{ id: idea.id, taken: 50 }]);
});

test("leaves out what was taken back since the proposal, and what is taken back later is not counted by undoing", async ({
  db,
}) => {
  const { idea, bots } = await anAttack(db);
  const [one, two] = [await aModerator(db), await aModerator(db)];
  const asActor = (id = 0): Actor => ({ id, name: null, locale: "en", neighborhoodId: null, grants: [] });
  const voidId = await propose(db, one, byPattern);
  await withdrawSupport(db, asActor(bots[0]), idea.id, later);
  expect(await approveVoid(db, two, voidId, later)).toBe(199);
  expect(await countsOf(db, idea.id)).toEqual({ counter: 50, voided: 199 });
  expect(await withdrawSupport(db, asActor(bots[1]), idea.id, later)).toEqual({ supported: false, supports: 50 });
  expect(await countsOf(db, idea.id)).toEqual({ counter: 50, voided: 198 });
  await expect(castSupport(db, asActor(bots[1]), idea.id, later)).rejects.toMatchObject({
    kind: "conflict",
    key: "voids.no-support-again",
    values: { number: 2 },
  });
  await expect(castSupport(db, asActor(bots[2]), idea.id, later)).rejects.toMatchObject({ key: "voids.no-support-again" });
  expect(await undoVoid(db, two, voidId, "A mistake.", later)).toBe(198);
  expect(await countsOf(db, idea.id)).toEqual({ counter: 248, voided: 0 });
});

describe("after a topic closed", () => {
  const owed = async (db: Database, topicId: number) => {
    const { rows } = await db.execute<{ id: number }>(sql`select idea_id as id from obliged_ideas where topic_id = ${topicId}`);
    return rows.map(({ id }) => id);
  };

  test("what was owed an answer at the close stays owed when its supports are set aside", async ({ db }) => {
    const topic = await aTopic(db, now, { promiseMinSupports: 5, promiseTopIdeas: 1 });
    const idea = await anIdea(db, now, { topicId: topic.id });
    await makeBots(db, { count: 20, networks: 2, ideaId: idea.id, now });
    const voidId = await propose(db, await aModerator(db), byPattern);
    await approveVoid(db, await aModerator(db), voidId, later);
    expect(await countsOf(db, idea.id)).toEqual({ counter: 0, voided: 20 });
    expect(await owed(db, topic.id)).toEqual([idea.id]);
  });

  test("an idea that was kept from its claim by a void has it again when that is undone", async ({ db }) => {
    const topic = await aTopic(db, now, { promiseMinSupports: 5, promiseTopIdeas: 1, obligedFrozenAt: now });
    const idea = await anIdea(db, now, { topicId: topic.id });
    await makeBots(db, { count: 20, networks: 2, ideaId: idea.id, now });
    const [one, two] = [await aModerator(db), await aModerator(db)];
    const voidId = await propose(db, one, byPattern);
    await approveVoid(db, two, voidId, later);
    expect(await owed(db, topic.id)).toEqual([]);
    await undoVoid(db, two, voidId, "It was a school.", later);
    expect(await owed(db, topic.id)).toEqual([idea.id]);
  });
});

describe("with real connections", () => {
  const own = ownDatabase({ max: 8 });

  test("taps that race with approving and undoing leave every counter equal to a recount", async () => {
    const { db } = own;
    const { idea, bots } = await anAttack(db);
    const [one, two] = [await aModerator(db), await aModerator(db)];
    const voidId = await propose(db, one, byPattern);
    const tap = (id: number) =>
      withdrawSupport(db, { id, name: null, locale: "en", neighborhoodId: null, grants: [] }, idea.id, later);
    const cast = async () => castSupport(db, await aResident(db), idea.id, later);
    const taps = (from: number) => bots.slice(from, from + 20).map(tap);
    await Promise.all([...taps(0), approveVoid(db, two, voidId, later), ...taps(20), cast(), cast()]);
    await countsOf(db, idea.id);
    await Promise.all([...taps(40), undoVoid(db, two, voidId, "A mistake.", later), ...taps(60), cast()]);
    expect(await countsOf(db, idea.id)).toEqual({ counter: 250 - 80 + 3, voided: 0 });
  });

  test("5,000 supports in 500 networks are set aside and brought back within seconds", async () => {
    const { db } = own;
    const idea = await anIdea(db, now);
    await makeBots(db, { count: 5000, networks: 500, ideaId: idea.id, now, name: "bot", domain: "attack.example" });
    const [one, two] = [await aModerator(db), await aModerator(db)];
    const started = performance.now();
    const voidId = await propose(db, one, { ...noCondition, domain: "attack.example" });
    await approveVoid(db, two, voidId, later);
    expect(await countsOf(db, idea.id)).toEqual({ counter: 0, voided: 5000 });
    await undoVoid(db, two, voidId, "A mistake.", later);
    expect(await countsOf(db, idea.id)).toEqual({ counter: 5000, voided: 0 });
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

test("is proposed once while it waits for a second person, whoever sends it again", async ({ db }) => {
  await anAttack(db);
  const voidId = await propose(db, await aModerator(db), byPattern);
  await expect(propose(db, await aModerator(db), byPattern)).rejects.toMatchObject({ key: "voids.proposed-already" });
  await refuseVoid(db, await aModerator(db), voidId, "Not these.", later);
  await propose(db, await aModerator(db), byPattern);
});
