import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { languageOf } from "~/catalogs/language";
import { changesIn, WordDiff } from "./diff";
import { LanguageProvider } from "./language";

const brief = (before: string, after: string) => changesIn(before, after).map(({ kind, text }) => [kind, text]);

test("shows which words went and which came, in reading order", () => {
  expect(brief("We plant 22 trees this spring.", "We plant 30 trees this spring.")).toEqual([
    ["same", "We plant "],
    ["removed", "22"],
    ["added", "30"],
    ["same", " trees this spring."],
  ]);
});

test("shows a text that came new, one that went, and none where nothing changed", () => {
  expect(brief("", "Árboles nuevos.")).toEqual([["added", "Árboles nuevos."]]);
  expect(brief("Old.", "")).toEqual([["removed", "Old."]]);
  expect(brief("Same.", "Same.")).toEqual([["same", "Same."]]);
  expect(brief("", "")).toEqual([]);
});

test("keeps both texts whole where almost every word differs", () => {
  const [before, after] = [
    Array.from({ length: 3000 }, (_, index) => `a${index}`).join(" "),
    Array.from({ length: 3000 }, (_, index) => `b${index}`).join("  "),
  ];
  expect(brief(before, after)).toEqual([
    ["removed", before],
    ["added", after],
  ]);
});

test("says in words what the marks show, and treats text as text", () => {
  const html = renderToStaticMarkup(
    <LanguageProvider value={languageOf("en", "America/Chicago")}>
      <WordDiff before="No." after="No <b>." lang="en" />
    </LanguageProvider>,
  );
  expect(html).toMatch(
    /<ins><span class="usa-sr-only"> \[added: <\/span>.*&lt;b&gt;.*<span class="usa-sr-only"> \] <\/span><\/ins>/,
  );
});
