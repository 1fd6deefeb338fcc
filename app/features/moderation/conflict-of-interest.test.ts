import { sql } from "drizzle-orm";
import { describe, expect } from "vitest";
import { ruleOnAppeal } from "~/features/appeals/rule-on-appeal.server";
import type { Role } from "~/features/people/actor";
import { loader as openIdea } from "~/routes/moderation.ideas.$ideaId";
import type { Database } from "~db/client.server";
import { aCity, aModerator, anIdea, anOffice, aPerson, aTopic, daysFrom } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { aDecision, aSecondLook } from "../../../tests/support/ledger-builders";
import { aRead } from "../../../tests/support/visit";
import { hideContent } from "./hide-content.server";
import { openCase } from "./open-case.server";
import type { Site } from "./tell-author.server";

const now = new Date("2026-11-22T18:00:00Z");
const site = {
  city: { siteName: "H", siteNameEs: "H", email: "city@oxbow.example", timeZone: "UTC" },
  origin: "https://hearback.example",
} as Site;
const worksThere = { kind: "forbidden", key: "moderation.conflict-of-interest" };
const namesHead = { kind: "forbidden", key: "moderation.conflict-names-head" };

/** A moderator who also holds a role in an office. */
function aModeratorOf(db: Database, officeId: number, role: Role = "drafter", times: { startsAt?: Date; endsAt?: Date } = {}) {
  return aPerson(db, { roles: [{ role: "moderator" }, { role, officeId, ...times }] });
}

/** An office whose head and titles stand in no text of these tests unless they say so. */
function anOfficeOf(db: Database, values: Parameters<typeof anOffice>[1] = {}) {
  return anOffice(db, { headName: "Inés Núñez", headTitle: "Forester", headTitleEs: "Silvicultora", ...values });
}

/** Hides an idea through the verb. */
async function hide(db: Database, actor: Awaited<ReturnType<typeof aModerator>>, idea: { id: number }) {
  const { rows } = await db.execute<{ body: string }>(sql`select body from ideas where id = ${idea.id}`);
  const passage = rows[0]?.body ?? "";
  return hideContent(db, actor, { content: { kind: "idea", id: idea.id }, clause: 2, passage, reason: "A reason." }, site, now);
}

/** Writes the decision around the verb. */
function hideInSql(db: Database, actor: { id: number }, idea: { id: number; topicId: number; body: string }) {
  return db.transaction((tx) =>
    aDecision(tx, now, { ideaId: idea.id, topicId: idea.topicId, moderatorId: actor.id, text: idea.body }),
  );
}

const refusedInSql = { cause: { constraint: "decision_without_conflict" } };

/** Whether the person has a conflict over a text in a topic of other offices. */
async function conflictOver(db: Database, personId: number, text: string) {
  const topic = await aTopic(db, now);
  const { rows } = await db.execute<{ conflict: string | null }>(
    sql`select conflict_of(${personId}, ${topic.id}, ${text}, ${now}) as conflict`,
  );
  return rows[0]?.conflict ?? null;
}

