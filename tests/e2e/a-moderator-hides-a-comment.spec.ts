import { aComment, anIdea, numbered, unlike } from "./support/content";
import { mailsTo, newestMail } from "./support/mail";
import { decide, hide } from "./support/moderation";
import { send } from "./support/send";
import { expect, test } from "./support/story";
import { letUndoPass } from "./support/time";
import { anOpenTopic } from "./support/topics";

const words = "She lives at 12 Elm Street, ring the lower bell";
const reason = "This is somebody's home. You can share your comment again without it.";
const hiding = { words, reason };
const aBody = () => unlike(`The dispatcher never calls back. ${words}, after ten at night.`);

test("a hidden comment is a tombstone in the very next request, and the author reads why", async ({ asNew, page: visitor }) => {
  const author = await asNew("Ada Novak");
  const neighbor = await asNew("Ben Ito");
  const moderator = await asNew("Mo Reyes", "moderator");
  const title = numbered("Answer the plow hotline");
  const ideaId = await anIdea(neighbor, title);
  const body = aBody();
  const id = await aComment(author, ideaId, body);
  const reply = await aComment(neighbor, ideaId, "I had the same.");
  const place = visitor.locator(`#comment-${id}`);
  await visitor.goto(`/ideas/${ideaId}`);
  await expect(place).toContainText("12 Elm Street");

  await moderator.goto(`/ideas/${ideaId}`);
  await moderator.locator(`#comment-${id}`).getByRole("link", { name: "Moderate" }).click();
  await hide(moderator, hiding);
  await visitor.reload();
  await expect(place).toContainText("A moderator hid this comment. Rule 2:");
  await expect(visitor.locator("body")).not.toContainText("12 Elm Street");
  await expect(visitor.locator(`#comment-${reply}`)).toContainText("I had the same.");
  await expect(moderator.getByText("Hidden everywhere.")).toBeVisible();
  await place.getByRole("link", { name: "How we moderate" }).click();
  await expect(visitor).toHaveURL(/\/policy#rule-2$/);

  await author.goto(`/ideas/${ideaId}`);
  await expect(author.locator(`#comment-${id}`)).toContainText("A moderator hid your comment.");
  await expect(author.locator(`#comment-${id}`)).toContainText(body);
  await expect(author.locator(`#comment-${id}`)).toContainText(reason);
  const mail = await newestMail(visitor, author.email, title);
  expect(mail).toMatchObject({ subject: `We hid your comment on “${title}”`, waits: true, droppedAt: null });
  expect(mail.text).toContain(words);
  expect(mail.text).toContain(reason);
  await visitor.goto("/dev/mail");
  const line = visitor.locator(".mail", { hasText: title }).locator("summary");
  await expect(line).toContainText("Waits until");
  await letUndoPass("comment", id);
  await visitor.reload();
  await expect(line).not.toContainText("Waits until");
});

test("within two minutes a decision is undone with one button, and its mail is never sent", async ({ asNew, page: visitor }) => {
  const author = await asNew("Ada Novak");
  const moderator = await asNew("Mo Reyes", "moderator");
  const title = numbered("Plow the bus lane first");
  const ideaId = await anIdea(await asNew("Ben Ito"), title);
  const id = await aComment(author, ideaId, aBody());
  await moderator.goto(`/moderation/comments/${id}`);
  await hide(moderator, hiding);
  await visitor.goto(`/ideas/${ideaId}`);
  await expect(visitor.locator(`#comment-${id}`)).toContainText("A moderator hid this comment.");

  await expect(moderator.locator(".undo-bar")).toContainText(`Your last decision: comment ${id}, hidden.`);
  await moderator.getByRole("button", { name: "Undo it" }).click();
  await expect(moderator.getByText("Undone.")).toBeVisible();
  await expect(moderator.locator(".undo-bar")).toHaveCount(0);
  await visitor.reload();
  await expect(visitor.locator(`#comment-${id}`)).toContainText("12 Elm Street");
  const mails = await mailsTo(visitor, author.email, title);
  expect(mails).toHaveLength(1);
  expect(mails[0]?.droppedAt).not.toBeNull();
});

test("after two minutes it comes back with a reason only, and the author is told", async ({ asNew, page: visitor }) => {
  const author = await asNew("Ada Novak");
  const moderator = await asNew("Mo Reyes", "moderator");
  const title = numbered("Salt the steps at City Hall");
  const ideaId = await anIdea(await asNew("Ben Ito"), title);
  const id = await aComment(author, ideaId, aBody());
  const decision = await decide(moderator, `/moderation/comments/${id}`, { clause: "2", passage: words, reason });
  await letUndoPass("comment", id);

  await moderator.goto(`/moderation/comments/${id}`);
  await expect(moderator.getByRole("button", { name: "Undo it" })).toHaveCount(0);
  const late = await send(moderator, "/moderation/undo", { decision: String(decision), which: "one", back: "/moderation" });
  expect(late.status()).toBe(409);
  expect(await late.json()).toEqual({
    error: "The two minutes to undo are over. You can still take it back with a reason.",
  });
  await moderator.getByRole("button", { name: "Make it visible again" }).click();
  await expect(moderator.getByRole("alert")).toContainText("Write the reason. The author reads it.");
  await moderator.getByLabel("Why is it visible again?").fill("It is the address of the city's own dispatch desk.");
  await moderator.getByRole("button", { name: "Make it visible again" }).click();
  await expect(moderator.getByText("Visible again, with everything that belongs to it.")).toBeVisible();
  await visitor.goto(`/ideas/${ideaId}`);
  await expect(visitor.locator(`#comment-${id}`)).toContainText("12 Elm Street");
  expect((await newestMail(visitor, author.email, title)).subject).toBe(`Your comment on “${title}” is visible again`);
});

test("a decision needs a rule, the exact words and a reason; what was written stays", async ({ as, asNew, page: visitor }) => {
  const moderator = await asNew("Mo Reyes", "moderator");
  const ideaId = await anIdea(await as("resident"), numbered("Plow the school lots first"));
  const id = await aComment(await as("resident2"), ideaId, aBody());
  await moderator.goto(`/moderation/comments/${id}`);
  await moderator.getByRole("button", { name: "Hide it and tell the author" }).click();
  await expect(moderator.getByRole("alert")).toContainText("Choose the rule that it breaks.");
  await expect(moderator.getByRole("alert")).toContainText("Copy the words that break the rule.");
  await expect(moderator.getByRole("alert")).toContainText("Write the reason. The author reads it.");

  await hide(moderator, { words: "words that nobody wrote", reason });
  await expect(moderator.getByRole("alert")).toContainText("The passage must be an exact quote from the text.");
  await expect(moderator.locator("#hide").getByLabel("Why do these words break it?")).toHaveValue(reason);
  await visitor.goto(`/ideas/${ideaId}`);
  await expect(visitor.locator(`#comment-${id}`)).toContainText("12 Elm Street");
});

test("two moderators cannot decide over each other, and residents not at all", async ({ as, asNew }) => {
  const ideaId = await anIdea(await as("resident"), numbered("Open the cooling centers as warming centers"));
  const id = await aComment(await as("resident2"), ideaId, aBody());
  const first = await asNew("Mo Reyes", "moderator");
  const second = await asNew("Lu Adams", "moderator");
  await first.goto(`/moderation/comments/${id}`);
  await second.goto(`/moderation/comments/${id}`);
  await hide(first, hiding);
  await expect(first.getByText("Hidden everywhere.")).toBeVisible();
  await hide(second, hiding);
  await expect(second.getByText(/hidden already|decided on this while you were reading/).first()).toBeVisible();

  const resident = await as("resident");
  expect((await resident.goto(`/moderation/comments/${id}`))?.status()).toBe(403);
  const vain = await send(resident, `/moderation/comments/${id}`, { intent: "restore", reason: "I want it back." });
  expect(vain.status()).toBe(403);
});

test("a report waits for a moderator, who may keep what was reported", async ({ asNew }) => {
  const reporter = await asNew("Ben Ito");
  const moderator = await asNew("Mo Reyes", "moderator");
  const topic = await anOpenTopic();
  const ideaId = await anIdea(await asNew("Ada Novak"), numbered("Fire the salt contractor"), topic.slug);
  await reporter.goto(`/ideas/${ideaId}`);
  await reporter.getByRole("link", { name: "Report this idea" }).click();
  await reporter.getByLabel("Which rule does it break?").selectOption({ index: 1 });
  await reporter.getByLabel("What is wrong with it?").fill("It is unfair to a company.");
  await reporter.getByRole("button", { name: "Send the report" }).click();
  await expect(reporter.getByText("Thank you. A moderator will look at it.")).toBeVisible();

  await moderator.goto(`/moderation?show=reported&topic=${topic.id}`);
  const line = moderator.locator(`#idea-${ideaId}`);
  await expect(line).toContainText("1 report");
  await expect(line).toContainText("goal 4 h");
  await line.getByRole("link").click();
  await expect(moderator.getByText("It is unfair to a company.")).toBeVisible();
  await moderator.getByRole("button", { name: "Keep it" }).click();
  await expect(moderator.getByText("Kept as it is. Nothing about it waits any more.")).toBeVisible();
  await expect(moderator.getByText("Nothing waits here. Thank you for keeping up.")).toBeVisible();
  await reporter.goto(`/ideas/${ideaId}`);
  await expect(reporter.getByRole("heading", { level: 1 })).toContainText("Fire the salt contractor");
});
