import { randomInt } from "node:crypto";
import type { Page } from "@playwright/test";
import { emailOf } from "./support/accounts";
import { anAskedCheck } from "./support/checks";
import { send } from "./support/send";
import { expect, test } from "./support/story";

/** Of the form: the answer above it may have been the same word. */
const choose = (page: Page, label: string) => page.locator("main form label").getByText(label, { exact: true }).click();

const somebody = () => `asked${randomInt(1_000_000_000)}@oxbow.example`;

test("a mailed link leads to a page, and its one button tells the city, once", async ({ page }) => {
  const { path } = await anAskedCheck(somebody());
  const opened = await page.goto(path);
  expect(opened?.headers()["referrer-policy"]).toBe("same-origin");
  expect(opened?.headers()["cache-control"]).toBe("no-store");
  expect(opened?.headers()["x-robots-tag"]).toBe("noindex");
  await expect(page.getByRole("heading", { name: "Did this answer you?", level: 1 })).toBeVisible();
  await expect(page.locator(".response")).toBeVisible();

  // Opening it, however often, has told nobody anything.
  await page.reload();
  await page.getByRole("button", { name: "Tell the city" }).click();
  await expect(page.getByRole("alert")).toContainText("Choose one of the three answers.");

  // The box belongs to "no", and shows beside it.
  const box = page.getByRole("checkbox", { name: "It does not address the question" });
  await expect(box).toBeHidden();
  await choose(page, "No");
  await page.getByText("It does not address the question", { exact: true }).click();
  await expect(box).toBeChecked();
  await page.getByLabel("What is missing?").fill("I asked about the trees.");
  await page.getByRole("button", { name: "Tell the city" }).click();
  await expect(page.getByText(/^You told us on .*: no\. Thank you\.$/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Tell the city" })).toHaveCount(0);

  const again = await send(page, path, { says: "answered" });
  expect(again.status()).toBe(409);
  await page.goto(`/es${path}`);
  await expect(page.getByText(/^Usted nos dijo el .*: no\. Gracias\.$/)).toBeVisible();
});

test("somebody who is signed in is asked on the idea's page", async ({ as }) => {
  const resident = await as("resident2");
  const { ideaId, responseId } = await anAskedCheck(emailOf("resident2"));
  await resident.goto(`/ideas/${ideaId}`);
  await resident.locator(`a[href="/responses/${responseId}/check"]`).click();
  await choose(resident, "Partly");
  await resident.getByRole("button", { name: "Tell the city" }).click();
  await expect(resident.getByText(/^You told us on .*: partly\. Thank you\.$/)).toBeVisible();
  await resident.goto(`/ideas/${ideaId}`);
  await expect(resident.locator(`a[href="/responses/${responseId}/check"]`)).toHaveCount(0);
});

test("a link that nobody was sent is not there, and nobody answers for somebody else", async ({ page, as }) => {
  expect((await page.goto(`/did-this-answer/${"0".repeat(64)}`))?.status()).toBe(404);
  const { responseId } = await anAskedCheck(somebody());
  const mayor = await as("mayor");
  expect((await mayor.goto(`/responses/${responseId}/check`))?.status()).toBe(404);
  await page.goto(`/responses/${responseId}/check`);
  await expect(page).toHaveURL(/\/sign-in\?to=/);
});
