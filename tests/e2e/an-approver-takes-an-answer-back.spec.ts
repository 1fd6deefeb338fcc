import type { Page } from "@playwright/test";
import { numbered } from "./support/content";
import { send } from "./support/send";
import { expect, test } from "./support/story";

/** A topic that no other story brings to its end; with and without JavaScript the story is told of different ideas of it. */
const topic = "homes-on-main";

/** A response to one idea that is sent for review. Gives its address at the desk and the idea. */
async function aResponseInReview(drafter: Page, row: number, summary: string): Promise<{ address: string; idea: string }> {
  await drafter.goto(`/desk/topics/${topic}`);
  const idea = (await drafter.getByRole("row").getByRole("checkbox").nth(row).getAttribute("value")) ?? "";
  await drafter.goto(`/desk/responses/new?topic=${topic}&idea=${idea}`);
  await drafter.locator("select[name=decision]").selectOption({ label: "Partly" });
  await drafter.getByLabel("The decision in one sentence", { exact: true }).fill(summary);
  await drafter.getByLabel("Why", { exact: true }).fill("There is money for two sites.");
  await drafter.getByLabel("What is next", { exact: true }).fill("We tell you in May.");
  await drafter.getByLabel("Questions", { exact: true }).fill("Dana Ortiz, 402-555-0120");
  await drafter.getByRole("button", { name: "Send for review" }).click();
  await expect(drafter.getByText("Sent for review. An approver can see it now.")).toBeVisible();
  return { address: new URL(drafter.url()).pathname, idea };
}

test("an answer waits for its time, is published, taken back, and corrected", async ({ as, page: visitor }, { project }) => {
  test.slow();
  const [drafter, approver] = [await as("drafter"), await as("approver")];
  const summary = numbered("Partly: we open two sites");
  const { address, idea } = await aResponseInReview(drafter, project.name === "no-js" ? -1 : 0, summary);
  const id = address.split("/").at(-1);
  const publish = async () => {
    await approver.goto(address);
    await approver.getByRole("button", { name: "Approve" }).click();
    await expect(approver.getByText("Approved. It is not public until someone publishes it.")).toBeVisible();
    await approver.getByRole("button", { name: "Publish now" }).click();
    await expect(approver.getByText("Published. Everyone who took part gets a mail.")).toBeVisible();
  };

  // A time is set, and called off.
  await approver.goto(address);
  await approver.getByRole("button", { name: "Approve" }).click();
  await approver.getByText("Publish at a set time").click();
  await approver.getByLabel("When", { exact: true }).fill("2020-01-01T09:00");
  await approver.getByRole("button", { name: "Set the time" }).click();
  await expect(approver.getByRole("alert")).toContainText("That time has passed.");
  const nextYear = new Date(Date.now() + 200 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  await approver.getByLabel("When", { exact: true }).fill(`${nextYear}T09:00`);
  await approver.getByRole("button", { name: "Set the time" }).click();
  await expect(approver.getByText(/^Will be public on .* 9:00/)).toBeVisible();
  await approver.getByRole("button", { name: "Call off" }).click();
  await expect(approver.getByText(/^Will be public on/)).toHaveCount(0);

  // Published, and taken back while its mails wait; whoever saw it finds out why it is gone.
  await approver.getByRole("button", { name: "Publish now" }).click();
  await expect(approver.getByText("Published. Everyone who took part gets a mail.")).toBeVisible();
  await visitor.goto(`/ideas/${idea}`);
  await expect(visitor.locator(".response", { hasText: summary })).toHaveCount(1);
  await drafter.goto(address);
  await expect(drafter.getByRole("button", { name: "Take it back" })).toHaveCount(0);
  await approver.getByLabel("Why you take it back").fill("The number of sites was wrong.");
  await approver.getByRole("button", { name: "Take it back" }).click();
  await expect(approver.getByText("Taken back. Mails that waited are not sent")).toBeVisible();
  await visitor.goto(`/ideas/${idea}`);
  await expect(visitor.locator(".response", { hasText: summary })).toHaveCount(0);
  await visitor.goto(`/responses/${id}/versions/1`);
  await expect(visitor.getByText(/The city took this answer back on/)).toBeVisible();
  await expect(visitor.getByText("Reason: The number of sites was wrong.")).toBeVisible();
  await expect(visitor.locator(".response")).toContainText(summary);
  const again = await send(approver, address, { intent: "take-back", version: "2", reason: "Again." });
  expect(again.status()).toBe(409);

  // Published after all, then corrected: one answer, which says what changed.
  await drafter.goto(address);
  await drafter.getByRole("button", { name: "Send for review" }).click();
  await expect(drafter.getByText("Sent for review. An approver can see it now.")).toBeVisible();
  await publish();
  await drafter.goto(address);
  await drafter.getByRole("button", { name: "Correct this answer" }).click();
  await drafter.getByLabel("The decision in one sentence", { exact: true }).fill(summary.replace("two", "three"));
  await drafter.locator("[name=correctionNote]").fill("It is three sites, not two.");
  await drafter.getByRole("button", { name: "Send for review" }).click();
  await expect(drafter.getByText("Sent for review. An approver can see it now.")).toBeVisible();
  await visitor.goto(`/ideas/${idea}`);
  await expect(visitor.locator(".response", { hasText: summary })).toHaveCount(1);
  await publish();
  await visitor.goto(`/ideas/${idea}`);
  const corrected = visitor.locator(".response", { hasText: summary.replace("two", "three") });
  await expect(corrected).toHaveCount(1);
  await expect(visitor.locator(".response", { hasText: summary })).toHaveCount(0);
  await corrected.getByRole("link", { name: "See what changed" }).click();
  await expect(visitor.getByText("It is three sites, not two.")).toBeVisible();
  await expect(visitor.locator(".what-changed ins")).toContainText("three");
  await visitor.goto(`/es/responses/${id}`);
  await expect(visitor.getByRole("heading", { name: "Qué cambió" })).toBeVisible();
});
