import { renderToStaticMarkup } from "react-dom/server";
import { expect } from "vitest";
import { languageOf } from "~/catalogs/language";
import type { Locale } from "~/core/locale";
import { CalendarProvider } from "~/features/city/calendar-context";
import type { ContentRef } from "~/features/moderation/content";
import type { Actor } from "~/features/people/actor";
import { LanguageProvider } from "~/ui/language";
import type { Database } from "~db/client.server";
import { aComment, anIdea, aResident } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { anIdeaPhoto } from "../../../tests/support/photo-builders";
import { readReport } from "./read-report.server";
import { reportContent } from "./report-content.server";
import { ReportPage } from "./report-page";

const now = new Date("2026-11-22T18:00:00Z");
const calendar = { timeZone: "UTC", workingDays: [1, 2, 3, 4, 5], startsAt: "08:00", endsAt: "17:00", holidays: [] };

async function pageOf(db: Database, actor: Actor, ref: ContentRef, locale: Locale = "en"): Promise<string> {
  const page = await readReport(db, actor, ref, now);
  return renderToStaticMarkup(
    <LanguageProvider value={languageOf(locale, "UTC")}>
      <CalendarProvider value={calendar}>
        <ReportPage {...page} />
      </CalendarProvider>
    </LanguageProvider>,
  );
}

test("offers the text or the name, with the text chosen, and bears nobody's number", async ({ db }) => {
  const author = await aResident(db, { displayName: "Maria T." });
  const comment = await aComment(db, now, { authorId: author.id });
  const page = await pageOf(db, await aResident(db), { kind: "comment", id: comment.id });
  expect(page).toMatch(/<input[^>]*name="part"[^>]*checked=""[^>]*value="text"|<input[^>]*value="text"[^>]*checked=""/);
  expect(page).toContain("The name “Maria T.”");
  expect(page).toContain(`action="/comments/${comment.id}/report"`);
  expect(await pageOf(db, await aResident(db), { kind: "comment", id: comment.id }, "es")).toContain("El nombre «Maria T.»");
});

test("shows a photo with its description in the language it was written in, and asks for no part", async ({ db }) => {
  const idea = await anIdea(db, now, { language: "es" });
  const photo = await anIdeaPhoto(db, now, { ideaId: idea.id, alt: "Una banca." });
  const page = await pageOf(db, await aResident(db), { kind: "photo", id: photo.id });
  expect(page).toMatch(/<img[^>]*width="40" height="30" alt="Una banca\." lang="es" loading="lazy"/);
  expect(page).not.toContain('name="part"');
  expect(page).toContain(`action="/photos/${photo.id}/report"`);
});

test("says how an earlier report stands, and still takes one of the name", async ({ db }) => {
  const idea = await anIdea(db, now);
  const content = { kind: "idea" as const, id: idea.id };
  const resident = await aResident(db);
  const report = { content, clause: 1, sentence: "Rude." };
  await reportContent(db, resident, report, now);
  const once = await pageOf(db, resident, content);
  expect(once).toContain("You reported it on November 22, 2026. A moderator will look at it.");
  expect(once).toContain('value="name"');
  expect(once).not.toContain('value="text"');
  await reportContent(db, resident, { ...report, part: "name" }, now);
  const twice = await pageOf(db, resident, content);
  expect(twice).toContain("You have already reported the name.");
  expect(twice).not.toContain("<form");
});
