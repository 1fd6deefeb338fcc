import type { Page } from "@playwright/test";
import { aComment, anIdea, numbered, unlike } from "./support/content";
import { newestMail } from "./support/mail";
import { decide } from "./support/moderation";
import { send } from "./support/send";
import { expect, test } from "./support/story";
import { letUndoPass } from "./support/time";
import { anOpenTopic } from "./support/topics";

const words = "only a fool would drive there";
const reason = "It attacks the people who drive there, not what the city does.";
const hiding = { clause: "1", passage: words, reason };
const aBody = () => unlike(`The ramp is closed each night; ${words}. Please tell us the day before.`);
const why = "“A fool” is what I call myself: I drive there each night.";

/** The line of the public ledger about a story's own topic. */
const ledgerLine = (page: Page, question: string) => page.getByRole("row").filter({ hasText: question });

test("the author reads why, and shares it again without the words that broke the rule", async ({ asNew, page: visitor }) => {
  const author = await asNew("Ada Novak");
  const neighbor = await asNew("Ben Ito");
  const title = numbered("Tell us about closed ramps");
  const ideaId = await anIdea(neighbor, title);
  const id = await aComment(author, ideaId, aBody());
  const decision = await decide(await asNew("Mo Reyes", "moderator"), `/moderation/comments/${id}`, hiding);

  await author.goto("/me");
  const mine = author.locator("#my-decisions").getByRole("listitem").filter({ hasText: title });
  await expect(mine).toContainText("You can ask for a second look until");
  await mine.getByRole("link", { name: "A moderator hid your comment" }).click();
  await expect(author).toHaveURL(new RegExp(`/me/decisions/${decision}$`));
  await expect(author.locator("mark")).toHaveText(words);
  await expect(author.getByText(reason)).toBeVisible();
  await expect(author.locator("main")).not.toContainText("Mo Reyes");
  expect((await neighbor.goto(`/me/decisions/${decision}`))?.status()).toBe(404);

  await author.getByRole("link", { name: "Fix and share again" }).click();
  const again = author.locator("#add-comment").getByLabel("Your comment");
  await expect(again).toHaveValue(/^The ramp is closed each night;.*Please tell us the day before\./);
  await expect(again).not.toHaveValue(new RegExp(words));
  await author.getByRole("button", { name: "Share my comment" }).click();
  await expect(author.getByText("Your comment is live.")).toBeVisible();
  await visitor.goto(`/ideas/${ideaId}`);
  await expect(visitor.locator(`#comment-${id}`)).toContainText("A moderator hid this comment.");
  await expect(visitor.locator(".comment-main")).toContainText("The ramp is closed each night;");
  await expect(visitor.locator("body")).not.toContainText(words);
});

