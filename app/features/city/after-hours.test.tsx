import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { languageOf } from "~/catalogs/language";
import type { Locale } from "~/core/locale";
import { LanguageProvider } from "~/ui/language";
import { aCalendar } from "../../../tests/support/drafts";
import { worksAgainAt } from "./after-hours";
import { AfterHoursNote } from "./after-hours-note";
import { CalendarProvider } from "./calendar-context";
import { VisitProvider } from "./visit-context";

const calendar = aCalendar({ holidays: ["2026-11-26"] });

describe("the city works again", () => {
  test.for([
    ["on Monday at 8, seen on a Sunday", "2026-11-22T18:00:00Z", "2026-11-23T14:00:00Z"],
    ["the same morning, seen before work", "2026-11-23T13:59:00Z", "2026-11-23T14:00:00Z"],
    ["the next day, from the minute work ends", "2026-11-23T23:00:00Z", "2026-11-24T14:00:00Z"],
    ["after a holiday and not on it", "2026-11-25T23:30:00Z", "2026-11-27T14:00:00Z"],
    ["on Monday, seen on a Friday night", "2026-11-28T03:00:00Z", "2026-11-30T14:00:00Z"],
  ] as const)("%s", ([, now, again]) => {
    expect(worksAgainAt(calendar, new Date(now))).toEqual(new Date(again));
  });

  test.for(["2026-11-23T14:00:00Z", "2026-11-23T22:59:59Z"])("never, while it works: %s", (now) => {
    expect(worksAgainAt(calendar, new Date(now))).toBeNull();
  });
});

describe("the note on forms", () => {
  const drawn = (now: string, nonEmergencyPhone: string, locale: Locale = "en") =>
    renderToStaticMarkup(
      <LanguageProvider value={languageOf(locale, "America/Chicago")}>
        <CalendarProvider value={calendar}>
          <VisitProvider value={{ now: new Date(now), nonEmergencyPhone }}>
            <AfterHoursNote />
          </VisitProvider>
        </CalendarProvider>
      </LanguageProvider>,
    )
      .replaceAll(/<svg.*?<\/svg>/g, "")
      .replaceAll(/<[^>]+>/g, " ")
      .replaceAll(/[\s\u202f\u00a0]+/g, " ");

  test("says when moderators read again, and whom to call in danger and without", () => {
    const note = drawn("2026-11-22T18:00:00Z", "402-555-0101");
    expect(note).toContain("Moderators read again on Monday, November 23, 2026 at 8:00 AM. In an emergency call 911.");
    expect(note).toContain("When nobody is in danger: 402-555-0101");
    expect(drawn("2026-11-22T18:00:00Z", "402-555-0101", "es")).toContain("Si nadie está en peligro: 402-555-0101");
  });

  test("names no other number while the city has given none", () => {
    expect(drawn("2026-11-22T18:00:00Z", "")).not.toContain("When nobody is in danger");
  });

  test("is not there while the city works", () => {
    expect(drawn("2026-11-23T15:00:00Z", "402-555-0101")).toBe("");
  });
});
