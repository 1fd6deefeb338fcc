import { sql } from "drizzle-orm";
import { expect } from "vitest";
import { getContent } from "~/features/moderation/get-content.server";
import { hideContent } from "~/features/moderation/hide-content.server";
import { keepContent } from "~/features/moderation/keep-content.server";
import { openCase } from "~/features/moderation/open-case.server";
import { reportContent } from "~/features/reports/report-content.server";
import type { Database } from "~db/client.server";
import { aComment, aModerator, anIdea, anOffice, aPerson, aResident, aTopic, daysFrom } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { askSecondOpinion } from "./ask-second-opinion.server";
import { bulkForm } from "./bulk-form";
import { claimCase, claimMs } from "./claim-case.server";
import { decideTogether } from "./decide-together.server";
import { pathAfterDecision } from "./find-next-case.server";
import { listQueue } from "./queries.server";
import { wholeQueue } from "./queue";
import { readCaseFacts, readDesk } from "./read-case-facts.server";
import { readTogether } from "./read-together.server";
import { undoOwn } from "./undo-own.server";

const now = new Date("2026-11-23T18:00:00Z");
const site = {
  city: { siteName: "H", siteNameEs: "H", email: "city@oxbow.example", timeZone: "UTC" },
  origin: "https://hearback.example",
};
const later = (ms: number) => new Date(now.getTime() + ms);

/** An idea that waits, and its case. */
async function aWaitingIdea(db: Database, values: Parameters<typeof anIdea>[2] = {}, at = now) {
  const idea = await anIdea(db, at, values);
  const content = { kind: "idea" as const, id: idea.id };
  const caseId = await openCase(db, await getContent(db, content), "report", at);
  return { idea, content, caseId };
}

test("a claim tells others who reads it, keeps nobody from deciding, and expires", async ({ db }) => {
  const [first, second] = [await aModerator(db, { displayName: "Ines" }), await aModerator(db)];
  const { caseId, content } = await aWaitingIdea(db);
  expect(await claimCase(db, first, caseId, now)).toEqual({ isMine: true, until: later(claimMs) });
  expect(await claimCase(db, second, caseId, later(1000))).toEqual({ isMine: false, until: later(claimMs) });
  const seenBy = async (who: typeof first, at: Date) => (await listQueue(db, who, wholeQueue, null, at)).lines[0]?.claim;
  expect(await seenBy(second, later(1000))).toEqual({ name: "Ines", until: later(claimMs) });
  expect(await seenBy(first, later(1000))).toEqual({ name: null, until: later(claimMs) });
  expect(await seenBy(second, later(claimMs))).toBeNull();
  expect(await claimCase(db, second, caseId, later(claimMs))).toMatchObject({ isMine: true });
  await keepContent(db, first, { content, reason: "" }, site, later(claimMs));
  await expect(claimCase(db, second, caseId, later(claimMs))).rejects.toMatchObject({ kind: "missing" });
});

test("who claims another case has given up the first", async ({ db }) => {
  const moderator = await aModerator(db);
  const [one, two] = [await aWaitingIdea(db), await aWaitingIdea(db)];
  await claimCase(db, moderator, one.caseId, now);
  await claimCase(db, moderator, two.caseId, now);
  const { lines } = await listQueue(db, moderator, wholeQueue, null, now);
  expect(lines.map(({ claim }) => claim !== null)).toEqual([false, true]);
});

test("a second opinion opens a case, is on the record, and is asked for once", async ({ db }) => {
  const [asker, other] = [await aModerator(db, { displayName: "Ines" }), await aModerator(db)];
  const comment = await aComment(db, now);
  const content = { kind: "comment" as const, id: comment.id };
  const ask = { content, note: "Is it a threat?", forReviewer: false };
  const caseId = await askSecondOpinion(db, asker, ask, now);
  const facts = await readCaseFacts(db, other, await getContent(db, content), now);
  expect(facts.secondOpinion).toMatchObject({ askedBy: "Ines", isMine: false, note: "Is it a threat?" });
  await expect(askSecondOpinion(db, asker, ask, now)).rejects.toMatchObject({ key: "cases.asked-already" });
  await expect(askSecondOpinion(db, other, ask, now)).rejects.toMatchObject({ key: "cases.others-asked" });
  const { rows } = await db.execute(sql`select act, actor_id, subject_id from record where subject = 'case'`);
  expect(rows).toEqual([{ act: "case.second-opinion-asked", actor_id: asker.id, subject_id: caseId }]);
});

