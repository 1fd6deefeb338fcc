import type { Page } from "@playwright/test";
import { anIdea, numbered, openTopic } from "./support/content";
import { send } from "./support/send";
import { expect, test } from "./support/story";

const button = (page: Page) => page.locator(".support-rail").getByRole("button", { name: "Support" });

test("support counts at once, and withdrawing takes it back", async ({ as, page: visitor }) => {
  const id = await anIdea(await as("resident2"), numbered("Salt boxes at the top of every hill"));
  const page = await as("resident");
  await page.goto(`/ideas/${id}`);
  await expect(button(page)).toHaveAttribute("aria-pressed", "false");
  await expect(button(page)).toContainText("0");

  await button(page).click();
  await expect(button(page)).toHaveAttribute("aria-pressed", "true");
  await expect(button(page)).toContainText("1");
  await expect(page.getByText("You support this idea.")).toBeVisible();
  await visitor.goto(`/ideas/${id}`);
  await expect(button(visitor)).toContainText("1");

  await button(page).click();
  await expect(button(page)).toHaveAttribute("aria-pressed", "false");
  await expect(button(page)).toContainText("0");
  await expect(page.getByText("You support this idea.")).toBeHidden();
  await visitor.reload();
  await expect(button(visitor)).toContainText("0");
});

test("a person's support counts once, however often it is tapped", async ({ as }) => {
  const id = await anIdea(await as("resident2"), numbered("A warm room at the bus garage"));
  const phone = await as("resident");
  const laptop = await as("resident");
  await phone.goto(`/ideas/${id}`);
  await laptop.goto(`/ideas/${id}`);

  await button(phone).click();
  await expect(button(phone)).toContainText("1");
  // The laptop's page is old: it still offers to support.
  await button(laptop).click();
  await expect(button(laptop)).toHaveAttribute("aria-pressed", "true");
  await expect(button(laptop)).toContainText("1");

  const answers = await Promise.all(Array.from({ length: 12 }, () => send(phone, `/ideas/${id}/support`, { intent: "support" })));
  for (const answer of answers) expect(await answer.json()).toEqual({ supported: true, supports: 1 });
  await laptop.reload();
  await expect(button(laptop)).toContainText("1");
});

test("support works from the list of a topic, and the idea's page agrees", async ({ as }) => {
  const title = numbered("Tell us which streets are done");
  const id = await anIdea(await as("resident2"), title);
  const page = await as("resident");
  await page.goto(`/topics/${openTopic}?order=newest`);
  const card = page.locator(`#idea-${id}`);
  await card.getByRole("button", { name: title }).click();

  await expect(card.getByRole("button")).toHaveAttribute("aria-pressed", "true");
  await expect(card.getByRole("button")).toContainText("1");
  await expect(page).toHaveURL(new RegExp(`/topics/${openTopic}\\?order=newest`));
  await card.getByRole("link", { name: title }).click();
  await expect(button(page)).toHaveAttribute("aria-pressed", "true");
  await page.goto("/me");
  await expect(page.getByRole("link", { name: title })).toBeVisible();
});

test("a closed topic refuses support with a sentence", async ({ as }) => {
  const page = await as("resident");
  await page.goto("/topics/downtown-alleys?order=supported");
  await page.locator(".idea-card").first().getByRole("link").first().click();
  await expect(page.getByText("This topic has closed, so support can no longer change.")).toBeVisible();
  await expect(button(page)).toHaveCount(0);

  const counted = await page.locator(".support-count").innerText();
  const late = await send(page, `${new URL(page.url()).pathname}/support`, { intent: "support" });
  expect(late.status()).toBe(409);
  expect(await late.json()).toEqual({ error: "This topic has closed, so support can no longer change." });
  await page.reload();
  expect(await page.locator(".support-count").innerText()).toBe(counted);
});

test("people who work for the city cannot support", async ({ as }) => {
  const id = await anIdea(await as("resident2"), numbered("Plow the alley behind the clinic"));
  const page = await as("moderator");
  await page.goto(`/ideas/${id}`);
  await expect(page.getByText("People who work for the city cannot support ideas.")).toBeVisible();
  await expect(button(page)).toHaveCount(0);

  expect((await send(page, `/ideas/${id}/support`, { intent: "support" })).status()).toBe(403);
  await page.reload();
  await expect(page.locator(".support-count")).toContainText("0");
});
