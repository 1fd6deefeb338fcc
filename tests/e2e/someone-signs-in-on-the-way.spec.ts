import type { Page } from "@playwright/test";
import { anIdea, numbered } from "./support/content";
import { codeFor } from "./support/mail";
import { expect, test } from "./support/story";

const newcomer = () => `${numbered("newcomer").replaceAll(/\W+/g, "-")}@example.com`;
const button = (page: Page) => page.locator(".support-rail").getByRole("button", { name: "Support" });

async function askForCode(page: Page, email: string): Promise<void> {
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("button", { name: "Send me a code" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Check your mail");
}

async function enter(page: Page, code: string): Promise<void> {
  await page.getByLabel("Code from the mail").fill(code);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** A code that is not this one. */
const other = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, "0");

test("a visitor supports an idea, signs in with a mailed code, and one tap finishes it", async ({ as, page }) => {
  const id = await anIdea(await as("resident2"), numbered("Snow shovels to borrow at city hall"));
  const email = newcomer();
  await page.goto(`/ideas/${id}`);
  await button(page).click();
  await expect(page.getByText("Sign in, and your support counts with one tap.")).toBeVisible();
  await askForCode(page, email);
  await enter(page, await codeFor(page, email));

  await expect(page.getByText("You wanted to support an idea. Do it now?")).toBeVisible();
  await page.getByRole("button", { name: "Support this idea" }).click();
  await expect(page).toHaveURL(new RegExp(`/ideas/${id}`));
  await expect(button(page)).toHaveAttribute("aria-pressed", "true");
  await expect(button(page)).toContainText("1");
});

test("signing in alone supports nothing, and what waits can be forgotten", async ({ as, page }) => {
  const id = await anIdea(await as("resident2"), numbered("A plow for the river trail"));
  const email = newcomer();
  await page.goto(`/ideas/${id}`);
  await button(page).click();
  await askForCode(page, email);
  await enter(page, await codeFor(page, email));
  await page.getByRole("button", { name: "No, forget it" }).click();
  await expect(page.getByText("What was waiting is forgotten.")).toBeVisible();
  await page.goto(`/ideas/${id}`);
  await expect(button(page)).toHaveAttribute("aria-pressed", "false");
  await expect(button(page)).toContainText("0");
});

test("a page for residents leads to sign-in and back", async ({ page }) => {
  const email = newcomer();
  await page.goto("/me");
  await askForCode(page, email);
  await enter(page, await codeFor(page, email));
  await expect(page).toHaveURL(/\/me$/);
  await expect(page.getByText(`Signed in as ${email}.`)).toBeVisible();
  await page.getByRole("button", { name: "Sign out" }).first().click();
  await expect(page.getByText("You are signed out.")).toBeVisible();
  await page.goto("/me");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("after five wrong codes even the right one is refused, and a new one works", async ({ page }) => {
  const email = newcomer();
  await page.goto("/sign-in");
  await askForCode(page, email);
  const code = await codeFor(page, email);
  for (const left of ["4 more tries", "3 more tries", "2 more tries", "1 more try", "0 more tries"]) {
    await enter(page, other(code));
    await expect(page.getByRole("alert")).toContainText(`That code does not match. Check the newest mail; you have ${left}.`);
  }
  await enter(page, code);
  await expect(page.getByRole("alert")).toContainText("This code no longer works.");
  await page.getByRole("link", { name: "Send a new code" }).click();
  await askForCode(page, email);
  await enter(page, await codeFor(page, email));
  await expect(page.getByText("You are signed in.")).toBeVisible();
});

test("a code is of no use in another browser", async ({ page, browser }) => {
  const email = newcomer();
  await page.goto("/sign-in");
  await askForCode(page, email);
  const thief = await browser.newPage();
  await thief.goto("/sign-in?step=code");
  await enter(thief, await codeFor(page, email));
  await expect(thief.getByRole("alert")).toContainText("Codes work only in the browser that asked for them.");
  await thief.close();
});