test("who asked for a second opinion on words about an official cannot hide them; who was asked can", async ({ db }) => {
  const [asker, other] = [await aModerator(db), await aModerator(db)];
  await anOffice(db, { headName: "Rosa Quintero" });
  const { content } = await aWaitingIdea(db, { body: "Rosa Quintero lives at 12 Elm Street." });
  const hide = { content, clause: 2, passage: "12 Elm Street", reason: "A home." };
  await expect(hideContent(db, other, hide, site, now)).rejects.toMatchObject({ key: "moderation.second-opinion-first" });
  await askSecondOpinion(db, asker, { content, note: "A home?", forReviewer: false }, now);
  await expect(hideContent(db, asker, hide, site, now)).rejects.toMatchObject({ key: "moderation.second-opinion-first" });
  await hideContent(db, other, hide, site, now);
});

test("nobody asks for a second opinion on what they may not decide", async ({ db }) => {
  const author = await aModerator(db);
  const idea = await anIdea(db, now, { authorId: author.id });
  const ask = { content: { kind: "idea" as const, id: idea.id }, note: "?", forReviewer: false };
  await expect(askSecondOpinion(db, author, ask, now)).rejects.toMatchObject({ key: "moderation.own-content" });
  await expect(askSecondOpinion(db, await aResident(db), ask, now)).rejects.toMatchObject({ kind: "forbidden" });
});

test("after a decision comes the next case of the list, then what was skipped, then the list", async ({ db }) => {
  const moderator = await aModerator(db);
  const waiting: Awaited<ReturnType<typeof aWaitingIdea>>[] = [];
  for (const days of [-3, -2, -1]) waiting.push(await aWaitingIdea(db, {}, daysFrom(now, days)));
  const keep = async (index: number) => {
    const content = waiting[index]?.content ?? { kind: "idea" as const, id: 0 };
    const id = await keepContent(db, moderator, { content, reason: "" }, site, now);
    return pathAfterDecision(db, moderator, { ...wholeQueue, show: "reported" }, id, now);
  };
  expect(await keep(1)).toBe(`/moderation/ideas/${waiting[2]?.idea.id}?show=reported`);
  expect(await keep(2)).toBe(`/moderation/ideas/${waiting[0]?.idea.id}?show=reported`);
  expect(await keep(0)).toBe("/moderation?show=reported");
});

test("a decision that closed no case leads nowhere", async ({ db }) => {
  const moderator = await aModerator(db);
  const content = { kind: "idea" as const, id: (await anIdea(db, now)).id };
  const id = await hideContent(db, moderator, { content, clause: 2, passage: "trees", reason: "r" }, site, now);
  expect(await pathAfterDecision(db, moderator, wholeQueue, id, now)).toBeNull();
});

const hideAll = (chosen: number[], passage = "") =>
  bulkForm.parse({ chosen: chosen.map(String), act: "hide", clause: 5, passage, reason: "An ad." });

test("things with one link are hidden together, each quoting it as it stands there, and undone together", async ({ db }) => {
  const moderator = await aModerator(db);
  const one = await aWaitingIdea(db, { body: "See https://Roofs.example/Cheap?x=1 now" });
  const two = await aWaitingIdea(db, { body: "See http://www.roofs.example/cheap/ now" });
  const together = { caseId: one.caseId, by: "link" as const, link: "roofs.example/cheap" };
  expect((await readTogether(db, moderator, together, now)).lines.map(({ id }) => id)).toEqual([one.idea.id, two.idea.id]);
  const done = await decideTogether(db, moderator, together, hideAll([one.caseId, two.caseId]), site, now);
  expect(done.skipped).toEqual([]);
  const { rows } = await db.execute(
    sql`select passage, count(*) over () as of_batch from decisions where batch is not null order by id`,
  );
  expect(rows.map(({ passage }) => passage)).toEqual(["Roofs.example/Cheap", "roofs.example/cheap"]);
  const { ownLast } = await readDesk(db, moderator, now);
  expect(ownLast).toMatchObject({ decisionId: done.decisionIds[1], count: 2 });
  const undo = { decisionId: done.decisionIds[1] ?? 0, isWholeBatch: true };
  expect(await undoOwn(db, moderator, undo, site, later(60_000))).toEqual({ count: 2, content: null });
  expect((await listQueue(db, moderator, wholeQueue, null, later(60_000))).lines).toHaveLength(2);
  expect((await readDesk(db, moderator, later(60_000))).ownLast).toBeNull();
});

