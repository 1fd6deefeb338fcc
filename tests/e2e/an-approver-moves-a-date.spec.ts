import type { Page } from "@playwright/test";
import { send } from "./support/send";
import { expect, test } from "./support/story";
import { aClosedTopic } from "./support/topics";

const reason = "Waiting for the county's cost estimate.";
const dayMs = 24 * 60 * 60 * 1000;

/** A Saturday some weeks ahead. */
function saturdayIn(weeks: number): string {
  const day = new Date(Date.now() + weeks * 7 * dayMs);
  day.setUTCDate(day.getUTCDate() + ((6 - day.getUTCDay() + 7) % 7));
  return day.toISOString().slice(0, 10);
}

async function name(page: Page, newDate: string, because: string): Promise<void> {
  await page.getByLabel("New date", { exact: true }).fill(newDate);
  await page.getByLabel("Public reason").fill(because);
  await page.locator(".form-card").getByRole("button").click();
}

test("a promise is moved in public, with a reason; its first date stays, and a drafter cannot move it", async ({
  as,
  page: visitor,
}, { project }) => {
  const slug = `moved-${project.name}`;
  await aClosedTopic(slug, 20);
  const approver = await as("approver");
  await approver.goto(`/desk/topics/${slug}`);
  await approver.getByRole("link", { name: "The promise and its dates" }).click();
  await name(approver, saturdayIn(8), "Busy.");
  await expect(approver.getByRole("alert")).toContainText("Write at least 10 characters.");
  await expect(approver.getByLabel("Public reason")).toHaveValue("Busy.");

  // A day off is refused, and the sentence names the next business day.
  await name(approver, saturdayIn(8), reason);
  await expect(approver.getByRole("alert")).toContainText("The next business day is");
  const sentence = await approver.getByRole("alert").innerText();
  const [, next = ""] = sentence.match(/The next business day is (\d{4}-\d\d-\d\d)/) ?? [];
  await name(approver, next, reason);
  await expect(approver.getByText("The new date is public.")).toBeVisible();
  await expect(approver.locator(".promise-moves > li")).toHaveCount(1);

  // Sent again, as after a double click, it is done once.
  expect((await send(approver, `/desk/topics/${slug}/promise`, { newDate: next, reason })).ok()).toBe(true);
  await approver.reload();
  await expect(approver.locator(".promise-moves > li")).toHaveCount(1);

  await visitor.goto(`/topics/${slug}`);
  await expect(visitor.locator(".promise")).toContainText("Moved from");
  await expect(visitor.locator(".promise")).toContainText(reason);
  await expect(visitor.locator(".promise")).toContainText("first promised by");
  await visitor.goto("/promises?show=open");
  await expect(visitor.getByRole("link", { name: `Where does ${slug} lead?` })).toBeVisible();

  const drafter = await as("drafter");
  await drafter.goto(`/desk/topics/${slug}/promise`);
  await expect(drafter.getByText("Only an approver of this office can move the date.")).toBeVisible();
  const forbidden = await send(drafter, `/desk/topics/${slug}/promise`, { newDate: saturdayIn(20), reason });
  expect(forbidden.status()).toBe(403);
});

test("after a miss a new date stands beside the missed one, and the promise stays late", async ({ as, page: visitor }, {
  project,
}) => {
  const slug = `missed-${project.name}`;
  await aClosedTopic(slug, -4);
  const approver = await as("approver");
  await approver.goto(`/desk/topics/${slug}/promise`);
  await name(approver, saturdayIn(6), reason);
  const [, next = ""] = (await approver.getByRole("alert").innerText()).match(/business day is (\d{4}-\d\d-\d\d)/) ?? [];
  await name(approver, next, reason);
  await expect(approver.getByText("The new date is public.")).toBeVisible();

  await visitor.goto(`/topics/${slug}`);
  await expect(visitor.locator(".promise")).toHaveClass(/is-late/);
  await expect(visitor.locator(".promise")).toContainText(/The city promised an answer by .* and missed it\. New date: /);
  await visitor.goto("/promises?show=late");
  await expect(visitor.getByRole("row", { name: `Where does ${slug} lead?` })).toContainText("missed; new date");
});
