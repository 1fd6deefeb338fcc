import type { Page } from "@playwright/test";
import { anIdea, numbered } from "./support/content";
import { expect, test } from "./support/story";

const titles = (page: Page) => page.locator(".idea-card h3").allInnerTexts();
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

test("the home page asks, and shows that the city answers", async ({ page, context }) => {
  await page.goto("/");
  await expect(heading(page)).toBeVisible();
  await expect(page.getByRole("link", { name: "Share an idea" })).toBeVisible();
  for (const part of ["Also open, and coming up", "The city answered"]) {
    await expect(page.getByRole("heading", { name: part })).toBeVisible();
  }
  await page.getByRole("link", { name: "See all topics" }).click();
  for (const group of ["Open now", "Coming up", "Closed"]) await expect(page.getByRole("heading", { name: group })).toBeVisible();
  await page.locator(".topic-cards a").first().click();
  await expect(page.getByText("Answer promised by")).toBeVisible();
  expect(await context.cookies()).toEqual([]);
});

test("the ideas of a topic have an order, and neighborhoods", async ({ page, javaScriptEnabled }) => {
  await page.goto("/topics/homes-on-main");
  await expect(page.getByRole("link", { name: "Shuffled" })).toHaveAttribute("aria-current", "true");
  const shuffled = await titles(page);
  await page.reload();
  expect(await titles(page), "the same visitor sees the same order all day").toEqual(shuffled);

  await page.getByRole("link", { name: "Most supported" }).click();
  await expect(page.getByRole("link", { name: "Most supported" })).toHaveAttribute("aria-current", "true");
  const counts = (await page.locator(".idea-card [data-count]").allInnerTexts()).map(Number);
  expect(counts.length).toBeGreaterThan(5);
  expect(counts).toEqual([...counts].sort((one, other) => other - one));

  await page.getByLabel("Neighborhood").selectOption({ label: "Vinton" });
  if (!javaScriptEnabled) await page.getByRole("button", { name: "Apply" }).click();
  await expect(page).toHaveURL(/order=supported.*neighborhood=\d+|neighborhood=\d+.*order=supported/);
  const places = await page.locator(".idea-card .meta").allInnerTexts();
  expect(places.length).toBeGreaterThan(1);
  for (const place of places) expect(place).toContain("Vinton");

  await page.goto("/topics/storm-response");
  await expect(page.locator(".topic-head .chip")).toHaveText("Opens soon");
  await expect(page.locator(".idea-card")).toHaveCount(0);
});

test("a long list comes in pages, and every idea is on one of them", async ({ as, page }) => {
  const resident = await as("resident");
  await Promise.all(Array.from({ length: 16 }, () => anIdea(resident, numbered("Leave room for a tree"), "homes-on-main")));
  await page.goto("/topics/homes-on-main?order=newest");
  const seen = new Set<string>();
  const shared = Number(await page.locator("#ideas .count").innerText());
  for (;;) {
    const links = await page.locator(".idea-card h3 a").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    for (const link of links) {
      expect(seen.has(link), `${link} is there twice`).toBe(false);
      seen.add(link);
    }
    const next = page.getByRole("link", { name: "Next 30 ideas" });
    if ((await next.count()) === 0) break;
    expect(links).toHaveLength(30);
    await next.click();
    await expect(page.getByRole("link", { name: "Back to the first page" })).toBeVisible();
  }
  expect(seen.size).toBe(shared);
  expect(shared).toBeGreaterThan(30);
  await page.getByRole("link", { name: "Back to the first page" }).click();
  await expect(page.locator(".idea-card")).toHaveCount(30);
});

test("an idea shows its answer, its history and its comments", async ({ page }) => {
  await page.goto("/outcomes");
  await expect(heading(page)).toHaveText("You said, we did");
  await page.getByRole("navigation", { name: "Answers by decision" }).getByRole("link", { name: "We will do it" }).click();
  await page.locator(".pair h3 a").first().click();
  const response = page.locator(".response");
  await expect(response).toContainText("We will do it");
  for (const part of ["Why", "What is next", "Questions"]) await expect(response.getByText(part, { exact: true })).toBeVisible();
  await expect(page.getByRole("heading", { name: "What has happened" })).toBeVisible();
  await expect(page.locator("#comments-title")).toBeVisible();
});

test("a hidden idea is a tombstone, and its words are nowhere", async ({ page }) => {
  await page.goto("/topics/homes-on-main?order=newest");
  await expect(page.locator("body")).not.toContainText("Nowak & Sons has you covered");
  await page.goto("/topics/homes-on-main/similar?q=Old+roof+on+Main+Nowak+Sons");
  await expect(page.locator("body")).not.toContainText("Nowak & Sons has you covered");
});

test("offices, the policy and help are there for everyone", async ({ page }) => {
  await page.goto("/");
  const menu = page.getByRole("banner").getByRole("navigation").first();
  await menu.getByRole("link", { name: "Offices" }).click();
  await expect(heading(page)).toHaveText("Offices");
  await page.getByRole("main").getByRole("link", { name: "Public Works" }).first().click();
  await expect(heading(page)).toHaveText("Public Works");
  const score = page.locator(".scorecard div", { has: page.getByText("Answered on time", { exact: true }) });
  await expect(score.locator(".scorecard-value")).toHaveText(/^\d+$/);

  const footer = page.getByRole("contentinfo");
  await footer.getByRole("link", { name: "Comment policy" }).click();
  await expect(page.getByText("Criticism of the city or its officials is never a reason to hide.").first()).toBeVisible();
  await expect(page.getByText("Private information")).toBeVisible();
  await footer.getByRole("link", { name: "Help and ways to reach us" }).click();
  await expect(heading(page)).toHaveText("Help and ways to reach us");
});

test("what is not there says so, and leads on", async ({ page }) => {
  for (const path of [
    "/nowhere",
    "/ideas/0",
    "/ideas/abc",
    "/ideas/99999999999999",
    "/topics/no-such-topic",
    "/offices/no-such-office",
  ]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(heading(page), path).toHaveText("Page not found");
    await expect(page.getByRole("link", { name: "See all topics" })).toBeVisible();
  }
});
