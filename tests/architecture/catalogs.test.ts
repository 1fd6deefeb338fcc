import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { catalogs } from "~/catalogs/catalogs";

const { en, es } = catalogs;
const placeholders = (text: string) => [...text.matchAll(/\{\{?(\w+)\}?\}/g)].map(([whole]) => whole).sort();

describe("the catalogs", () => {
  test("say in Spanish everything they say in English, and nothing else", () => {
    expect(Object.keys(es).sort()).toEqual(Object.keys(en).sort());
  });

  test("have no empty text", () => {
    for (const [locale, texts] of Object.entries(catalogs)) {
      const empty = Object.keys(texts).filter((key) => texts[key]?.trim() === "");
      expect(empty, locale).toEqual([]);
    }
  });

  test("put the same values into both languages", () => {
    const different = Object.keys(en).filter((key) => {
      const [english, spanish] = [placeholders(en[key] ?? ""), placeholders(es[key] ?? "")];
      return english.join() !== spanish.join();
    });
    expect(different).toEqual([]);
  });

  test.each(["en", "es"] as const)("have every plural form that CLDR asks for, %s", (locale) => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const stems = new Set(Object.keys(catalogs[locale]).flatMap((key) => /^(.*)_(?:one|many|other)$/.exec(key)?.[1] ?? []));
    const missing = [...stems].flatMap((stem) =>
      forms.filter((form) => !(`${stem}_${form}` in catalogs[locale])).map((form) => `${stem}_${form}`),
    );
    expect(missing).toEqual([]);
  });
});

test("pages write no words of their own between tags", () => {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".tsx") && !file.includes(".test."),
  );
  const found = files.flatMap((file) => {
    const source = readFileSync(join("app", file), "utf8");
    return [...source.matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+)+[.!?]?)\s*</g)].map(([, words]) => `${file}: ${words}`);
  });
  expect(found).toEqual([]);
});
