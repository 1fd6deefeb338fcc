import type { Page } from "@playwright/test";
import { aComment, anIdea, numbered, unlike } from "./support/content";
import { send } from "./support/send";
import { expect, test } from "./support/story";
import { anOpenTopic } from "./support/topics";

const phone = "402-555-0147";

/** Opens a section of the page of a decision, and gives it. */
async function section(moderator: Page, id: "cover" | "collapse" | "move") {
  const place = moderator.locator(`#${id}`);
  await place.locator("summary").first().click();
  return place;
}

test("a covered phone number is gone from every page, and the rest of the comment stays", async ({ asNew, page: visitor }) => {
  const author = await asNew("Ada Novak");
  const moderator = await asNew("Mo Reyes", "moderator");
  const ideaId = await anIdea(await asNew("Ben Ito"), numbered("Shovel for those who cannot"));
  const id = await aComment(author, ideaId, unlike(`My neighbor needs help, his number is ${phone}, each morning`));
  await moderator.goto(`/moderation/comments/${id}`);
  const form = await section(moderator, "cover");
  await expect(form.getByLabel("Which words are private?")).toHaveValue(phone);
  await form.getByLabel("Which words are private?").fill("words that nobody wrote");
  await form.getByLabel("Which rule does it break?").selectOption("2");
  await form.getByLabel("Why are these words covered?").fill("It is the number of somebody else.");
  await form.getByRole("button", { name: "Cover them and tell the author" }).click();
  await expect(moderator.getByRole("alert")).toContainText("Each line must be an exact quote from the text.");
  await form.getByLabel("Which words are private?").fill(phone);
  await form.getByRole("button", { name: "Cover them and tell the author" }).click();
  await expect(moderator.getByText("Covered everywhere.")).toBeVisible();

  await visitor.goto(`/ideas/${ideaId}`);
  const place = visitor.locator(`#comment-${id}`);
  await expect(place).toContainText("My neighbor needs help, his number is [covered: rule 2], each morning");
  await expect(place).toContainText("A moderator covered part of this. Rule 2:");
  for (const path of [`/ideas/${ideaId}`, `/comments/${id}/versions`, `/comments/${id}/copies`]) {
    await visitor.goto(path);
    await expect(visitor.locator("body")).toContainText("My neighbor needs help");
    expect(await visitor.content()).not.toContain(phone);
  }
  await author.goto(`/ideas/${ideaId}`);
  await expect(author.locator(`#comment-${id} .covered-note`)).toContainText(phone);
  await expect(author.locator(`#comment-${id}`)).toContainText("It is the number of somebody else.");
  expect((await send(author, `/comments/${id}/edit`, { body: "My neighbor needs help." })).status()).toBe(409);
});

test("a copy is collapsed under the first one: lists count the words once, and both can be read", async ({
  asNew,
  page: visitor,
}) => {
  const [author, neighbor] = [await asNew("Ada Novak"), await asNew("Ben Ito")];
  const moderator = await asNew("Mo Reyes", "moderator");
  const topic = await anOpenTopic();
  const ideaId = await anIdea(neighbor, numbered("Heat the bridge deck"), topic.slug);
  const words = unlike("Sign the petition against the heated bridge deck today");
  const first = await aComment(author, ideaId, words);
  const other = await aComment(author, ideaId, "Steam is free.");
  const copy = await aComment(neighbor, ideaId, words);
  await moderator.goto(`/moderation/comments/${copy}`);
  const form = await section(moderator, "collapse");
  await expect(form.getByLabel("Which one stays?")).toHaveValue(String(first));
  await form.getByLabel("Which one stays?").fill(String(other));
  await form.getByLabel("Why is it a copy?").fill("These are the words of a petition.");
  await form.getByRole("button", { name: "Collapse it and tell the author" }).click();
  await expect(moderator.getByRole("alert")).toContainText("The words are not the same, or nearly the same.");
  await form.getByLabel("Which one stays?").fill(String(first));
  await form.getByRole("button", { name: "Collapse it and tell the author" }).click();
  await expect(moderator.getByText("Collapsed.")).toBeVisible();

  await visitor.goto(`/ideas/${ideaId}`);
  await expect(visitor.locator("#comments-title")).toContainText("2");
  await expect(visitor.getByText(words)).toHaveCount(1);
  await visitor.goto(`/ideas/${ideaId}?thread=${first}`);
  await visitor.getByRole("link", { name: "The same words were posted 1 more time." }).click();
  await expect(visitor).toHaveURL(new RegExp(`/comments/${first}/copies$`));
  await expect(visitor.locator(".copies")).toContainText("Ben Ito");
  await expect(visitor.getByText(words)).toHaveCount(1);
});

test("an idea that was moved stands in the other topic, with its support and where it came from", async ({
  asNew,
  page: visitor,
}) => {
  const [author, neighbor] = [await asNew("Ada Novak"), await asNew("Ben Ito")];
  const moderator = await asNew("Mo Reyes", "moderator");
  const [from, to] = [await anOpenTopic(), await anOpenTopic()];
  const title = numbered("Lend books at the ice rink");
  const ideaId = await anIdea(author, title, from.slug);
  await send(neighbor, `/ideas/${ideaId}/support`, { intent: "support" });
  const comment = await aComment(neighbor, ideaId, "And hot tea.");
  await moderator.goto(`/moderation/ideas/${ideaId}`);
  const form = await section(moderator, "move");
  await form.getByLabel("Why does it belong there?").fill("It is about books.");
  await form.getByRole("button", { name: "Move it and tell the author" }).click();
  await expect(moderator.getByRole("alert")).toContainText("Choose the topic it belongs to.");
  await expect(moderator.getByRole("alert")).toContainText("Choose the rule that it breaks.");
  await form.getByLabel("Where does it belong?").selectOption({ label: to.question });
  await form.getByLabel("Which rule does it break?").selectOption({ index: 1 });
  await form.getByRole("button", { name: "Move it and tell the author" }).click();
  await expect(moderator.getByText("Moved, with its supports and comments.")).toBeVisible();

  await visitor.goto(`/topics/${from.slug}`);
  await expect(visitor.getByText(title)).toHaveCount(0);
  await visitor.goto(`/topics/${to.slug}`);
  await visitor.locator(".idea-card").getByRole("link", { name: title }).click();
  await expect(visitor).toHaveURL(new RegExp(`/ideas/${ideaId}$`));
  await expect(visitor.getByText("A moderator moved this here from the topic")).toBeVisible();
  await expect(visitor.getByRole("link", { name: from.question }).first()).toBeVisible();
  await expect(visitor.locator(".support-rail")).toContainText("1");
  await expect(visitor.locator(`#comment-${comment}`)).toContainText("And hot tea.");
});
