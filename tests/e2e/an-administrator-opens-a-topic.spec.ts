import type { Page } from "@playwright/test";
import { numbered } from "./support/content";
import { send } from "./support/send";
import { expect, test } from "./support/story";

const dayMs = 24 * 60 * 60 * 1000;
/** A time as the fields want it, some days from now. */
const inDays = (days: number) => new Date(Date.now() + days * dayMs).toISOString().slice(0, 16);

async function fillQuestion(page: Page, question: string): Promise<void> {
  await page.getByLabel("Question", { exact: true }).fill(question);
  await page.getByLabel("Question in Spanish").fill("¿Dónde hacen falta bancas?");
  await page.getByLabel("Summary", { exact: true }).fill("Forty new benches are paid for. You say where.");
  await page.getByLabel("Background", { exact: true }).fill("A bench is cheap, and **missed every day** where it is not.");
  await page.getByLabel("What can change", { exact: true }).fill("Forty places along city streets.");
  await page.getByLabel("What cannot change", { exact: true }).fill("Benches in state parks.");
  await page.getByLabel("Office that asks").selectOption({ label: "Parks and Recreation" });
  await page.getByLabel("Office that answers").selectOption({ label: "Parks and Recreation" });
}

/** A draft without a date for its answer: by default it is counted from the closing time. */
async function fillDates(page: Page): Promise<void> {
  await page.getByLabel("Opens", { exact: true }).fill(inDays(-2));
  await page.getByLabel("Closes", { exact: true }).fill(inDays(20));
  await page.getByText("A date of its own").click();
}

async function fillPromise(page: Page): Promise<void> {
  await page.getByText("A number of business days after closing").click();
  await page.getByLabel("Business days after closing", { exact: true }).fill("20");
  await page.getByLabel("Most supported ideas to answer").fill("3");
  await page.getByLabel("Supports that oblige an answer").fill("25");
}

test("a topic opens with a promise, and not without one", async ({ as, page: visitor }) => {
  const admin = await as("admin");
  const question = numbered("Where should the new benches stand?");
  await admin.goto("/admin");
  await admin.getByRole("main").getByRole("link", { name: "Topics", exact: true }).first().click();
  await admin.getByRole("link", { name: "Write a new topic" }).click();
  await fillQuestion(admin, question);
  await fillDates(admin);
  await admin.getByRole("button", { name: "Save the draft" }).click();
  await expect(admin.getByText("Saved.")).toBeVisible();

  // Without a date for the answer there is no button, and a program is refused with the same sentence.
  const draft = new URL(admin.url()).pathname;
  await expect(admin.getByText("Before this topic can be released:")).toBeVisible();
  await expect(admin.getByText("Promise a date for the answer.")).toBeVisible();
  await expect(admin.getByRole("button", { name: "Release this topic" })).toHaveCount(0);
  const early = await send(admin, draft, { intent: "release" });
  expect(early.ok()).toBe(false);
  expect(await early.json()).toEqual({ error: "Promise a date for the answer." });
  await visitor.goto("/topics");
  await expect(visitor.getByText(question)).toHaveCount(0);

  await fillPromise(admin);
  await admin.getByRole("button", { name: "Save the draft" }).click();
  await expect(
    admin.getByText(
      /You promise in public: .* Parks and Recreation answers the 3 most supported ideas and every idea with at least 25 supports/,
    ),
  ).toBeVisible();
  await admin.getByRole("button", { name: "Release this topic" }).click();
  await expect(admin.getByText("Released. The promise is public and can no longer be changed.")).toBeVisible();

  await visitor.goto("/topics");
  await visitor.getByRole("link", { name: question }).click();
  await expect(visitor.getByRole("heading", { level: 1 })).toHaveText(question);
  await expect(
    visitor.getByText("The city answers the 3 most supported ideas, and every idea with at least 25 supports"),
  ).toBeVisible();
  await expect(visitor.getByText("No ideas yet. Be the first")).toBeVisible();
  await expect(visitor.getByRole("link", { name: "Share an idea" }).first()).toBeVisible();

  const late = await send(admin, draft, { intent: "release" });
  expect(late.status()).toBe(409);
});

test("a topic cannot close before it opens; what was typed stays", async ({ as }) => {
  const admin = await as("admin");
  await admin.goto("/admin/topics/new");
  await fillQuestion(admin, numbered("Which corner needs a mailbox?"));
  await fillDates(admin);
  await fillPromise(admin);
  await admin.getByLabel("Closes", { exact: true }).fill(inDays(-4));
  await admin.getByRole("button", { name: "Save the draft" }).click();
  await expect(admin.getByRole("alert")).toContainText("Choose a closing time after the opening time.");
  await expect(admin.getByLabel("Summary", { exact: true })).toHaveValue("Forty new benches are paid for. You say where.");
});

test("only administrators see drafts and settings", async ({ as, page: visitor }) => {
  const moderator = await as("moderator");
  expect((await moderator.goto("/admin/topics"))?.status()).toBe(403);
  await visitor.goto("/admin");
  await expect(visitor).toHaveURL(/\/sign-in\?to=%2Fadmin/);
  expect((await visitor.goto("/topics/library-hours"))?.status()).toBe(404);
});
