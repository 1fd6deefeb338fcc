import type { Page } from "@playwright/test";
import { numbered } from "./support/content";
import { send } from "./support/send";
import { expect, test } from "./support/story";

/** Publishing is for good, so with and without JavaScript the story is told of different topics. */
const topicOf = (project: string) => (project === "no-js" ? "cross-town" : "summer-for-kids");

/** In the order of the desk: the ideas that the promise obliges and that have no answer yet. */
const owedIdeas = (page: Page) =>
  page
    .getByRole("row")
    .filter({ hasText: "Answer promised" })
    .filter({ hasNot: page.locator(".idea-answer .chip") });

async function write(page: Page, summary: string): Promise<void> {
  await page.locator("select[name=decision]").selectOption({ label: "Partly" });
  for (const select of await page.locator("select[data-idea-decision]").all()) await select.selectOption({ label: "Partly" });
  await page.getByLabel("The decision in one sentence", { exact: true }).fill(summary);
  await page.getByLabel("Why", { exact: true }).fill("The council moved **$180,000** in October.\n\nMore would close a pool.");
  await page.getByLabel("What is next", { exact: true }).fill("We read the first results to you at the May meeting.");
  await page.getByLabel("Questions", { exact: true }).fill("Dana Ortiz, 402-555-0120");
}

test("an answer takes two people, and then it stands everywhere and the topic is answered", async ({ as, page: visitor }, {
  project,
}) => {
  test.slow();
  const topic = topicOf(project.name);
  const drafter = await as("drafter");
  const approver = await as("approver");
  const summary = numbered("Partly: we start with what the budget holds");

  await visitor.goto(`/topics/${topic}`);
  await expect(visitor.locator(".topic-head .chip")).toHaveText(/^(City is working on it|Answer due soon|Answer is late)$/);
  await expect(visitor.locator(".promise")).not.toHaveClass(/is-kept/);

  // A promise that was missed stands on the home page until it is kept.
  const isLate = (await visitor.locator(".topic-head .chip").innerText()) === "Answer is late";
  const lateOnHome = visitor.locator(".late-rows").locator(`a[href="/topics/${topic}"]`);
  await visitor.goto("/");
  await expect(lateOnHome).toHaveCount(isLate ? 1 : 0);

  // Draft: from the desk to all the ideas that are still owed an answer.
  await drafter.goto("/desk");
  await drafter.locator(`a[href="/desk/topics/${topic}"]`).first().click();
  const owed = await owedIdeas(drafter).count();
  expect(owed).toBeGreaterThan(1);
  const ids: string[] = [];
  for (const row of await owedIdeas(drafter).all()) {
    const box = row.getByRole("checkbox");
    ids.push((await box.getAttribute("value")) ?? "");
    await row.locator("label").click();
    await expect(box).toBeChecked();
  }
  await drafter.getByRole("button", { name: "Answer the chosen ideas together" }).click();
  await expect(drafter.getByText("Not public yet.")).toBeVisible();
  await write(drafter, summary);
  await drafter.getByRole("button", { name: "Save draft" }).click();
  await expect(drafter.getByText("Saved.")).toBeVisible();
  await expect(drafter.getByLabel("The decision in one sentence", { exact: true })).toHaveValue(summary);
  await drafter.getByRole("button", { name: "Send for review" }).click();
  await expect(drafter.getByText("Sent for review. An approver can see it now.")).toBeVisible();

  // Review: the drafter may not, the approver may.
  await expect(drafter.getByRole("button", { name: "Approve" })).toHaveCount(0);
  await expect(drafter.getByText("Only approvers of this office can approve a response.")).toBeVisible();
  const address = new URL(drafter.url()).pathname;
  await approver.goto(address);
  await approver.getByRole("button", { name: "Approve" }).click();
  await expect(approver.getByText("Approved. It is not public until someone publishes it.")).toBeVisible();
  await visitor.goto(`/ideas/${ids[0]}`);
  await expect(visitor.getByText(summary)).toHaveCount(0);

  // Publish: on every idea, on the page of outcomes, in the mails; and nothing is owed any more.
  await approver.getByRole("button", { name: "Publish now" }).click();
  await expect(approver.getByText("Published. Everyone who took part gets a mail.")).toBeVisible();
  for (const id of ids) {
    await visitor.goto(`/ideas/${id}`);
    await expect(visitor.locator(".response")).toContainText(summary);
    await expect(visitor.locator(".response").getByText("Partly", { exact: true }).first()).toBeVisible();
    await expect(visitor.locator(".response strong")).toHaveText("$180,000");
  }
  await visitor.goto("/outcomes?decision=partly");
  await expect(visitor.locator(".pair", { hasText: summary })).toHaveCount(owed);
  await visitor.goto(`/topics/${topic}`);
  await expect(visitor.locator(".topic-head .chip")).toHaveText("Answered");
  await visitor.goto("/");
  await expect(visitor.getByText(summary).first()).toBeVisible();
  await expect(lateOnHome).toHaveCount(0);
  await seeMail(visitor, summary);

  // A published text stays.
  await approver.goto(address);
  await expect(approver.getByRole("button", { name: "Publish now" })).toHaveCount(0);
  const again = await send(approver, address, { intent: "publish", version: "2" });
  expect(again.status()).toBe(409);
});

