import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axe from "axe-core";

// Playwright's own wrapper sends the whole of axe again for every look, and opens a page to sum up; here one page is looked at three times.
const ownRequire = createRequire(import.meta.url);
const source = readFileSync(createRequire(ownRequire.resolve("@axe-core/playwright")).resolve("axe-core/axe.min.js"), "utf8");

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** A wide screen, and the narrowest that WCAG asks for (1.4.10). */
export const [wide, narrow] = [1280, 320];
/** Where nothing may stick out: also on most phones, which are drawn as the narrowest. */
const fittedWidths = [wide, narrow, 390];

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What axe finds on the page as it is shown now at these widths, and what does not fit at any; one line each. */
export async function barriersOn(page: Page, widths: number[]): Promise<string[]> {
  const found: string[] = [];
  await page.evaluate(source);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const violations = await page.evaluate(async (values) => {
      const { violations } = await window.axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.any[0]?.message ?? node.failureSummary ?? ""}`),
      );
    }, tags);
    found.push(...violations.map((violation) => `${width} px, ${violation}`));
  }
  for (const width of fittedWidths) {
    await page.setViewportSize({ width, height: 900 });
    const overflow = await page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - innerWidth);
    if (overflow > 0) found.push(`${width} px, ${overflow} px too wide`);
  }
  return found;
}
