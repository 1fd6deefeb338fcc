import type { Page } from "@playwright/test";
import { emailOf } from "./support/accounts";
import { numbered, openTopic, unlike } from "./support/content";
import { send } from "./support/send";
import { expect, test } from "./support/story";

const newIdea = `/topics/${openTopic}/ideas/new`;
const title = (page: Page) => page.getByLabel("What is your idea?");
const text = (page: Page) => page.getByLabel("Tell us more");

/** Shares what the form holds. Without JavaScript similar ideas are a step of their own, and other tests may have shared some. */
async function share(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Share my idea" }).click();
  const mineIsDifferent = page.getByRole("button", { name: "Mine is different: share my idea" });
  await expect(mineIsDifferent.or(page.getByText("Your idea is live.")).or(page.getByText("Sign in to finish."))).toBeVisible();
  if (await mineIsDifferent.isVisible()) await mineIsDifferent.click();
}

test("an idea is live at once, for everyone", async ({ as, page: visitor }) => {
  const page = await as("resident");
  const words = numbered("Rakes for roof snow at the tool library");
  await page.goto(`/topics/${openTopic}`);
  await page.getByRole("link", { name: "Share an idea" }).first().click();
  await title(page).fill(words);
  await text(page).fill(unlike("My neighbor's **roof** groans every January.\n\nOne long rake per block would do."));
  await page.getByLabel("Neighborhood").selectOption({ label: "Maple Park" });
  await share(page);

  await expect(page.getByText("Your idea is live.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words);
  await visitor.goto(`/topics/${openTopic}?order=newest&neighborhood=11`);
  await visitor.getByRole("link", { name: words }).click();
  await expect(visitor.locator(".idea-head")).toContainText("Maple Park");
  await expect(visitor.locator("strong", { hasText: "roof" })).toBeVisible();
});

test("similar ideas show before a second one like them is shared", async ({ as, javaScriptEnabled }) => {
  const page = await as("resident");
  const similar = page.locator("#similar");
  await page.goto(newIdea);
  await title(page).fill("Dig out the bus stops");
  if (javaScriptEnabled) {
    await expect(similar.getByRole("heading")).toContainText("similar idea");
    await expect(similar.getByRole("link", { name: "Dig out the bus stops, not just the street" })).toBeVisible();
    return;
  }
  await text(page).fill(unlike("Behind the plow there is a wall of snow, and behind the wall there is Mrs. Alvarez."));
  await page.getByRole("button", { name: "Share my idea" }).click();
  await expect(page.getByText("Before you share: is one of these your idea?")).toBeVisible();
  await expect(similar.getByRole("link", { name: "Dig out the bus stops, not just the street" })).toBeVisible();
  await page.getByRole("button", { name: "Mine is different: share my idea" }).click();
  await expect(page.getByText("Your idea is live.")).toBeVisible();
  await expect(page.getByText("there is Mrs. Alvarez")).toBeVisible();
});

test("a visitor's text is kept while they sign in, and shared with one tap", async ({ page }) => {
  const words = numbered("Heated benches where the 18 turns");
  await page.goto(newIdea);
  await title(page).fill(words);
  await text(page).fill(unlike("Four minutes are long at five below."));
  await share(page);

  await expect(page.getByText("Sign in to finish. What you wrote is kept for a day.")).toBeVisible();
  await page.getByRole("button", { name: emailOf("resident2") }).click();
  await expect(page.getByText("Your idea is waiting. Share it now?")).toBeVisible();
  await expect(page.getByText(words)).toBeVisible();
  await page.getByRole("button", { name: "Share my idea" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words);
  await expect(page.getByText("Four minutes are long at five below.")).toBeVisible();
});

test("without a title nothing is shared, and the text stays on the page", async ({ as }) => {
  const page = await as("resident");
  await page.goto(newIdea);
  await text(page).fill("Everything I wanted to say, in one go, and the cat walked over the keyboard: jjjjjj");
  await page.getByRole("button", { name: "Share my idea" }).click();

  await expect(page.getByRole("alert")).toContainText("There is a problem");
  await expect(page).toHaveTitle(/^Error: /);
  await expect(text(page)).toHaveValue("Everything I wanted to say, in one go, and the cat walked over the keyboard: jjjjjj");
  await page.getByRole("alert").getByRole("link", { name: "Write your idea in a few words" }).click();
  await expect(title(page)).toBeFocused();
  await expect(title(page)).toHaveAttribute("aria-invalid", "true");
});

test("a closed topic refuses an idea with a sentence, and keeps the text", async ({ as }) => {
  const page = await as("resident");
  await page.goto("/topics/downtown-alleys");
  await expect(page.getByRole("link", { name: "Share an idea" })).toHaveCount(0);

  await page.goto("/topics/downtown-alleys/ideas/new");
  await expect(page.getByText("This topic has closed, so it takes no new ideas.")).toBeVisible();
  await expect(title(page)).toHaveCount(0);

  // A page that was opened before the topic closed: the form of an open one, sent to the closed one.
  await page.goto(newIdea);
  await page
    .locator("form", { has: title(page) })
    .evaluate((form) => form.setAttribute("action", "/topics/downtown-alleys/ideas/new"));
  await title(page).fill("Too late, but still: paint the walls white");
  await text(page).fill("It is brighter, and it costs a bucket.");
  await page.getByRole("button", { name: "Share my idea" }).click();
  await expect(page.getByRole("alert")).toContainText("This topic has closed, so we could not add your idea.");
  await expect(title(page)).toHaveValue("Too late, but still: paint the walls white");
  await expect(text(page)).toHaveValue("It is brighter, and it costs a bucket.");
});

test("an idea sent twice is one idea", async ({ as }) => {
  const page = await as("resident");
  const idea = { title: numbered("One phone number for all of winter"), body: "I have four on the fridge." };
  const answers = await Promise.all(Array.from({ length: 4 }, () => send(page, newIdea, idea)));
  const ids = await Promise.all(answers.map(async (answer) => (await answer.json()).id));
  expect(new Set(ids).size).toBe(1);
});
