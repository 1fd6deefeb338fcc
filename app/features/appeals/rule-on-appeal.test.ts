import { eq, sql } from "drizzle-orm";
import { expect } from "vitest";
import { hideContent } from "~/features/moderation/hide-content.server";
import { slowAuthor } from "~/features/moderation/slow-author.server";
import type { Database } from "~db/client.server";
import { comments, decisions, helpfulVotes, mails, postingLimits, record, rulings, supports } from "~db/schema";
import { anAppeal, aSite } from "../../../tests/support/appeal-builders";
import { aComment, aModerator, anIdea, anOffice, aPerson, aResident, aTopic, daysFrom } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { askSecondLook } from "./ask-second-look.server";
import { listOwnDecisions } from "./own-decisions.server";
import { type Ruling, ruleOnAppeal } from "./rule-on-appeal.server";

const now = new Date("2026-11-22T18:00:00Z");
const later = daysFrom(now, 1);

const rulingOf = (appealId: number, values: Partial<Ruling> = {}): Ruling => ({
  appealId,
  outcome: "upheld",
  reason: "It is a private number.",
  ...values,
});

async function lastMail(db: Database) {
  const sent = await db.select().from(mails).orderBy(mails.id);
  return sent.at(-1);
}

/** Everything that a reversal must bring back, as one text. */
async function digestOf(db: Database, topicId: number): Promise<string> {
  const { rows } = await db.execute<{ all: string }>(sql`
    select json_build_array(
      (select json_agg(t order by t.id) from topics t where t.id = ${topicId}),
      (select json_agg(i order by i.id) from ideas i where i.topic_id = ${topicId}),
      (select json_agg(c order by c.id) from comments c join ideas i on i.id = c.idea_id where i.topic_id = ${topicId}),
      (select json_agg(s order by s.idea_id, s.person_id) from supports s join ideas i on i.id = s.idea_id where i.topic_id = ${topicId}),
      (select json_agg(h order by h.comment_id, h.person_id) from helpful_votes h))::text as all`);
  return rows[0]?.all ?? "";
}

test("upholds: nothing changes, and the author reads why and that it was the last review", async ({ db }) => {
  const { author, content, decisionId, appealId } = await anAppeal(db, now);
  await ruleOnAppeal(db, await aModerator(db), rulingOf(appealId), aSite, later);
  expect((await db.select().from(rulings))[0]).toMatchObject({ appealId, outcome: "upheld", decisionId: null });
  expect((await db.select().from(comments).where(eq(comments.id, content.id)))[0]?.hiddenBy).toBe(decisionId);
  const mail = await lastMail(db);
  expect(mail).toMatchObject({ toAddress: author.email, sendAfter: null, subject: "We looked again, and the decision stays" });
  expect(mail?.text).toContain("We looked again and kept it hidden.");
  expect(mail?.text).toContain("It is a private number.");
  expect(mail?.text).toContain("This was the last review here.");
});

test("reverses: a comment comes back with its replies, its helpful votes, its place and its times", async ({ db }) => {
  const idea = await anIdea(db, now);
  await aComment(db, now, { ideaId: idea.id });
  const author = await aResident(db);
  const comment = await aComment(db, now, { ideaId: idea.id, authorId: author.id, body: "Call 402-555-0199." });
  await aComment(db, now, { ideaId: idea.id, parentId: comment.id });
  await db.insert(helpfulVotes).values({ commentId: comment.id, personId: (await aResident(db)).id, createdAt: now });
  await db.update(comments).set({ helpfulCount: 1 }).where(eq(comments.id, comment.id));
  const before = await digestOf(db, idea.topicId);
  const hide = { content: { kind: "comment" as const, id: comment.id }, clause: 2, passage: "402-555-0199", reason: "Private." };
  const decisionId = await hideContent(db, await aModerator(db), hide, aSite, now);
  expect(await digestOf(db, idea.topicId)).not.toBe(before);
  const appealId = await askSecondLook(db, author, { decisionId, text: "It is a shop." }, aSite, now);

  await ruleOnAppeal(
    db,
    await aModerator(db),
    rulingOf(appealId, { outcome: "reversed", reason: "It is a shop." }),
    aSite,
    later,
  );

  expect(await digestOf(db, idea.topicId)).toBe(before);
  const [restored] = await db.select().from(decisions).where(eq(decisions.act, "restore"));
  expect(restored?.reversesId).toBe(decisionId);
  expect((await db.select().from(rulings))[0]?.decisionId).toBe(restored?.id);
  expect((await lastMail(db))?.text).toContain(
    "You were right. Your comment is back, in its place. We are sorry for the mistake.",
  );
});

