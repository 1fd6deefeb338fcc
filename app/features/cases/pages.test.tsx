import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect } from "vitest";
import { languageOf } from "~/catalogs/language";
import { calendarOf } from "~/features/city/calendar";
import { CalendarProvider } from "~/features/city/calendar-context";
import { hideContent } from "~/features/moderation/hide-content.server";
import { reportContent } from "~/features/reports/report-content.server";
import { LanguageProvider } from "~/ui/language";
import type { Database } from "~db/client.server";
import { aCity, aComment, aModerator, anIdea, aPerson, aResident } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { aRead, aWrite, statusFrom } from "../../../tests/support/visit";
import { loader as queuePage } from "../../routes/moderation";
import { action as bulk, loader as bulkPage } from "../../routes/moderation.bulk";
import { action as claim } from "../../routes/moderation.cases.$caseId.claim";
import { loader as casePage, action as decide } from "../../routes/moderation.comments.$commentId";
import { action as setKeys } from "../../routes/moderation.keys";
import { loader as namePage } from "../../routes/moderation.names.$personId";
import { action as askOpinion } from "../../routes/moderation.second-opinion";
import { action as undo } from "../../routes/moderation.undo";
import { BulkPage } from "./bulk-page";
import { CasePage } from "./case-page";
import { KeyBar } from "./key-bar";
import { neighborsOf } from "./key-targets";
import { QueueFilterForm, QueueTabs } from "./queue-filters";
import { QueueList } from "./queue-list";
import { UndoBar } from "./undo-bar";

const now = new Date("2026-11-23T20:00:00Z");

function drawn(page: ReactNode, locale: "en" | "es" = "en"): string {
  const city = {
    timeZone: "America/Chicago",
    workingDays: [1, 2, 3, 4, 5],
    workStarts: "08:00",
    workEnds: "17:00",
    holidays: [],
  };
  return renderToStaticMarkup(
    <LanguageProvider value={languageOf(locale, city.timeZone)}>
      <CalendarProvider value={calendarOf(city)}>{page}</CalendarProvider>
    </LanguageProvider>,
  );
}

/** A city with a moderator and a comment that a resident reported, at eight in the morning of the same day. */
async function aReport(db: Database) {
  await aCity(db);
  const moderator = await aModerator(db);
  const comment = await aComment(db, now, { body: "Call her at home, 402-555-0147." });
  const content = { kind: "comment" as const, id: comment.id };
  const at = new Date("2026-11-23T14:00:00Z");
  await reportContent(db, await aResident(db), { content, clause: 2, sentence: "A private number." }, at);
  const openCase = { path: `/moderation/comments/${comment.id}?show=reported`, params: { commentId: String(comment.id) } };
  return { moderator, comment, content, openCase };
}

test("the list says in words why, how long against the goal, and that it is late", async ({ db }) => {
  const { moderator } = await aReport(db);
  const { queue, filter, facts } = await queuePage(aRead({ db, actor: moderator, now }, { path: "/moderation" }));
  const list = drawn(<QueueList queue={queue} filter={filter} now={now} goalHours={4} />);
  expect(list).toContain("1 report");
  expect(list).toContain("late: waiting for 6 h 0 min of work time, goal 4 h");
  expect(list).toContain("Call her at home");
  const spanish = drawn(<QueueList queue={queue} filter={filter} now={now} goalHours={8} />, "es");
  expect(spanish).toContain("espera desde hace 6 h 0 min de trabajo, meta 8 h");
  const tabs = drawn(<QueueTabs filter={filter} counts={facts.counts} />);
  expect(tabs).toMatch(/href="\/moderation\?show=reported"[^>]*>Reported <b aria-hidden="true">1<\/b>/);
  expect(drawn(<QueueTabs filter={filter} counts={{ ...facts.counts, held: 1001 }} />)).toContain("1,000+");
  expect(drawn(<QueueFilterForm filter={filter} topics={facts.topics} />)).toContain("What should change on street");
});

test("the page of a case has text, reason, forms, keys and the list, and keeps the filter", async ({ db }) => {
  const { moderator, openCase } = await aReport(db);
  const { title: _, ...page } = await casePage(aRead({ db, actor: moderator, now }, openCase));
  const html = drawn(<CasePage {...page} />);
  for (const words of ["402-555-0147", "A private number.", "Why it is here", "What the author will read", "Second opinion"])
    expect(html).toContain(words);
  expect(html).toMatch(/action="\/moderation\/comments\/\d+\?show=reported"/);
  expect(html).toMatch(/<a [^>]*href="#keep" data-key="a" aria-keyshortcuts="a">Keep <kbd>A<\/kbd>/);
  expect(html).toContain("I am reading this");
  expect(drawn(<CasePage {...page} />, "es")).toContain("Por qué está aquí");
});

