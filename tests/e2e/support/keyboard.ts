import type { Locator, Page } from "@playwright/test";
import { expect } from "./story";

const furthest = 120;

/** Goes on with the Tab key until `target` has the focus, and looks whether one can see that it has. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < furthest; presses++) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return expectVisibleFocus(target);
  }
  throw new Error(`${furthest} presses of the Tab key do not lead to ${target}.`);
}

/** That `target` has the focus, and that one can see it. */
export async function expectVisibleFocus(target: Locator): Promise<void> {
  await expect(target).toBeFocused();
  await expect(target).toBeInViewport();
  const outline = await target.evaluate((element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
  });
  expect(outline, `the focus on ${target} can be seen`).toBe(true);
}