test("of one author's things those without the quoted words, one's own and those of one's office are named and left", async ({
  db,
}) => {
  const author = await aResident(db);
  const office = await anOffice(db);
  const moderator = await aPerson(db, { roles: [{ role: "moderator" }, { role: "drafter", officeId: office.id }] });
  await db.execute(sql`update offices set head_name = 'Nobody Known', head_title = 'Nothing', head_title_es = 'Nada'`);
  const one = await aWaitingIdea(db, { authorId: author.id, body: "Buy roof tiles." });
  const two = await aWaitingIdea(db, { authorId: author.id, body: "Something else." });
  const { id: topicId } = await aTopic(db, now, { responsibleOfficeId: office.id });
  const three = await aWaitingIdea(db, { authorId: author.id, body: "Buy roof tiles.", topicId });
  const together = { caseId: one.caseId, by: "author" as const, link: null };
  const all = hideAll([one.caseId, two.caseId, three.caseId], "roof tiles");
  const done = await decideTogether(db, moderator, together, all, site, now);
  expect(done.decisionIds).toHaveLength(1);
  expect(done.skipped).toEqual([
    { kind: "idea", id: two.idea.id, why: "moderation.not-a-quote" },
    { kind: "idea", id: three.idea.id, why: "moderation.conflict-of-interest" },
  ]);
});

test("what belongs to nobody else chosen is refused whole", async ({ db }) => {
  const moderator = await aModerator(db);
  const author = await aResident(db);
  const one = await aWaitingIdea(db, { authorId: author.id });
  const stranger = await aWaitingIdea(db);
  const together = { caseId: one.caseId, by: "author" as const, link: null };
  const attempt = decideTogether(db, moderator, together, hideAll([one.caseId, stranger.caseId], "trees"), site, now);
  await expect(attempt).rejects.toMatchObject({ kind: "invalid", key: "cases.bulk-not-together" });
  const byLink = { caseId: one.caseId, by: "link" as const, link: "nowhere.example" };
  await expect(decideTogether(db, moderator, byLink, hideAll([one.caseId], "trees"), site, now)).rejects.toMatchObject({
    key: "cases.bulk-not-together",
  });
  expect((await db.execute(sql`select id from decisions`)).rows).toEqual([]);
});

test("somebody else's decision cannot be undone", async ({ db }) => {
  const [one, other] = [await aModerator(db), await aModerator(db)];
  const { content } = await aWaitingIdea(db);
  const decisionId = await keepContent(db, one, { content, reason: "" }, site, now);
  await expect(undoOwn(db, other, { decisionId, isWholeBatch: false }, site, now)).rejects.toMatchObject({ kind: "conflict" });
  expect((await readDesk(db, other, now)).ownLast).toBeNull();
  expect((await readDesk(db, one, later(2 * 60_000))).ownLast).toBeNull();
  expect(await undoOwn(db, one, { decisionId, isWholeBatch: false }, site, now)).toEqual({ count: 1, content });
});

test("what waits of the same author is known by its existence alone, links by their number", async ({ db }) => {
  const author = await aResident(db);
  const body = "See https://roofs.example/cheap";
  const one = await aWaitingIdea(db, { authorId: author.id, body });
  await aWaitingIdea(db, { authorId: author.id });
  await aWaitingIdea(db, { body });
  const reporter = await aResident(db);
  await reportContent(db, reporter, { content: one.content, clause: 5, sentence: "An ad." }, now);
  const facts = await readCaseFacts(db, await aModerator(db), await getContent(db, one.content), now);
  expect(facts).toMatchObject({ hasMoreOfAuthor: true, sharedLinks: [{ link: "roofs.example/cheap", count: 1 }] });
});
