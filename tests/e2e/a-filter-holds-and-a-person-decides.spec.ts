import type { Page } from "@playwright/test";
import { aComment, anIdea, numbered, unlike } from "./support/content";
import { send } from "./support/send";
import { expect, test } from "./support/story";
import { anOpenTopic } from "./support/topics";

const phone = "402-555-0147";

/** All that a browser gets of an address: the page, and what the page's own data has. */
async function everythingAt(page: Page, path: string, name: string): Promise<string> {
  const [html, data] = await Promise.all([page.request.get(path), page.request.get(`${path}?_data=${encodeURIComponent(name)}`)]);
  return (await html.text()) + (await data.text());
}

test("a comment with a phone number waits, a moderator keeps it, and everybody sees it", async ({ asNew, page: visitor }) => {
  const author = await asNew("Ada Novak");
  const neighbor = await asNew("Ben Ito");
  const moderator = await asNew("Mo Reyes", "moderator");
  const topic = await anOpenTopic();
  const ideaId = await anIdea(neighbor, numbered("Print the plow hotline on every map"), topic.slug);
  await author.goto(`/ideas/${ideaId}`);
  await author.getByLabel("Your comment").fill(unlike(`My shop lends shovels, call ${phone}`));
  await author.getByRole("button", { name: "Share my comment" }).click();
  await expect(author.getByText("Saved. Your comment is waiting for a moderator.")).toBeVisible();
  await expect(author.locator(".comment-main")).toContainText("It seems to have a private number or address");
  await expect(author.locator(".comment-main")).toContainText(phone);
  await expect(author.locator("#comments-title")).toContainText("0");

  for (const reader of [neighbor, visitor]) {
    await reader.goto(`/ideas/${ideaId}`);
    await expect(reader.locator("#comments-title")).toContainText("0");
    await expect(reader.locator(".comment-main")).toHaveCount(0);
    expect(await everythingAt(reader, `/ideas/${ideaId}`, "ideas.$ideaId")).not.toContain(phone);
    expect(await everythingAt(reader, `/topics/${topic.slug}`, "topics.$slug")).not.toContain(phone);
  }

  await moderator.goto(`/moderation?show=held&topic=${topic.id}`);
  const line = moderator.locator(".queue-item");
  await expect(line).toContainText("held: may be private information");
  await line.click();
  await expect(moderator.getByText(`What it found: ${phone}`)).toBeVisible();
  await expect(moderator.getByText("Held: only its author and moderators see it")).toBeVisible();
  await moderator.getByLabel("A note for the record").fill("It is the number of a shop.");
  await moderator.getByRole("button", { name: "Keep it" }).click();
  await expect(moderator.getByText("Kept as it is.")).toBeVisible();

  for (const reader of [neighbor, visitor]) {
    await reader.goto(`/ideas/${ideaId}`);
    await expect(reader.locator(".comment-main")).toContainText(phone);
    await expect(reader.locator("#comments-title")).toContainText("1");
  }
  await author.goto(`/ideas/${ideaId}`);
  await expect(author.locator(".comment-main")).not.toContainText("waiting for a moderator");
  await visitor.goto("/policy/filters");
  const counts = visitor.getByRole("row").filter({ hasText: "Private numbers and addresses" }).getByRole("cell");
  await expect(counts.nth(-2)).toHaveText(/^(<10|\d{2,})$/);
  await expect(counts.last()).toHaveText(/^(<10|\d{2,})$/);
});

test("what waits takes no votes, replies or reports, and its author may take the number out", async ({
  asNew,
  page: visitor,
}) => {
  const author = await asNew("Ada Novak");
  const neighbor = await asNew("Ben Ito");
  const ideaId = await anIdea(neighbor, numbered("Publish the snow route of every bus"));
  const id = await aComment(author, ideaId, unlike(`Mine is never on time, call me at ${phone}`));
  for (const [path, form] of [
    [`/comments/${id}/helpful`, { intent: "helpful" }],
    [`/comments/${id}/report`, { clause: "3", sentence: "Look at this." }],
    [`/ideas/${ideaId}/comments`, { body: "Same here.", parent: String(id) }],
    [`/moderation/comments/${id}`, { intent: "keep" }],
  ] as const) {
    const answer = await send(neighbor, path, form);
    expect([404, 403, 409, 422], `${path} was answered with ${answer.status()}`).toContain(answer.status());
    expect(await answer.text()).not.toContain(phone);
  }
  expect((await send(author, `/moderation/comments/${id}`, { intent: "keep" })).status()).toBe(403);

  await author.goto(`/comments/${id}/edit`);
  await author.getByLabel("Your comment").fill(unlike("Mine is never on time, whatever the app says"));
  await author.getByRole("button", { name: "Save" }).click();
  await author.goto(`/ideas/${ideaId}`);
  await expect(author.locator(`#comment-${id}`)).toContainText("Mine is never on time, whatever the app says");
  await visitor.goto(`/ideas/${ideaId}`);
  await expect(visitor.locator("body")).not.toContainText(phone);
});

test("where a topic is read first, an idea waits for a moderator and says why", async ({ asNew, page: visitor }) => {
  const author = await asNew("Ada Novak");
  const neighbor = await asNew("Ben Ito");
  const moderator = await asNew("Mo Reyes", "moderator");
  const topic = await anOpenTopic({ isReviewedFirst: true });
  const title = numbered("Light the path below the bridge");
  await author.goto(`/topics/${topic.slug}`);
  await expect(author.getByText("A moderator reads ideas and comments here before others do.")).toContainText(
    "People were threatened here.",
  );
  await author.goto(`/topics/${topic.slug}/ideas/new`);
  await author.getByLabel("What is your idea?").fill(title);
  await author.getByLabel("Tell us more").fill("It is dark there.");
  await author.getByRole("button", { name: "Share my idea" }).click();
  await expect(author.getByText("Saved. Your idea is waiting for a moderator.")).toBeVisible();
  await expect(author.getByText("On this topic, moderators read everything first.")).toBeVisible();
  const path = new URL(author.url()).pathname;

  for (const reader of [neighbor, visitor]) {
    expect((await reader.goto(path))?.status()).toBe(404);
    await expect(reader.locator("body")).not.toContainText(title);
    expect(await everythingAt(reader, `/topics/${topic.slug}`, "topics.$slug")).not.toContain(title);
  }
  const early = await send(neighbor, `${path}/support`, { intent: "support" });
  expect(early.status()).toBe(404);
  expect(await early.text()).not.toContain(title);

  await moderator.goto(`/moderation?show=held&topic=${topic.id}`);
  await expect(moderator.locator(".queue-item")).toContainText("held: this topic is read before it is shown");
  await moderator.locator(".queue-item").click();
  await moderator.getByRole("button", { name: "Keep it" }).click();
  await expect(moderator.getByText("Kept as it is.")).toBeVisible();
  await visitor.goto(path);
  await expect(visitor.getByRole("heading", { level: 1 })).toContainText(title);
  await visitor.goto(`/topics/${topic.slug}`);
  await expect(visitor.locator(".idea-card")).toContainText(title);
});