test("reverses: an idea comes back with its supports, its comments and the topic's counts", async ({ db }) => {
  const author = await aResident(db);
  const idea = await anIdea(db, now, { authorId: author.id, body: "Call 402-555-0199.", supportsCount: 1 });
  await aComment(db, now, { ideaId: idea.id });
  await db.insert(supports).values({ ideaId: idea.id, personId: (await aResident(db)).id, createdAt: now });
  const before = await digestOf(db, idea.topicId);
  const hide = { content: { kind: "idea" as const, id: idea.id }, clause: 2, passage: "402-555-0199", reason: "Private." };
  const decisionId = await hideContent(db, await aModerator(db), hide, aSite, now);
  const appealId = await askSecondLook(db, author, { decisionId, text: "It is a shop." }, aSite, now);
  await ruleOnAppeal(db, await aModerator(db), rulingOf(appealId, { outcome: "reversed" }), aSite, later);
  expect(await digestOf(db, idea.topicId)).toBe(before);
});

test("changes the rule: it stays hidden by a new decision", async ({ db }) => {
  const { content, decisionId, appealId } = await anAppeal(db, now);
  await ruleOnAppeal(db, await aModerator(db), rulingOf(appealId, { outcome: "changed", clause: 3 }), aSite, later);
  const [newest] = await db.select().from(decisions).where(eq(decisions.reversesId, decisionId));
  expect(newest).toMatchObject({ act: "hide", passage: "402-555-0199" });
  expect((await db.select().from(comments).where(eq(comments.id, content.id)))[0]?.hiddenBy).toBe(newest?.id);
  expect((await lastMail(db))?.text).toContain("It stays hidden, but under another rule. Rule 3:");
  // The new decision is the last word: it is not looked at again.
  const { rows } = await db.execute<{ author_id: number }>(sql`select author_id from decisions where id = ${newest?.id}`);
  const author = { ...(await aResident(db)), id: rows[0]?.author_id ?? 0 };
  await expect(
    askSecondLook(db, author, { decisionId: newest?.id ?? 0, text: "Once more." }, aSite, later),
  ).rejects.toMatchObject({ kind: "conflict", key: "appeals.last-look" });
});

test("covers only the words instead of hiding everything", async ({ db }) => {
  const { content, appealId } = await anAppeal(db, now);
  const ruling = rulingOf(appealId, { outcome: "changed", cover: "402-555-0199" });
  await ruleOnAppeal(db, await aModerator(db), ruling, aSite, later);
  const [comment] = await db.select().from(comments).where(eq(comments.id, content.id));
  expect(comment).toMatchObject({
    hiddenBy: null,
    isVisible: true,
    body: "Ana never answers,\nher number is [covered: rule 2].",
  });
  expect((await lastMail(db))?.text).toContain("only some words are covered");
});

test("refuses words to cover that do not stand in the text, and the same rule, and no rule", async ({ db }) => {
  const { content, decisionId, appealId } = await anAppeal(db, now);
  const moderator = await aModerator(db);
  const change = (values: Partial<Ruling>) =>
    ruleOnAppeal(db, moderator, rulingOf(appealId, { outcome: "changed", ...values }), aSite, later);
  await expect(change({ cover: "402-555-0100" })).rejects.toMatchObject({ kind: "invalid", key: "appeals.not-quotes" });
  await expect(change({ clause: 2 })).rejects.toMatchObject({ kind: "invalid", key: "appeals.same-clause" });
  await expect(change({})).rejects.toMatchObject({ kind: "invalid", key: "appeals.clause-missing" });
  expect(await db.select().from(rulings)).toHaveLength(0);
  expect((await db.select().from(comments).where(eq(comments.id, content.id)))[0]?.hiddenBy).toBe(decisionId);
});

test("shortens a limit on posting, or lifts it", async ({ db }) => {
  for (const [ruling, ends, lifted] of [
    [{ outcome: "changed", days: 2 }, daysFrom(now, 2), null],
    [{ outcome: "reversed" }, daysFrom(now, 7), later],
  ] as const) {
    const author = await aResident(db);
    const comment = await aComment(db, now, { authorId: author.id, body: "Spam." });
    const limit = { content: { kind: "comment" as const, id: comment.id }, clause: 5, passage: "Spam.", reason: "Ads.", days: 7 };
    const decisionId = await slowAuthor(db, await aModerator(db), limit, aSite, now);
    const appealId = await askSecondLook(db, author, { decisionId, text: "Too long." }, aSite, now);
    await ruleOnAppeal(db, await aModerator(db), rulingOf(appealId, ruling), aSite, later);
    const [row] = await db.select().from(postingLimits).where(eq(postingLimits.personId, author.id));
    expect(row).toMatchObject({ endsAt: ends, liftedAt: lifted });
    const mail = await lastMail(db);
    expect(mail?.text).toContain(
      ruling.outcome === "changed" ? "shorter. It ends on November 24, 2026" : "You can post as before.",
    );
  }
});

