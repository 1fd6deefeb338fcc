import type { Page } from "@playwright/test";
import { numbered } from "./support/content";
import { send } from "./support/send";
import { expect, test } from "./support/story";

/** An office of this story alone, that Dana Ortiz leads; gives the address of its editor. */
async function anOffice(admin: Page, name: string): Promise<string> {
  const head = { headName: "Dana Ortiz", headTitle: "Director", headTitleEs: "Directora" };
  await send(admin, "/admin/offices", { name, nameEs: "", ...head, phone: "311", introduction: "What we do." });
  await admin.goto("/admin/offices");
  await admin.getByRole("link", { name }).click();
  await expect(admin.getByRole("heading", { level: 1 })).toHaveText(name);
  return new URL(admin.url()).pathname;
}

async function plan(admin: Page, name: string, day: string): Promise<void> {
  await admin.getByLabel("Name of the successor").fill(name);
  await admin.getByLabel("First day").fill(day);
  await admin.getByLabel("Title in English").last().fill("Chief");
  await admin.getByRole("button", { name: "Plan this successor" }).click();
}

test("a successor leads an office from their first day on", async ({ as, page: visitor }) => {
  const admin = await as("admin");
  const name = numbered("Office of wells");
  await anOffice(admin, name);
  await plan(admin, "Marcus Bell", (await admin.getByLabel("First day").getAttribute("min")) ?? "");
  await expect(admin.getByText("The successor is planned.")).toBeVisible();
  await expect(admin.getByRole("list").filter({ hasText: "Led the office before" })).toContainText("Dana Ortiz");
  await visitor.goto("/offices");
  await visitor.getByRole("link", { name }).click();
  await expect(visitor.getByText("Marcus Bell, Chief")).toBeVisible();
});

test("and not before: until then they can be called off", async ({ as, page: visitor }) => {
  const admin = await as("admin");
  const name = numbered("Office of mills");
  await anOffice(admin, name);
  await plan(admin, "Ana Lugo", "2040-01-02");
  await expect(admin.getByText("From Jan 2, 2040")).toBeVisible();
  await visitor.goto("/offices");
  await visitor.getByRole("link", { name }).click();
  await expect(visitor.getByText("Dana Ortiz, Director")).toBeVisible();
  await admin.getByRole("button", { name: "Call off Ana Lugo" }).click();
  await expect(admin.getByText("Called off. Nothing changes on that day.")).toBeVisible();
  await expect(admin.getByText("Ana Lugo")).toHaveCount(0);
});

test("nobody takes over on a day that has passed; what was typed stays", async ({ as }) => {
  const admin = await as("admin");
  const editor = await anOffice(admin, numbered("Office of bells"));
  await plan(admin, "Ana Lugo", "2020-01-02");
  await expect(admin.getByText("This day has passed. Choose today or a later day.").first()).toBeVisible();
  await expect(admin.getByLabel("Name of the successor")).toHaveValue("Ana Lugo");
  const stranger = await as("approver");
  const sent = await send(stranger, editor, {
    intent: "succeed",
    headName: "Me",
    headTitle: "Chief",
    startsOn: "2040-01-02",
  });
  expect(sent.status()).toBe(403);
});

test("an office's numbers stand on its page, with what each means, and in a file", async ({ page }) => {
  await page.goto("/offices/public-works");
  const promised = page.getByRole("region", { name: "Answers" }).locator("div").filter({ hasText: "Promised" });
  const count = await promised.locator("dd").first().innerText();
  await expect(promised.getByText("Topics that this office promised to answer.")).toBeVisible();
  const link = page.getByRole("link", { name: "These numbers as a file (CSV)" });
  const file = await page.request.get((await link.getAttribute("href")) ?? "");
  const [header = "", row = ""] = (await file.text()).split("\r\n");
  expect(row.split(",")[header.split(",").indexOf("promised")]).toBe(count);
  await page.getByText("What the columns of the file mean").click();
  await expect(page.getByText("median_business_days")).toBeVisible();
});
