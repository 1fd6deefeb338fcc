import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { languageOf } from "~/catalogs/language";
import type { Locale } from "~/core/locale";
import { LanguageProvider } from "~/ui/language";
import { filterNames } from "./filter";
import { FilterSwitches, WordSwitches } from "./filter-switches";
import { FilterTable } from "./filter-table";
import { FilterTrial } from "./filter-tools";
import { HeldNotice } from "./held-notice";
import { WordList } from "./word-list";

const drawn = (page: ReactNode, locale: Locale = "en") =>
  renderToStaticMarkup(<LanguageProvider value={languageOf(locale, "America/Chicago")}>{page}</LanguageProvider>);
const wordsOf = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll(/\s+/g, " ")
    .trim();
const filters = filterNames.map((name) => ({ name, isOn: name !== "link", holdsCount: 25, wrongCount: 3 }));
const words = [
  { id: 1, word: "blorptic", language: "en" as const, isOn: true },
  { id: 2, word: "mild", language: "en" as const, isOn: false },
  { id: 3, word: "blorp", language: "es" as const, isOn: true },
];

describe("the public page of filters", () => {
  test("says what each looks for, whether it is on, and small counts only as less than ten", () => {
    const page = drawn(<FilterTable filters={filters} />);
    expect(page).toContain("Links from new accounts");
    expect(page.match(/>Off</g)).toHaveLength(1);
    expect(page).toContain("Set for each topic");
    expect(page).toContain(">25<");
    expect(page).toContain("&lt;10");
    expect(page).not.toContain(">3<");
    const none = drawn(<FilterTable filters={[{ name: "word", isOn: true, holdsCount: 0, wrongCount: 9 }]} />);
    expect(none).toContain(">0<");
    expect(none).not.toContain(">9<");
  });

  test("shows the words of both languages on demand, those turned off apart", () => {
    const page = drawn(<WordList words={words} />);
    expect(page).toMatch(/^<details/);
    expect(wordsOf(page)).toMatch(/English blorptic Turned off mild Spanish blorp Turned off There are no words here\.$/);
  });
});

test("the author reads the reason of every filter, that nothing is decided, and how long it takes, in both languages", () => {
  for (const locale of ["en", "es"] as const) {
    const page = wordsOf(drawn(<HeldNotice what="idea" filters={[...filterNames]} hours={1} />, locale));
    const { t } = languageOf(locale, "America/Chicago");
    for (const name of filterNames) expect(page).toContain(t(`filters.because-${name}`));
    expect(page).toContain(t("filters.no-decision"));
    expect(page).not.toContain("{{");
  }
});

describe("administrators", () => {
  test("get a switch for every filter but the rule of topics, and for every word", () => {
    expect(drawn(<FilterSwitches filters={filters} />).match(/<form/g)).toHaveLength(5);
    const page = drawn(<WordSwitches words={words} />);
    expect(page).toContain('aria-label="Turn off: blorptic"');
    expect(page).toContain('aria-label="Turn on: mild"');
  });

  test("see what would be held in a text that they try", () => {
    const holds = [{ filter: "word" as const, found: "blorptic\nblorp" }];
    const page = wordsOf(drawn(<FilterTrial tried={{ text: "A blorptic blorp", holds }} />));
    expect(page).toContain("This would wait for a moderator: Words: blorptic, blorp");
    expect(wordsOf(drawn(<FilterTrial tried={{ text: "Fine", holds: [] }} />))).toContain("Nothing would be held.");
  });
});