test("refuses the decider, the author, whoever works for the office, and residents", async ({ db }) => {
  const office = await anOffice(db);
  const topic = await aTopic(db, now, { responsibleOfficeId: office.id });
  const idea = await anIdea(db, now, { topicId: topic.id });
  const author = await aModerator(db);
  const { appealId, decider } = await anAppeal(db, now, { author, ideaId: idea.id });
  const staff = await aPerson(db, { roles: [{ role: "moderator" }, { role: "approver", officeId: office.id }] });
  const rule = (actor: Parameters<typeof ruleOnAppeal>[1]) => ruleOnAppeal(db, actor, rulingOf(appealId), aSite, later);
  await expect(rule(decider)).rejects.toMatchObject({ kind: "forbidden", key: "appeals.own-decision" });
  await expect(rule(author)).rejects.toMatchObject({ kind: "forbidden", key: "moderation.own-content" });
  await expect(rule(staff)).rejects.toMatchObject({ kind: "forbidden", key: "moderation.conflict-of-interest" });
  await expect(rule(await aResident(db))).rejects.toMatchObject({ kind: "forbidden", key: "moderation.moderators-only" });
});

test("an outside reviewer rules too", async ({ db }) => {
  const { appealId } = await anAppeal(db, now);
  const reviewer = await aPerson(db, { roles: [{ role: "reviewer" }] });
  await ruleOnAppeal(db, reviewer, rulingOf(appealId, { outcome: "reversed" }), aSite, later);
  expect((await db.select().from(rulings))[0]?.rulerId).toBe(reviewer.id);
  expect((await db.select().from(record).where(eq(record.act, "appeal.ruled")))[0]).toMatchObject({
    grantId: reviewer.grants[0]?.id,
    detail: { outcome: "reversed" },
  });
});

test("is answered once", async ({ db }) => {
  const { appealId } = await anAppeal(db, now);
  await ruleOnAppeal(db, await aModerator(db), rulingOf(appealId), aSite, later);
  await expect(ruleOnAppeal(db, await aModerator(db), rulingOf(appealId), aSite, later)).rejects.toMatchObject({
    kind: "conflict",
    key: "appeals.already-ruled",
  });
});

test("a moderator whose grant has ended meanwhile does not rule", async ({ db }) => {
  const { appealId } = await anAppeal(db, now);
  const moderator = await aModerator(db);
  await db.execute(sql`update grants set ends_at = ${now} where person_id = ${moderator.id}`);
  await expect(ruleOnAppeal(db, moderator, rulingOf(appealId), aSite, later)).rejects.toMatchObject({ kind: "conflict" });
});

for (const [whose, extra] of [
  ["moderator", []],
  ["administrator", [{ role: "administrator" as const }]],
] as const) {
  test(`the database refuses a ruling of the decider, the approver and the author, as ${whose}s`, async ({ db }) => {
    const roles = [{ role: "moderator" as const }, ...extra];
    const people = {
      author: await aPerson(db, { roles }),
      decider: await aPerson(db, { roles }),
      approver: await aPerson(db, { roles }),
    };
    const { content, appealId } = await anAppeal(db, now, people);
    const direct = (id: number, rulerId: number) =>
      db.transaction((tx) =>
        tx.execute(sql`
          insert into rulings (appeal_id, ruler_id, outcome, reason, created_at) values (${id}, ${rulerId}, 'upheld', 'Because.', ${later})`),
      );
    const refused = { cause: { constraint: "ruling_by_another" } };
    await expect(direct(appealId, people.decider.id)).rejects.toMatchObject(refused);
    await expect(direct(appealId, people.author.id)).rejects.toMatchObject(refused);
    const { rows } = await db.execute<{ id: number }>(sql`
      with made as (
        insert into decisions (act, comment_id, author_id, moderator_id, approved_by, clause_id, passage, reason, until, created_at)
        select 'suspend', ${content.id}, ${people.author.id}, ${(await aModerator(db)).id}, ${people.approver.id}, min(id), 'x', 'x', ${daysFrom(now, 9)}, ${now}
          from policy_clauses returning id)
      select id from made`);
    const suspension = await askSecondLook(db, people.author, { decisionId: rows[0]?.id ?? 0, text: "No." }, aSite, now);
    await expect(direct(suspension, people.approver.id)).rejects.toMatchObject(refused);
    await direct(suspension, people.decider.id);
  });
}

test("the database refuses to change or delete appeals and rulings", async ({ db }) => {
  const { appealId } = await anAppeal(db, now);
  await ruleOnAppeal(db, await aModerator(db), rulingOf(appealId), aSite, later);
  for (const statement of [
    sql`update rulings set outcome = 'reversed'`,
    sql`delete from rulings`,
    sql`update appeals set text = 'x'`,
  ]) {
    await expect(db.transaction((tx) => tx.execute(statement))).rejects.toThrow();
  }
});

test("an idea hidden again after a reversal is a new decision with a second look of its own", async ({ db }) => {
  const { appealId, content, author } = await anAppeal(db, now);
  await ruleOnAppeal(db, await aModerator(db), rulingOf(appealId, { outcome: "reversed" }), aSite, later);
  const hide = { content, clause: 3, passage: "Ana never answers", reason: "Harassing." };
  const decisionId = await hideContent(db, await aModerator(db), hide, aSite, later);
  await askSecondLook(db, author, { decisionId, text: "This is criticism." }, aSite, later);
  expect((await listOwnDecisions(db, author.id, null)).map(({ outcome }) => outcome)).toEqual([null, "reversed"]);
});
