import type { Page } from "@playwright/test";
import { emailOf } from "./support/accounts";
import { aComment, anIdea, numbered } from "./support/content";
import { newestMail } from "./support/mail";
import { send } from "./support/send";
import { expect, test } from "./support/story";

const passage = "Call her at home, 402-555-0147";
const reason = "This is a private phone number. You can share your comment again without it.";
const body = `The dispatcher never calls back. ${passage}, after ten at night.`;

async function hide(moderator: Page, words = passage): Promise<void> {
  const form = moderator.locator("#hide");
  await form.getByLabel("Which rule does it break?").selectOption({ index: 2 });
  await form.getByLabel("Which words break the rule?").fill(words);
  await form.getByLabel("Why do these words break it?").fill(reason);
  await moderator.getByRole("button", { name: "Hide it and tell the author" }).click();
}

test("a hidden comment is a tombstone in the very next request, the author reads why, and it can come back", async ({
  as,
  page: visitor,
}) => {
  const author = await as("resident2");
  const moderator = await as("moderator");
  const title = numbered("Answer the plow hotline");
  const ideaId = await anIdea(await as("resident"), title);
  const id = await aComment(author, ideaId, body);
  const reply = await aComment(await as("resident"), ideaId, "I had the same experience.");
  const place = visitor.locator(`#comment-${id}`);
  await visitor.goto(`/ideas/${ideaId}`);
  await expect(place).toContainText("402-555-0147");

  await moderator.goto(`/ideas/${ideaId}`);
  await moderator.locator(`#comment-${id}`).getByRole("link", { name: "Moderate" }).click();
  await hide(moderator);
  await visitor.reload();
  await expect(place).toContainText("A moderator hid this comment. Rule 2:");
  await expect(visitor.locator("body")).not.toContainText("402-555-0147");
  await expect(visitor.locator(`#comment-${reply}`)).toContainText("I had the same experience.");
  await expect(moderator.getByText("Hidden everywhere. The author was told why.")).toBeVisible();
  await place.getByRole("link", { name: "How we moderate" }).click();
  await expect(visitor).toHaveURL(/\/policy#rule-2$/);

  await author.goto(`/ideas/${ideaId}`);
  await expect(author.locator(`#comment-${id}`)).toContainText("A moderator hid your comment.");
  await expect(author.locator(`#comment-${id}`)).toContainText(body);
  await expect(author.locator(`#comment-${id}`)).toContainText(reason);
  const mail = await newestMail(visitor, emailOf("resident2"), title);
  expect(mail.subject).toBe(`We hid your comment on “${title}”`);
  expect(mail.text).toContain(passage);
  expect(mail.text).toContain(reason);

  await moderator.goto(`/moderation/comments/${id}`);
  await moderator.getByLabel("Why is it visible again?").fill("The number belongs to the city's own dispatch desk.");
  await moderator.getByRole("button", { name: "Make it visible again" }).click();
  await visitor.goto(`/ideas/${ideaId}`);
  await expect(place).toContainText("402-555-0147");
  expect((await newestMail(visitor, emailOf("resident2"), title)).subject).toBe(`Your comment on “${title}” is visible again`);
});

test("a decision needs a rule, the exact words and a reason; what was written stays", async ({ as, page: visitor }) => {
  const moderator = await as("moderator");
  const ideaId = await anIdea(await as("resident"), numbered("Plow the school lots first"));
  const id = await aComment(await as("resident2"), ideaId, body);
  await moderator.goto(`/moderation/comments/${id}`);
  await moderator.getByRole("button", { name: "Hide it and tell the author" }).click();
  await expect(moderator.getByRole("alert")).toContainText("Choose the rule that it breaks.");
  await expect(moderator.getByRole("alert")).toContainText("Copy the words that break the rule.");
  await expect(moderator.getByRole("alert")).toContainText("Write the reason. The author reads it.");

  await hide(moderator, "words that nobody wrote");
  await expect(moderator.getByRole("alert")).toContainText("The passage must be an exact quote from the text.");
  await expect(moderator.locator("#hide").getByLabel("Why do these words break it?")).toHaveValue(reason);
  await visitor.goto(`/ideas/${ideaId}`);
  await expect(visitor.locator(`#comment-${id}`)).toContainText("402-555-0147");
});

test("two moderators cannot decide over each other, and residents not at all", async ({ as }) => {
  const ideaId = await anIdea(await as("resident"), numbered("Open the cooling centers as warming centers"));
  const id = await aComment(await as("resident2"), ideaId, body);
  const first = await as("moderator");
  const second = await as("moderator2");
  await first.goto(`/moderation/comments/${id}`);
  await second.goto(`/moderation/comments/${id}`);
  await hide(first);
  await expect(first.getByText("Hidden everywhere.")).toBeVisible();
  await hide(second);
  await expect(second.getByText(/hidden already|decided on this while you were reading/).first()).toBeVisible();

  const resident = await as("resident");
  expect((await resident.goto(`/moderation/comments/${id}`))?.status()).toBe(403);
  const vain = await send(resident, `/moderation/comments/${id}`, { intent: "restore", reason: "I want it back." });
  expect(vain.status()).toBe(403);
});

test("a report waits for a moderator, who may keep what was reported", async ({ as }) => {
  const reporter = await as("resident");
  const moderator = await as("moderator");
  const ideaId = await anIdea(await as("resident2"), numbered("Fire the salt contractor"));
  await reporter.goto(`/ideas/${ideaId}`);
  await reporter.getByRole("link", { name: "Report this idea" }).click();
  await reporter.getByLabel("Which rule does it break?").selectOption({ index: 1 });
  await reporter.getByLabel("What is wrong with it?").fill("It is unfair to a company.");
  await reporter.getByRole("button", { name: "Send the report" }).click();
  await expect(reporter.getByText("Thank you. A moderator will look at it.")).toBeVisible();

  await moderator.goto("/moderation?show=newest");
  await expect(moderator.locator(`#idea-${ideaId}`)).toContainText("1 report");
  await expect(moderator.locator(`#idea-${ideaId}`)).toContainText("of work time, goal 4 h");
  await moderator.goto(`/moderation/ideas/${ideaId}`);
  await expect(moderator.getByText("It is unfair to a company.")).toBeVisible();
  await moderator.getByRole("button", { name: "Keep it" }).click();
  await expect(moderator.getByText("Kept as it is. The reports are settled.")).toBeVisible();
  await reporter.goto(`/ideas/${ideaId}`);
  await expect(reporter.getByRole("heading", { level: 1 })).toContainText("Fire the salt contractor");
});