test("nobody approves words of their own, whatever their role", async ({ as }, { project }) => {
  const approver = await as("approver");
  await approver.goto(`/desk/responses/new?topic=${topicOf(project.name)}&whole=1`);
  await write(approver, numbered("We will answer the whole topic in one go"));
  await approver.getByRole("button", { name: "Send for review" }).click();
  await expect(approver.getByText("You wrote part of this text, so somebody else has to approve it.")).toBeVisible();
  await expect(approver.getByRole("button", { name: "Approve" })).toHaveCount(0);

  const address = new URL(approver.url()).pathname;
  const vain = await send(approver, address, { intent: "approve", version: "1" });
  expect(vain.status()).toBe(403);
  expect(await vain.json()).toEqual({ error: "You wrote part of this text, so somebody else has to approve it." });
  const early = await send(approver, address, { intent: "publish", version: "1" });
  expect(early.status()).toBe(409);
});

test("an unfinished answer cannot be sent for review, and an answer that promises needs a day", async ({ as }, { project }) => {
  const drafter = await as("drafter");
  await drafter.goto(`/desk/responses/new?topic=${topicOf(project.name)}&whole=1`);
  await drafter.getByLabel("The decision in one sentence", { exact: true }).fill("Yes, all of it.");
  await drafter.getByRole("button", { name: "Send for review" }).click();
  await expect(drafter.getByRole("alert")).toContainText("Choose what the city decides.");
  await expect(drafter.getByRole("alert")).toContainText("Write why the city decides so.");
  await expect(drafter.getByLabel("The decision in one sentence", { exact: true })).toHaveValue("Yes, all of it.");

  await write(drafter, "Yes, all of it.");
  await drafter.locator("select[name=decision]").selectOption({ label: "We will do it" });
  await drafter.getByRole("button", { name: "Send for review" }).click();
  await expect(drafter.getByRole("alert")).toContainText("Give the day by which the city will do it.");
});

test("the desk of another office is not there", async ({ as }) => {
  const drafter = await as("drafter");
  expect((await drafter.goto("/desk/topics/budget-priorities"))?.status()).toBe(404);
  const resident = await as("resident");
  expect((await resident.goto("/desk"))?.status()).toBe(403);
});

/** Looks through the demo's mails, newest first, for one with these words. */
async function seeMail(page: Page, words: string): Promise<void> {
  await page.goto("/dev/mail");
  for (let pages = 0; pages < 30; pages++) {
    if ((await page.locator(".mail", { hasText: words }).count()) > 0) return;
    await page.getByRole("link", { name: "Next page" }).click();
  }
  throw new Error(`No mail says "${words}".`);
}