describe("who works for the office that asks or answers", () => {
  test.for([
    ["drafter", "asks"],
    ["approver", "asks"],
    ["drafter", "answers"],
    ["approver", "answers"],
  ] as const)(
    "as a %s of the one that %s decides on nothing there, through the page or around it",
    async ([role, does], { db }) => {
      const [asking, answering] = [await anOfficeOf(db), await anOfficeOf(db)];
      const topic = await aTopic(db, now, { askingOfficeId: asking.id, responsibleOfficeId: answering.id });
      const idea = await anIdea(db, now, { topicId: topic.id, body: "More shade." });
      const moderator = await aModeratorOf(db, does === "asks" ? asking.id : answering.id, role);
      await expect(hide(db, moderator, idea)).rejects.toMatchObject(worksThere);
      await expect(hideInSql(db, moderator, idea)).rejects.toMatchObject(refusedInSql);
    },
  );

  test("decides elsewhere, and where they worked once or will work", async ({ db }) => {
    const [office, other] = [await anOfficeOf(db), await anOfficeOf(db)];
    const topic = await aTopic(db, now, { askingOfficeId: office.id });
    const ideas = [];
    for (let made = 0; made < 3; made += 1) ideas.push(await anIdea(db, now, { topicId: topic.id, body: "More shade." }));
    const [first, second, third] = ideas as [(typeof ideas)[0], (typeof ideas)[0], (typeof ideas)[0]];
    await hide(db, await aModeratorOf(db, other.id), first);
    await hide(db, await aModeratorOf(db, office.id, "drafter", { endsAt: daysFrom(now, -1) }), second);
    await hide(db, await aModeratorOf(db, office.id, "drafter", { startsAt: daysFrom(now, 1) }), third);
  });

  test("also as an administrator: a role for the whole city lifts no conflict", async ({ db }) => {
    const office = await anOfficeOf(db);
    const topic = await aTopic(db, now, { askingOfficeId: office.id });
    const idea = await anIdea(db, now, { topicId: topic.id, body: "More shade." });
    const roles = [{ role: "administrator" as const }, { role: "moderator" as const }];
    const administrator = await aPerson(db, { roles: [...roles, { role: "approver", officeId: office.id }] });
    await expect(hide(db, administrator, idea)).rejects.toMatchObject(worksThere);
    await expect(hideInSql(db, administrator, idea)).rejects.toMatchObject(refusedInSql);
    const without = await aPerson(db, { roles });
    await hide(db, without, idea);
  });

  test("a grant that began while the page was open counts", async ({ db }) => {
    const office = await anOfficeOf(db);
    const topic = await aTopic(db, now, { askingOfficeId: office.id });
    const idea = await anIdea(db, now, { topicId: topic.id, body: "More shade." });
    const moderator = await aModeratorOf(db, office.id);
    // What the session still says.
    const stale = { ...moderator, grants: moderator.grants.filter(({ officeId }) => officeId === null) };
    await expect(hide(db, stale, idea)).rejects.toMatchObject(worksThere);
  });
});

describe("who works for an office whose head is named", () => {
  test.for([
    ["by name", "Inés Núñez sleeps in meetings."],
    ["without accents", "ines nunez sleeps in meetings."],
    ["in capitals, with marks around", "«INÉS NÚÑEZ», go home!"],
    ["by title", "The forester sleeps."],
    ["by Spanish title", "La silvicultora duerme."],
    ["by what people call them", "Tree Queen sleeps."],
    ["by a name of theirs across lines", "Inés\nNúñez sleeps."],
    ["as an announced successor", "Bea Roca will be worse."],
    ["by the successor's title", "The Tree Steward will be worse."],
  ] as const)("%s does not decide", async ([, body], { db }) => {
    const office = await anOfficeOf(db);
    await db.execute(sql`insert into office_aliases (office_id, alias, created_at) values (${office.id}, 'Tree Queen', ${now})`);
    await db.execute(sql`
      insert into successions (office_id, head_name, head_title, head_title_es, starts_on, created_at)
      values (${office.id}, 'Bea Roca', 'Tree Steward', 'Guardiana', '2027-01-04', ${now})`);
    const idea = await anIdea(db, now, { body });
    const moderator = await aModeratorOf(db, office.id);
    await expect(hide(db, moderator, idea)).rejects.toMatchObject(namesHead);
    await expect(hideInSql(db, moderator, idea)).rejects.toMatchObject(refusedInSql);
  });

  test("decides when the name is part of another word, was taken off the list, or belongs to another office", async ({ db }) => {
    const office = await anOfficeOf(db, { headName: "Ann Day" });
    await anOfficeOf(db, { headName: "Bob Night" });
    await db.execute(
      sql`insert into office_aliases (office_id, alias, created_at, removed_at) values (${office.id}, 'Old Oak', ${now}, ${now})`,
    );
    await db.execute(sql`
      insert into successions (office_id, head_name, head_title, head_title_es, starts_on, created_at, called_off_at)
      values (${office.id}, 'Bea Roca', 'Tree Steward', 'Guardiana', '2027-01-04', ${now}, ${now})`);
    const { id } = await aModeratorOf(db, office.id);
    expect(await conflictOver(db, id, "Ann Day sleeps.")).toBe("names-head");
    for (const text of ["Joann Day sleeps.", "Ann Daylight", "foresters", "Old Oak", "Bea Roca", "Bob Night", "Day, Ann"])
      expect(await conflictOver(db, id, text), text).toBeNull();
  });

  test("no longer counts when the grant has ended", async ({ db }) => {
    const office = await anOfficeOf(db);
    const former = await aModeratorOf(db, office.id, "approver", { endsAt: daysFrom(now, -1) });
    expect(await conflictOver(db, former.id, "Inés Núñez sleeps.")).toBeNull();
  });
});

