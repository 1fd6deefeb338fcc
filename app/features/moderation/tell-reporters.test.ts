import { asc } from "drizzle-orm";
import { expect } from "vitest";
import { readReport } from "~/features/reports/read-report.server";
import { reportContent } from "~/features/reports/report-content.server";
import type { Database } from "~db/client.server";
import { mails, notices } from "~db/schema";
import { aModerator, anIdea, aResident } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { aReportable } from "../../../tests/support/report-builders";
import { contentKinds } from "./content";
import { hideContent } from "./hide-content.server";
import { keepContent } from "./keep-content.server";
import { restoreContent } from "./restore-content.server";
import { undoDecision } from "./undo-decision.server";

const now = new Date("2026-11-22T18:00:00Z");
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
const site = {
  city: { siteName: "Hearback", siteNameEs: "Hearback", email: "city@oxbow.example", timeZone: "UTC" },
  origin: "https://hearback.example",
};

async function toldTo(db: Database, personId: number) {
  return (await db.select().from(mails).orderBy(asc(mails.id))).filter((mail) => mail.personId === personId);
}

test.for(contentKinds)("who reported a %s hears once that it was kept", async (kind, { db }) => {
  const { ref, ...place } = await aReportable(db, now, kind);
  const [ana, ben] = [await aResident(db), await aResident(db, { locale: "es" })];
  for (const person of [ana, ben]) await reportContent(db, person, { ...place, clause: 1, sentence: "Rude." }, now);
  const moderator = await aModerator(db, { displayName: "Mo Derator" });
  await keepContent(db, moderator, { content: ref, reason: "" }, site, minutes(5));
  const [mail, ...more] = await toldTo(db, ana.id);
  expect(more).toEqual([]);
  expect(mail?.text).toContain("Thank you. We reviewed it and kept it up: it may be sharp, but it follows the rules.");
  expect(mail?.text).toContain("November 22, 2026");
  expect(mail?.text).not.toMatch(/Mo Derator|Person \d|\{\{|undefined|null/);
  expect(mail?.sendAfter).toEqual(minutes(7));
  expect((await toldTo(db, ben.id)).map(({ text }) => text).join()).toContain("Gracias. Lo revisamos y lo mantuvimos");
  const state = (await readReport(db, ana, place.content, now)).own[kind === "name" ? "name" : "text"];
  expect(state).toEqual({ at: minutes(5), act: "keep" });
});

test("that it was hidden, under which rule, without its words, its title or its author", async ({ db }) => {
  const author = await aResident(db, { displayName: "Zed Quill" });
  const idea = await anIdea(db, now, { authorId: author.id, title: "Call 402-555-0100", body: "Ask for Quinn." });
  const content = { kind: "idea" as const, id: idea.id };
  const reporter = await aResident(db);
  await reportContent(db, reporter, { content, clause: 2, sentence: "A number." }, now);
  const hide = { content, clause: 2, passage: "402-555-0100", reason: "A private number." };
  await hideContent(db, await aModerator(db), hide, site, minutes(1));
  const [mail] = await toldTo(db, reporter.id);
  expect(mail?.text).toContain("We reviewed it and hid it: it broke rule 2, Private information.");
  await restoreContent(db, await aModerator(db), { content, reason: "A mistake." }, site, minutes(9));
  expect((await readReport(db, reporter, content, now)).own.text).toEqual({ at: minutes(9), act: "restore" });
  expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/402|Quinn|Zed|Quill|private number/);
});

test("nobody who did not report hears of it, and an undone decision is never told", async ({ db }) => {
  const idea = await anIdea(db, now);
  const content = { kind: "idea" as const, id: idea.id };
  const [reporter, moderator] = [await aResident(db), await aModerator(db)];
  await reportContent(db, reporter, { content, clause: 1, sentence: "Rude." }, now);
  const first = await keepContent(db, moderator, { content, reason: "" }, site, now);
  await undoDecision(db, moderator, first, site, minutes(1));
  expect(await toldTo(db, reporter.id)).toMatchObject([{ droppedAt: minutes(1) }]);
  expect((await readReport(db, reporter, content, now)).own.text).toEqual({ at: now, act: null });
  const second = await keepContent(db, moderator, { content, reason: "" }, site, minutes(3));
  expect(await toldTo(db, reporter.id)).toMatchObject([{ droppedAt: minutes(1) }, { droppedAt: null }]);
  expect((await db.select().from(notices)).map(({ event, personId }) => [event, personId])).toEqual([
    [`report.settled:${first}`, reporter.id],
    [`report.settled:${second}`, reporter.id],
  ]);
});
