import { readFile } from "node:fs/promises";
import { expect, test } from "./support/story";

test("a closed topic has a report: every idea that had to be answered, what is owed, and the same as a file", async ({
  page,
}) => {
  await page.goto("/topics/cross-town");
  await page.getByRole("link", { name: "Read the report of this topic" }).click();
  const report = page.locator(".report");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("How can we make it easier to cross town without a car?");
  await expect(report).toContainText("The city promised an answer by");
  const rows = report.locator(".report-answers tbody tr");
  const titles = await rows.locator("th a").allTextContents();
  expect(titles.length).toBeGreaterThan(2);
  const owed = await rows.filter({ hasText: "Not answered yet" }).count();
  await expect(report.locator(".report-tiles div", { hasText: "Still owed" }).locator("dd")).toHaveText(String(owed));

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download as a table (CSV)" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("cross-town-report.csv");
  const file = await readFile(await download.path(), "utf8");
  for (const title of titles) expect(file).toContain(title);

  await page.getByRole("link", { name: /on one page, to print/ }).click();
  await expect(rows).toHaveCount(titles.length);
  await expect(report).toContainText("Everything is on this page.");
});

test("an open topic has none yet, and says when it will", async ({ page }) => {
  await page.goto("/topics/winter-streets");
  await expect(page.getByRole("link", { name: "Read the report of this topic" })).toHaveCount(0);
  await page.goto("/topics/winter-streets/report");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no report yet");
  await expect(page.locator("main")).toContainText("The report appears here when the topic closes on");
});

test("somebody looks for what the city did: by words, office and decision together", async ({ page }) => {
  await page.goto("/outcomes");
  const pairs = page.locator(".pair");
  const all = await pairs.count();
  await page.getByLabel("Search the answers").fill("light");
  await page.getByLabel("Office").selectOption("Parks and Recreation");
  await page.getByRole("button", { name: "Find" }).click();
  await expect(page).toHaveURL(/q=light/);
  const found = await pairs.count();
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThan(all);
  await expect(pairs.filter({ hasText: "Parks and Recreation" })).toHaveCount(found);
  await page.getByRole("navigation", { name: "Answers by decision" }).getByRole("link", { name: "We will do it" }).click();
  await expect(page.getByLabel("Search the answers")).toHaveValue("light");
  await expect(pairs.first()).toContainText("We will do it");
  await page.getByRole("link", { name: "Clear" }).click();
  await expect(page).toHaveURL(/\/outcomes\?decision=will_do$/);
  await page.goto("/outcomes?q=submarine");
  await expect(page.locator("main")).toContainText("No answer fits what you looked for.");
});

test("the chart of answers on time has the same numbers in a table", async ({ page }) => {
  await page.goto("/outcomes");
  const chart = page.locator(".chart");
  await expect(chart.getByRole("img", { name: /Did the city answer on time\?/ })).toBeVisible();
  const drawn = await chart.locator("svg[role=img] g g text").allTextContents();
  const cells = await chart.locator("tbody td").allTextContents();
  expect(cells.filter((cell) => cell !== "0")).toEqual(drawn);
});