test("the page of the decision says why, and the sentence is there in both languages", async ({ db }) => {
  await aCity(db);
  const office = await anOfficeOf(db);
  const topic = await aTopic(db, now, { askingOfficeId: office.id });
  const [inTopic, named] = [
    await anIdea(db, now, { topicId: topic.id, body: "More shade." }),
    await anIdea(db, now, { body: "Inés Núñez sleeps." }),
  ];
  const moderator = await aModeratorOf(db, office.id);
  const pageOf = async ({ id }: { id: number }) =>
    JSON.stringify(
      await openIdea(aRead({ db, actor: moderator, now }, { path: `/moderation/ideas/${id}`, params: { ideaId: String(id) } })),
    );
  expect(await pageOf(inTopic)).toContain(worksThere.key);
  expect(await pageOf(named)).toContain(namesHead.key);
});

test("an outside reviewer decides what waits for them, and nothing else", async ({ db }) => {
  const idea = await anIdea(db, now, { body: "More shade." });
  const reviewer = await aPerson(db, { roles: [{ role: "reviewer" }] });
  await expect(hide(db, reviewer, idea)).rejects.toMatchObject({ kind: "forbidden", key: "moderation.reviewers-last" });
  const { rows } = await db.execute<{ author: number }>(sql`select author_id as author from ideas where id = ${idea.id}`);
  const content = { kind: "idea" as const, id: idea.id, topicId: idea.topicId, authorId: rows[0]?.author ?? null };
  const caseId = await openCase(db, { ...content, ideaTitle: idea.title, body: idea.body }, "second-opinion", now);
  await db.execute(sql`update cases set is_for_reviewer = true where id = ${caseId}`);
  await hide(db, reviewer, idea);
});

describe("rulings", () => {
  async function anAppeal(db: Database, { officeId, text = "More shade." }: { officeId?: number; text?: string } = {}) {
    const topic = await aTopic(db, now, officeId === undefined ? {} : { askingOfficeId: officeId });
    const idea = await anIdea(db, now, { topicId: topic.id, body: text });
    const decider = await aModerator(db);
    const decision = await aDecision(db, daysFrom(now, -1), {
      topicId: topic.id,
      ideaId: idea.id,
      moderatorId: decider.id,
      text,
    });
    await db.execute(sql`update ideas set hidden_by = ${decision.id} where id = ${idea.id}`);
    await aSecondLook(db, now, decision);
    const { rows } = await db.execute<{ id: number }>(sql`select id from appeals where decision_id = ${decision.id}`);
    return { id: rows[0]?.id ?? 0, decider, author: decision.authorId ?? 0 };
  }

  const rule = (db: Database, actor: Parameters<typeof ruleOnAppeal>[1], appealId: number) =>
    ruleOnAppeal(
      db,
      actor,
      { appealId, outcome: "upheld", reason: "A reason." } as Parameters<typeof ruleOnAppeal>[2],
      site,
      now,
    );

  const ruleInSql = (db: Database, rulerId: number, appealId: number) =>
    db.transaction((tx) =>
      tx.execute(
        sql`insert into rulings (appeal_id, ruler_id, outcome, reason, created_at) values (${appealId}, ${rulerId}, 'upheld', 'A reason.', ${now})`,
      ),
    );

  test("are never made by who decided or who asks", async ({ db }) => {
    const appeal = await anAppeal(db);
    await expect(rule(db, appeal.decider, appeal.id)).rejects.toMatchObject({ kind: "forbidden" });
    for (const rulerId of [appeal.decider.id, appeal.author])
      await expect(ruleInSql(db, rulerId, appeal.id)).rejects.toMatchObject({ cause: { constraint: "ruling_by_another" } });
  });

  test("are never made by who works for the office, or for one whose head the text names", async ({ db }) => {
    const office = await anOfficeOf(db);
    const moderator = await aModeratorOf(db, office.id);
    for (const appeal of [await anAppeal(db, { officeId: office.id }), await anAppeal(db, { text: "Inés Núñez sleeps." })]) {
      await expect(rule(db, moderator, appeal.id)).rejects.toMatchObject({ kind: "forbidden" });
      await expect(ruleInSql(db, moderator.id, appeal.id)).rejects.toMatchObject({
        cause: { constraint: "ruling_without_conflict" },
      });
    }
  });

  test("are made by another moderator and by an outside reviewer", async ({ db }) => {
    for (const role of ["moderator", "reviewer"] as const)
      expect(await rule(db, await aPerson(db, { roles: [{ role }] }), (await anAppeal(db)).id)).toBeGreaterThan(0);
  });
});
