import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect } from "vitest";
import { languageOf } from "~/catalogs/language";
import { LanguageProvider } from "~/ui/language";
import { aCity } from "../../../tests/support/builders";
import { test } from "../../../tests/support/database";
import { campaignUntil } from "./campaign";
import { CampaignNote } from "./campaign-note";
import { getCity } from "./queries.server";

describe("the campaign window", () => {
  test.for([
    ["not on the evening before its first day", "2026-10-01T04:59:59Z", false],
    ["from the first minute of its first day", "2026-10-01T05:00:00Z", true],
    ["to the last minute of its last day", "2026-11-04T05:59:59Z", true],
    ["no longer", "2026-11-04T06:00:00Z", false],
  ] as const)("by the city's clock: %s", async ([, now, isOpen], { db }) => {
    await aCity(db, { campaignFrom: "2026-10-01", campaignUntil: "2026-11-03" });
    const until = campaignUntil(await getCity(db), new Date(now));
    expect(until !== null).toBe(isOpen);
    if (until) expect(languageOf("en", "America/Chicago").date(until)).toBe("November 3, 2026");
  });

  test("is never open in a city that gave no days", async ({ db }) => {
    await aCity(db);
    expect(campaignUntil(await getCity(db), new Date())).toBeNull();
  });

  test("is said on the page as a landmark of its own, in both languages, and takes no side", () => {
    const noteIn = (locale: "en" | "es") =>
      renderToStaticMarkup(
        <LanguageProvider value={languageOf(locale, "America/Chicago")}>
          <CampaignNote until={new Date("2026-11-03T18:00:00Z")} />
        </LanguageProvider>,
      );
    expect(noteIn("en")).toMatch(/^<aside[^>]* aria-label="Campaign season."/);
    expect(noteIn("en")).toContain("The same rules hold for everybody, for and against.");
    expect(noteIn("es")).toContain("Hasta el 3 de noviembre de 2026");
  });
});
