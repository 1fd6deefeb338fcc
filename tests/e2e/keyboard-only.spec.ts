import { anIdea, numbered } from "./support/content";
import { expectVisibleFocus, tabTo } from "./support/keyboard";
import { expect, test } from "./support/story";

test("the first Tab offers to skip the menu", async ({ page }) => {
  await page.goto("/topics");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to main content" });
  await expectVisibleFocus(skip);
  await page.keyboard.press("Enter");
  await expect(page.locator("#main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("main").locator("a").first()).toBeFocused();
});

test("the menu of a phone opens and leads on", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto("/");
  await tabTo(page, page.locator(".site-menu summary"));
  await page.keyboard.press("Enter");
  await tabTo(page, page.locator(".site-menu").getByRole("link", { name: "What the city did" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You said, we did");
});

test("support, withdraw and comment need no mouse", async ({ as }) => {
  const id = await anIdea(await as("resident2"), numbered("Handrails on the 30th Street steps"));
  const page = await as("resident");
  await page.goto(`/ideas/${id}`);
  const support = page.locator(".support-rail button");
  await tabTo(page, support);
  // The button is pressed before the city has answered: who looks again must not be faster than the answer.
  const answered = page.waitForResponse((response) => response.url().endsWith(`/ideas/${id}/support`));
  await page.keyboard.press("Space");
  await answered;
  await expect(support).toHaveAttribute("aria-pressed", "true");
  await page.reload();
  await tabTo(page, support);
  await page.keyboard.press("Enter");
  await expect(support).toHaveAttribute("aria-pressed", "false");

  await page.reload();
  await tabTo(page, page.getByLabel("Your comment"));
  await page.keyboard.type("Both sides, please. I climb with one good arm.");
  await tabTo(page, page.getByRole("button", { name: "Share my comment" }));
  await page.keyboard.press("Enter");
  await expect(page.locator(".comment-main")).toContainText("I climb with one good arm.");
});

test("an error is where the focus is, or the first thing on the way, and leads to its field", async ({
  as,
  javaScriptEnabled,
}) => {
  const page = await as("resident");
  await page.goto("/topics/winter-streets/ideas/new");
  await tabTo(page, page.getByLabel("Tell us more"));
  await page.keyboard.type("No title yet.");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  const summary = page.getByRole("alert");
  await expect(summary).toContainText("Write your idea in a few words");
  if (javaScriptEnabled) await expectVisibleFocus(summary);
  await tabTo(page, summary.getByRole("link"));
  await page.keyboard.press("Enter");
  await expectVisibleFocus(page.getByLabel("What is your idea?"));
  await expect(page.getByLabel("Tell us more")).toHaveValue("No title yet.");
});

test("a moderator hides with the keyboard alone", async ({ as }) => {
  const id = await anIdea(await as("resident2"), numbered("Sell my cousin's snowblowers"));
  const page = await as("moderator");
  await page.goto(`/moderation/ideas/${id}`);
  await tabTo(page, page.locator("#hide").getByLabel("Which rule does it break?"));
  await page.keyboard.press("ArrowDown");
  await tabTo(page, page.locator("#hide").getByLabel("Which words break the rule?"));
  await page.keyboard.type("Sell my cousin's snowblowers");
  await tabTo(page, page.locator("#hide").getByLabel("Why do these words break it?"));
  await page.keyboard.type("It is an ad.");
  await tabTo(page, page.getByRole("button", { name: "Hide it and tell the author" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText("Hidden everywhere.")).toBeVisible();
});