test("somebody else looks again and takes it back: everything that belongs to it comes back", async ({
  asNew,
  page: visitor,
}) => {
  const author = await asNew("Ada Novak");
  const neighbor = await asNew("Ben Ito");
  const decider = await asNew("Mo Reyes", "moderator");
  const other = await asNew("Lu Adams", "moderator");
  const topic = await anOpenTopic();
  const title = numbered("Close the ramp by day instead; only a fool would drive there");
  const ideaId = await anIdea(author, title, topic.slug);
  await send(neighbor, `/ideas/${ideaId}/support`, { intent: "support" });
  const comment = await aComment(neighbor, ideaId, "By day I could walk around it.");
  await send(author, `/comments/${comment}/helpful`, { intent: "helpful" });
  const decision = await decide(decider, `/moderation/ideas/${ideaId}`, hiding);
  await letUndoPass("idea", ideaId);
  await visitor.goto(`/ideas/${ideaId}`);
  await expect(visitor.getByText("A moderator hid this idea.").first()).toBeVisible();

  const path = `/me/decisions/${decision}`;
  await author.goto(path);
  await author.getByRole("button", { name: "Ask for a second look" }).click();
  await expect(author.getByRole("alert")).toContainText("Write why you think the decision is wrong.");
  await author.getByLabel("Why do you think the decision is wrong?").fill(why);
  await author.getByRole("button", { name: "Ask for a second look" }).click();
  await expect(author.getByText("You asked for a second look")).toBeVisible();
  await expect(author.getByRole("button", { name: "Ask for a second look" })).toHaveCount(0);
  for (const text of [why, "And once more."]) {
    const vain = await send(author, path, { text });
    expect(vain.status()).toBe(409);
    expect(await vain.json()).toEqual({ error: "You have already asked for a second look. We will answer that one." });
  }

  await other.goto("/moderation/appeals");
  const card = other.locator(".case-card").filter({ hasText: topic.question });
  await expect(card).toContainText(why);
  const appeal = (await card.getByRole("link").getAttribute("href")) ?? "";
  await decider.goto("/moderation/appeals");
  await expect(decider.locator(".case-card").filter({ hasText: topic.question })).toHaveCount(0);
  await decider.goto(appeal);
  await expect(decider.getByText("You had a part in this decision, so somebody else looks again.")).toBeVisible();
  await expect(decider.getByRole("button", { name: "Send the ruling" })).toHaveCount(0);
  expect((await send(decider, appeal, { outcome: "upheld", reason: "I was right." })).status()).toBe(403);

  await card.getByRole("link").click();
  await expect(other.getByText("Mo Reyes")).toHaveCount(0);
  await other.getByRole("button", { name: "Send the ruling" }).click();
  await expect(other.getByRole("alert")).toContainText("Choose what you find.");
  await other.getByText("The decision was wrong: take it back").click();
  await other.getByLabel("Why?").fill("The words are about the author, so they attack nobody.");
  await other.getByRole("button", { name: "Send the ruling" }).click();
  await expect(other.getByText("Your ruling is sent.")).toBeVisible();

  await visitor.goto(`/ideas/${ideaId}`);
  await expect(visitor.getByRole("heading", { level: 1 })).toContainText(title);
  await expect(visitor.locator(".support-rail")).toContainText("1");
  await expect(visitor.locator(`#comment-${comment} [data-count="1"]`)).toBeVisible();
  await author.goto(path);
  await expect(author.getByText("You were right. Your idea is back, with its supports and comments.")).toBeVisible();
  expect((await newestMail(visitor, author.email)).subject).toBe("You were right: we took the decision back");
  await visitor.goto("/moderation/ledger?act=hide");
  await expect(ledgerLine(visitor, topic.question)).toContainText("Reversed");
});

test("somebody else looks again and keeps it: the author reads why, and it was the last review", async ({
  asNew,
  page: visitor,
}) => {
  const author = await asNew("Ada Novak");
  const topic = await anOpenTopic();
  const ideaId = await anIdea(await asNew("Ben Ito"), numbered("Mark closed ramps on the map"), topic.slug);
  const id = await aComment(author, ideaId, aBody());
  const decision = await decide(await asNew("Mo Reyes", "moderator"), `/moderation/comments/${id}`, hiding);
  await letUndoPass("comment", id);
  const path = `/me/decisions/${decision}`;
  expect((await send(author, path, { text: why })).status()).toBe(200);

  const other = await asNew("Lu Adams", "moderator");
  await other.goto("/moderation/appeals");
  await other.locator(".case-card").filter({ hasText: topic.question }).getByRole("link").click();
  const appeal = new URL(other.url()).pathname;
  await other.getByText("The decision was right: it stays").click();
  await other.getByLabel("Why?").fill("Readers cannot know that you mean yourself.");
  await other.getByRole("button", { name: "Send the ruling" }).click();
  await expect(other.getByText("Your ruling is sent.")).toBeVisible();
  const late = await send(await asNew("Ira Wolf", "moderator"), appeal, { outcome: "reversed", reason: "I disagree." });
  expect(late.status()).toBe(409);
  expect(await late.json()).toEqual({ error: "Somebody has already answered this second look." });

  await author.goto(path);
  await expect(author.getByText("We looked again and kept it hidden.")).toBeVisible();
  await expect(author.getByText("Readers cannot know that you mean yourself.")).toBeVisible();
  await expect(author.getByText("This was the last review here.")).toBeVisible();
  await expect(author.locator("main")).not.toContainText("Lu Adams");
  await visitor.goto(`/ideas/${ideaId}`);
  await expect(visitor.locator(`#comment-${id}`)).toContainText("A moderator hid this comment.");
  await visitor.goto("/moderation/ledger?act=hide");
  await expect(ledgerLine(visitor, topic.question)).toContainText("Upheld");
});
