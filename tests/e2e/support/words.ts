import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "@playwright/test";

const folder = new URL("../../../app/catalogs/", import.meta.url);

/** The texts of a language as patterns; very short ones could be anything. */
function patternsOf(locale: "en" | "es"): RegExp[] {
  const texts = readdirSync(new URL(`${locale}/`, folder)).flatMap((file) => {
    const catalog: Record<string, string> = JSON.parse(readFileSync(new URL(`${locale}/${file}`, folder), "utf8"));
    // The name of the other language is never in one's own.
    return Object.keys(catalog).flatMap((key) => (key === "other-language" ? [] : (catalog[key] ?? [])));
  });
  return texts.filter((text) => lettersOf(text).length >= 4).map(patternOf);
}

const placeholder = /\{\{?\w+\}?\}/g;
const lettersOf = (text: string) => text.replaceAll(placeholder, "").replaceAll(/[^\p{L}]/gu, "");
/** Counts are digits; anything can stand in the place of another word. */
const patternOf = (text: string) =>
  new RegExp(
    `^${text
      .split(/(\{\{?\w+\}?\})/)
      .map(partOf)
      .join("")}$`,
    "u",
  );
const partOf = (part: string) => (!part.startsWith("{") ? escaped(part) : part === "{{count}}" ? "[\\d,.]+" : ".+");
const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** What a page says in English without marking it: texts and labels that are word for word in the English catalogs and not in the Spanish ones. */
export async function englishOn(page: Page): Promise<string[]> {
  const english = patternsOf("en");
  const spanish = patternsOf("es");
  const said = await page.evaluate(() => {
    const texts: string[] = [];
    const all = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = all.nextNode(); node; node = all.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (!element || element.closest("script, style, [lang]:not(html)")) continue;
      if (!(node instanceof Element)) texts.push(node.textContent ?? "");
      else
        for (const name of ["aria-label", "alt", "title", "placeholder", "data-error", "content"])
          texts.push(node.getAttribute(name) ?? "");
    }
    return texts.map((text) => text.trim()).filter((text) => text !== "");
  });
  return said.filter((text) => english.some((each) => each.test(text)) && !spanish.some((each) => each.test(text)));
}
