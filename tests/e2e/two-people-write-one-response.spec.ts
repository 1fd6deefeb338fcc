import type { Page } from "@playwright/test";
import { numbered } from "./support/content";
import { send } from "./support/send";
import { expect, test } from "./support/story";

const decisionIn = (page: Page) => page.getByLabel("The decision in one sentence", { exact: true });

/** A draft to a topic as a whole, saved by the drafter. Gives its address. */
async function draft(page: Page, summary: string): Promise<string> {
  await page.goto("/desk/responses/new?topic=safer-parks&whole=1");
  await page.locator("select[name=decision]").selectOption({ label: "No" });
  await decisionIn(page).fill(summary);
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  return new URL(page.url()).pathname;
}

test("two people change one draft: the second sees what the first changed, and nothing is lost", async ({ as }) => {
  const [drafter, approver] = [await as("drafter"), await as("approver")];
  const address = await draft(drafter, numbered("No, not this year"));
  await approver.goto(address);
  await decisionIn(approver).fill("No, the charter does not let us");
  await approver.getByRole("button", { name: "Save draft" }).click();
  await expect(approver.getByText("Saved.")).toBeVisible();

  await decisionIn(drafter).fill("No, and this is mine");
  await drafter.getByRole("button", { name: "Save draft" }).click();
  const conflict = drafter.locator(".conflict");
  await expect(conflict).toContainText("Somebody else changed this text too");
  await expect(conflict.locator("ins", { hasText: "charter" })).toHaveCount(1);
  await expect(decisionIn(drafter)).toHaveValue("No, and this is mine");

  await conflict.getByRole("button", { name: "Save mine as the newest version" }).click();
  await expect(drafter.getByText("Saved.")).toBeVisible();
  await expect(decisionIn(drafter)).toHaveValue("No, and this is mine");

  // Now the approver is the second one, and takes the drafter's text.
  await decisionIn(approver).fill("Perhaps");
  await approver.getByRole("button", { name: "Save draft" }).click();
  await approver.getByRole("button", { name: "Take theirs" }).click();
  await expect(approver.locator(".conflict")).toHaveCount(0);
  await expect(decisionIn(approver)).toHaveValue("No, and this is mine");
});

test("what was typed and not saved is offered again, to its writer alone", async ({ as }) => {
  const [drafter, approver] = [await as("drafter"), await as("approver")];
  const summary = numbered("No, not this summer");
  const address = await draft(drafter, summary);
  const typed = { intent: "keep", version: "1", decision: "no", coversTopic: "on", summary: "No, but perhaps in spring" };
  expect((await send(drafter, `${address}/autosave`, typed)).status()).toBe(200);

  await approver.goto(address);
  await expect(approver.locator(".other-at-it")).toContainText("is editing this too");
  await expect(decisionIn(approver)).toHaveValue(summary);

  await drafter.goto(address);
  await expect(decisionIn(drafter)).toHaveValue(summary);
  await drafter.getByRole("link", { name: "Use it" }).click();
  await expect(decisionIn(drafter)).toHaveValue("No, but perhaps in spring");
  await drafter.getByRole("button", { name: "Throw it away" }).click();
  await expect(decisionIn(drafter)).toHaveValue(summary);
  await expect(drafter.getByRole("link", { name: "Use it" })).toHaveCount(0);

  // Nobody else keeps anything here.
  const moderator = await as("moderator");
  expect((await send(moderator, `${address}/autosave`, typed)).status()).toBe(403);
});

test("two seconds after the typing stops it is kept, and the reading grade follows", async ({ as }, { project }) => {
  test.skip(project.name === "no-js", "Both need scripts.");
  const drafter = await as("drafter");
  await draft(drafter, numbered("No, not this winter"));
  const hard =
    "The department will utilize its administrative discretion notwithstanding considerable interdepartmental objections, ";
  await drafter.getByLabel("Why", { exact: true }).fill(`${hard}in accordance with applicable municipal regulations.`);
  await expect(drafter.locator(".plain-words")).toContainText("Aim for 8 or lower.");
  await expect(drafter.locator(".plain-words")).toContainText("utilize → use");
  await expect(drafter.locator(".autosave")).toContainText("only you see it", { timeout: 10_000 });
});

test("a response starts from a template, which leaves alone what is written", async ({ as }) => {
  const admin = await as("admin");
  await admin.goto("/admin/templates");
  const standard = admin.getByRole("button", { name: "Add the standard templates" });
  if (await standard.isVisible()) await standard.click();
  await expect(admin.getByRole("link", { name: "No, and why not" })).toBeVisible();

  const drafter = await as("drafter");
  const summary = numbered("No, and I wrote this myself");
  await draft(drafter, summary);
  await drafter.getByLabel("Start from a template").selectOption({ label: "No, and why not" });
  await drafter.getByRole("button", { name: "Fill in" }).click();
  await expect(drafter.getByLabel("Why", { exact: true })).toHaveValue(/^You asked for this: /);
  await expect(decisionIn(drafter)).toHaveValue(summary);
});

test("two tabs of the administration save one template: the second is told", async ({ as }) => {
  const [first, second] = [await as("admin"), await as("admin")];
  await first.goto("/admin/templates");
  await first.getByLabel("Name in English").fill(numbered("Thank you"));
  await first.getByLabel("Name in Spanish").fill("Gracias");
  await first.getByRole("button", { name: "Add this template" }).click();
  await expect(first.getByText("Saved.")).toBeVisible();
  await second.goto(new URL(first.url()).pathname);
  await first.locator("[name=why]").fill("The first words.");
  await first.getByRole("button", { name: "Save", exact: true }).click();
  await expect(first.getByText("Saved.")).toBeVisible();
  await second.locator("[name=why]").fill("The second words.");
  await second.getByRole("button", { name: "Save", exact: true }).click();
  await expect(second.getByRole("alert")).toContainText("Somebody saved this template while you were working.");
  await expect(second.locator("[name=why]")).toHaveValue("The second words.");
});
