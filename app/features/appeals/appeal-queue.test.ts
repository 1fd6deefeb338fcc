import { expect } from "vitest";
import { aHiddenComment, anAppeal, aSite } from "../../../tests/support/appeal-builders";
import { aModerator, anIdea, anOffice, aPerson, aTopic, daysFrom } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { listAppeals } from "./appeal-queue.server";
import { askSecondLook } from "./ask-second-look.server";
import { countLateAppeals, listLateAppeals } from "./late-appeals.server";
import { ruleOnAppeal } from "./rule-on-appeal.server";

const now = new Date("2026-11-22T18:00:00Z");
const idsOf = ({ appeals }: Awaited<ReturnType<typeof listAppeals>>) => appeals.map(({ id }) => id);

test("lists what waits, what is due first on top, page by page, without what is answered", async ({ db }) => {
  const first = await anAppeal(db, now);
  const second = await anAppeal(db, daysFrom(now, 1));
  const third = await anAppeal(db, daysFrom(now, 2));
  const moderator = await aModerator(db);
  const page = await listAppeals(db, moderator, null, now, 2);
  expect(idsOf(page)).toEqual([first.appealId, second.appealId]);
  expect(idsOf(await listAppeals(db, moderator, page.next, now, 2))).toEqual([third.appealId]);
  await ruleOnAppeal(db, moderator, { appealId: first.appealId, outcome: "upheld", reason: "Right." }, aSite, now);
  expect(idsOf(await listAppeals(db, await aModerator(db), null, now))).toEqual([second.appealId, third.appealId]);
});

test("leaves out what the moderator decided, wrote, or has a stake in, and counts it", async ({ db }) => {
  const office = await anOffice(db);
  const topic = await aTopic(db, now, { askingOfficeId: office.id });
  const idea = await anIdea(db, now, { topicId: topic.id });
  const author = await aModerator(db);
  const { appealId, decider } = await anAppeal(db, now, { author, ideaId: idea.id });
  const staff = await aPerson(db, { roles: [{ role: "moderator" }, { role: "drafter", officeId: office.id }] });
  for (const actor of [decider, author, staff]) {
    expect(await listAppeals(db, actor, null, now)).toMatchObject({ appeals: [], elsewhere: 1 });
  }
  const other = await listAppeals(db, await aModerator(db), null, now);
  expect([idsOf(other), other.elsewhere]).toEqual([[appealId], 0]);
});

test("tells reviewers where nobody of the city may rule", async ({ db }) => {
  const { decider } = await anAppeal(db, now);
  const reviewer = await aPerson(db, { roles: [{ role: "reviewer" }] });
  expect((await listAppeals(db, reviewer, null, now)).appeals).toMatchObject([{ isForReviewers: true }]);
  await aModerator(db);
  expect((await listAppeals(db, reviewer, null, now)).appeals).toMatchObject([{ isForReviewers: false }]);
  expect((await listAppeals(db, decider, null, now)).appeals).toEqual([]);
});

test("late second looks are public without a name or a word of the text", async ({ db }) => {
  const { appealId } = await anAppeal(db, now);
  const { author, decisionId } = await aHiddenComment(db, now);
  await askSecondLook(db, author, { decisionId, text: "Later." }, aSite, daysFrom(now, 4));
  const dueAt = new Date("2026-11-30T23:00:00Z");
  expect(await countLateAppeals(db, aSite.city, dueAt)).toBe(0);
  const late = await listLateAppeals(db, aSite.city, daysFrom(dueAt, 2));
  expect(late).toMatchObject([{ act: "hide", decidedAt: now, dueAt, daysLate: 2, clause: { number: 2 } }]);
  expect(JSON.stringify(late)).not.toMatch(/402-555-0199|Ana|shop|Morgan|Person/);
  await ruleOnAppeal(db, await aModerator(db), { appealId, outcome: "upheld", reason: "Right." }, aSite, daysFrom(dueAt, 2));
  expect(await countLateAppeals(db, aSite.city, daysFrom(dueAt, 2))).toBe(0);
});
