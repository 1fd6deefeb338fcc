import type { Page } from "@playwright/test";
import { aComment, anIdea, numbered, unlike } from "./support/content";
import { send } from "./support/send";
import { expect, test } from "./support/story";
import { makeOlder } from "./support/time";

const comment = (page: Page, words: string) => page.locator(".comment-main", { hasText: words });

test("a comment is live, gets a reply, and is marked as helpful", async ({ as }) => {
  const author = await as("resident");
  const neighbor = await as("resident2");
  const id = await anIdea(author, numbered("Sand barrels instead of salt"));

  await neighbor.goto(`/ideas/${id}`);
  await neighbor.getByLabel("Your comment").fill(unlike("Who sweeps it up in April?\n\nMy gutter still has last year's."));
  await neighbor.getByRole("button", { name: "Share my comment" }).click();
  await expect(neighbor.getByText("Your comment is live.")).toBeVisible();
  await expect(comment(neighbor, "Who sweeps it up in April?")).toBeVisible();

  await author.goto(`/ideas/${id}`);
  await comment(author, "Who sweeps it up").getByText("Reply", { exact: true }).click();
  await author.getByLabel("Your reply").fill(unlike("The street sweeper comes on the 20th anyway."));
  await author.getByRole("button", { name: "Send my reply" }).click();
  await expect(author.locator(".replies")).toContainText("The street sweeper comes");

  const helpful = comment(author, "Who sweeps it up").getByRole("button", { name: /Helpful/ });
  await helpful.click();
  await expect(helpful).toHaveAttribute("aria-pressed", "true");
  await expect(helpful).toContainText("1");
  await neighbor.goto(`/ideas/${id}`);
  await expect(comment(neighbor, "Who sweeps it up")).toContainText("1 person found this helpful");
  await expect(neighbor.locator("#comments-title")).toContainText("2");
});

test("a comment can be changed for fifteen minutes, and its earlier text stays public", async ({ as, page: visitor }) => {
  const page = await as("resident");
  const id = await anIdea(await as("resident2"), numbered("Snow days announced by nine the night before"));
  await aComment(page, id, "By nien, a mircale.");
  await page.goto(`/ideas/${id}`);
  await comment(page, "mircale").getByRole("link", { name: "Change" }).click();
  await page.getByLabel("Your comment").fill("By nine, a miracle.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Your comment is changed.")).toBeVisible();

  await visitor.goto(`/ideas/${id}`);
  await comment(visitor, "By nine, a miracle.").getByRole("link", { name: "Edited. See versions" }).click();
  await expect(visitor.getByText("By nien, a mircale.")).toBeVisible();
});

test("after fifteen minutes a comment stays as it is", async ({ as }) => {
  const page = await as("resident");
  const ideaId = await anIdea(await as("resident2"), numbered("A hotline for frozen hydrants"));
  const id = await aComment(page, ideaId, "Ours froze twice.");
  await page.goto(`/comments/${id}/edit`);
  await makeOlder("comments", id, 16);
  await page.getByLabel("Your comment").fill("Ours froze three times.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("alert")).toContainText("The 15 minutes for changes are over.");
  await expect(page.getByLabel("Your comment")).toHaveValue("Ours froze three times.");

  await page.goto(`/ideas/${ideaId}`);
  await expect(comment(page, "Ours froze twice.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Change" })).toHaveCount(0);
});

test("an empty comment is refused with a sentence", async ({ as }) => {
  const page = await as("resident");
  const id = await anIdea(await as("resident2"), numbered("Lend out ice cleats at the libraries"));
  await page.goto(`/ideas/${id}`);
  await page.getByRole("button", { name: "Share my comment" }).click();
  await expect(page.getByRole("alert")).toContainText("Write your comment first.");
  await page.getByLabel("Your comment").fill("Kid sizes too, please.");
  await page.getByRole("button", { name: "Share my comment" }).click();
  await expect(comment(page, "Kid sizes too, please.")).toBeVisible();
});

test("a reply that was refused comes back as a reply to the same comment", async ({ as }) => {
  const page = await as("resident");
  const id = await anIdea(await as("resident2"), numbered("Mark the curbs before the snow does"));
  const first = await aComment(await as("resident2"), id, unlike("With poles, like in the mountains?"));
  await page.goto(`/ideas/${id}`);
  await comment(page, "like in the mountains?").getByText("Reply", { exact: true }).click();
  await page.getByRole("button", { name: "Send my reply" }).click();
  await expect(page.getByRole("alert")).toContainText("Write your comment first.");
  await page.getByLabel("Your reply").fill(unlike("Poles that bend. My mirror remembers the others."));
  await page.getByRole("button", { name: "Send my reply" }).click();
  await expect(page.locator(`#comment-${first} .replies`)).toContainText("Poles that bend.");
});

test("a closed topic takes no comments, and nobody marks their own", async ({ as }) => {
  const page = await as("resident");
  await page.goto("/topics/downtown-alleys?order=supported");
  await page.locator(".idea-card").first().getByRole("link").first().click();
  await expect(page.getByText("This topic has closed, so it takes no new comments.")).toBeVisible();
  await expect(page.getByLabel("Your comment")).toHaveCount(0);
  const late = await send(page, `${new URL(page.url()).pathname}/comments`, { body: "One more thing." });
  expect(late.status()).toBe(409);

  const ideaId = await anIdea(page, numbered("Reflectors on every mailbox"));
  const own = await aComment(page, ideaId, "I wrote this one myself.");
  const vain = await send(page, `/comments/${own}/helpful`, { intent: "helpful" });
  expect(vain.status()).toBe(409);
  expect(await vain.json()).toEqual({ error: "This is your own comment. Others can mark it as helpful." });
});
