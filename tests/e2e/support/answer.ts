import type { Page } from "@playwright/test";
import { expect } from "./story";

export interface Answer {
  /** As the form calls it: `Partly`. */
  decision: string;
  summary: string;
  /** What is promised, by when (`2027-05-01`), and what counts as done; for decisions that promise something. */
  promise?: { next: string; nextOn: string; doneWhen: string };
}

/** Fills in the form of the response that is on the drafter's screen. */
export async function writeAnswer(page: Page, { decision, summary, promise }: Answer): Promise<void> {
  const fill = (label: string, words: string) => page.getByLabel(label, { exact: true }).fill(words);
  await page.locator("select[name=decision]").selectOption({ label: decision });
  await fill("The decision in one sentence", summary);
  await fill("Why", "There is money for a third of what was asked.");
  await fill("What is next", promise?.next ?? "We tell you in May how it goes.");
  await fill("Questions", "Dana Ortiz, 402-555-0120");
  if (!promise) return;
  await fill("By when", promise.nextOn);
  await fill("What counts as done", promise.doneWhen);
}

/** Sends what is on the drafter's screen to a second person. Gives the address of the response at the desk. */
export async function sendForReview(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Send for review" }).click();
  await expect(page.getByText("Sent for review. An approver can see it now.")).toBeVisible();
  return new URL(page.url()).pathname;
}

/** What an approver taps on the page of a response that waits for them. */
export async function approveAndPublish(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Approve" }).click();
  await expect(page.getByText("Approved. It is not public until someone publishes it.")).toBeVisible();
  await page.getByRole("button", { name: "Publish now" }).click();
  await expect(page.getByText("Published. Everyone who took part gets a mail.")).toBeVisible();
}