test("reading changes nothing: a claim, keys and second opinions are posts", async ({ db }) => {
  const { moderator, comment, openCase } = await aReport(db);
  const visitor = { db, actor: moderator, now };
  const page = await casePage(aRead(visitor, openCase));
  expect(page.opened.claim).toBeNull();
  const params = { caseId: String(page.opened.content.openCase?.id) };
  const claimed = await statusFrom(() =>
    claim(aWrite(visitor, { path: "/moderation/cases/1/claim", params }, { back: openCase.path })),
  );
  expect(claimed).toBe(303);
  expect((await casePage(aRead(visitor, openCase))).opened.claim).toMatchObject({ isMine: true });
  expect(await statusFrom(() => setKeys(aWrite(visitor, { path: "/moderation/keys" }, { keys: "off" })))).toBe(303);
  const { opened } = await casePage(aRead(visitor, openCase));
  expect(opened.hasKeys).toBe(false);
  expect(drawn(<KeyBar hasKeys={false} targets={neighborsOf(null, opened.queue, page.filter)} back="/" />)).not.toContain(
    "aria-keyshortcuts",
  );
  const ask = { kind: "comment", id: String(comment.id), note: "" };
  expect(await statusFrom(() => askOpinion(aWrite(visitor, { path: "/moderation/second-opinion" }, ask)))).toBe(422);
  expect(await statusFrom(() => askOpinion(aWrite(visitor, { path: "/moderation/second-opinion" }, { ...ask, note: "?" })))).toBe(
    303,
  );
});

test("a decision goes on to the list when nothing else waits, and can be undone from there", async ({ db }) => {
  const { moderator, openCase, comment } = await aReport(db);
  const visitor = { db, actor: moderator, now };
  const answer = (await decide(aWrite(visitor, openCase, { intent: "keep", reason: "" }))) as Response;
  expect(answer.headers.get("Location")).toBe("/moderation?show=reported&done=kept");
  const { desk } = await queuePage(aRead(visitor, { path: "/moderation" }));
  expect(drawn(<UndoBar last={desk.ownLast} hasKeys back="/moderation" />)).toContain(`comment ${comment.id}, kept`);
  const undone = (await undo(
    aWrite(
      visitor,
      { path: "/moderation/undo" },
      { decision: String(desk.ownLast?.decisionId), which: "one", back: "/moderation" },
    ),
  )) as Response;
  expect(undone.headers.get("Location")).toBe(`/moderation/comments/${comment.id}?done=undone`);
  expect((await queuePage(aRead(visitor, { path: "/moderation" }))).queue.lines).toHaveLength(1);
});

test("several of one author are decided in one step, by a form with boxes", async ({ db }) => {
  const { moderator, content } = await aReport(db);
  const visitor = { db, actor: moderator, now };
  const opened = await casePage(aRead(visitor, { path: "/x", params: { commentId: String(content.id) } }));
  const path = `/moderation/bulk?case=${opened.opened.content.openCase?.id}&by=author`;
  const { page } = await bulkPage(aRead(visitor, { path }));
  expect(page && drawn(<BulkPage {...page} />)).toMatch(/type="checkbox"[^>]*name="chosen"/);
  const fields = new URLSearchParams({ act: "keep" });
  expect(await statusFrom(() => bulk(aWrite(visitor, { path }, fields)))).toBe(422);
  fields.append("chosen", String(opened.opened.content.openCase?.id));
  const answer = (await bulk(aWrite(visitor, { path }, fields))) as { data: { decided: number } };
  expect(answer.data).toMatchObject({ decided: 1, skipped: [] });
});

test("a name has its page, and what is hidden shows the way back", async ({ db }) => {
  const { moderator, content, openCase } = await aReport(db);
  const person = await aResident(db, { displayName: "Nasty Name" });
  const site = { city: { siteName: "H", siteNameEs: "H", email: "c@o.example", timeZone: "UTC" }, origin: "https://h.example" };
  const { title: _, ...name } = await namePage(
    aRead({ db, actor: moderator, now }, { path: "/x", params: { personId: String(person.id) } }),
  );
  expect(drawn(<CasePage {...name} />)).toContain("The name stands with everything this person wrote.");
  await hideContent(db, moderator, { content, clause: 2, passage: "402-555-0147", reason: "r" }, site, now);
  const { title: __, ...hidden } = await casePage(aRead({ db, actor: moderator, now }, openCase));
  const html = drawn(<CasePage {...hidden} />);
  expect(html).toContain('id="restore"');
  expect(html).toContain("<mark>402-555-0147</mark>");
});

test("an outside reviewer comes in, and finds nothing that is not theirs", async ({ db }) => {
  const { openCase } = await aReport(db);
  const reviewer = await aPerson(db, { roles: [{ role: "reviewer" }] });
  await anIdea(db, now);
  const { queue, facts } = await queuePage(aRead({ db, actor: reviewer, now }, { path: "/moderation?show=newest&whole=1" }));
  expect(queue.lines).toEqual([]);
  expect(facts.counts.all).toBe(0);
  expect(await statusFrom(() => casePage(aRead({ db, actor: reviewer, now }, openCase)))).toBe(404);
});
