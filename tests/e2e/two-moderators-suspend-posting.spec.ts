import type { Page } from "@playwright/test";
import { anIdea, numbered, openTopic, unlike } from "./support/content";
import { newestMail } from "./support/mail";
import { send } from "./support/send";
import { expect, test } from "./support/story";
import { makeOlder } from "./support/time";

const passage = "This would help our block";
const reason = "The fourth time in a week, after three notices.";

interface Limit {
  act: "slow" | "suspend";
  days: string;
}

/** Fills in and sends what limits an author's posting, on the page of the case. */
async function limit(moderator: Page, { act, days }: Limit): Promise<void> {
  const section = moderator.locator(`#${act}`);
  if ((await section.getAttribute("open")) === null) await section.locator("summary").first().click();
  await section.getByLabel("Which rule does it break?").selectOption({ index: 5 });
  await section.getByLabel("Which words break the rule?").fill(passage);
  await section.getByLabel("For how many days?").fill(days);
  await section.getByLabel(/^Why is their posting/).fill(reason);
  await section.getByRole("button", { name: /^(Propose the suspension|Slow it down and tell the author)$/ }).click();
}

test("one moderator proposes to suspend somebody's posting, another one approves, and nothing but posting stops", async ({
  as,
  asNew,
}) => {
  const name = numbered("Ignatius");
  const author = await asNew(name);
  const ideaId = await anIdea(author, numbered("Salt by the pound"));
  const other = await anIdea(await as("resident"), numbered("Sand for the hill on Ninth"));
  const proposer = await as("moderator");
  await proposer.goto(`/moderation/ideas/${ideaId}`);
  await limit(proposer, { act: "suspend", days: "7" });
  await expect(proposer.getByText("Proposed. It begins when a second person approves it.")).toBeVisible();

  const waitingFor = (page: Page) => page.locator("li.case-card", { hasText: name });
  await proposer.goto("/moderation/limits");
  await expect(waitingFor(proposer)).toContainText("You proposed this, so somebody else looks at it.");
  await expect(waitingFor(proposer).getByRole("button")).toHaveCount(0);
  const id = ((await waitingFor(proposer).getAttribute("id")) ?? "").replace("limit-", "");
  const alone = await send(proposer, "/moderation/limits", { limit: id, intent: "approve" });
  expect(alone.status()).toBe(403);
  expect(await alone.json()).toEqual({ error: "You proposed this, so somebody else has to approve it." });

  // The author has a form open when the second moderator approves.
  await author.goto(`/topics/${openTopic}/ideas/new`);
  const second = await as("moderator2");
  await second.goto("/moderation/limits");
  await waitingFor(second).getByRole("button", { name: "Approve: it begins now" }).click();
  await expect(second.getByText("Approved. The suspension begins now, and the author was told why.")).toBeVisible();

  const title = numbered("Salt by the ton");
  await author.getByLabel("What is your idea?").fill(title);
  await author.getByLabel("Tell us more").fill("I have a cousin with a truck.");
  await author.getByRole("button", { name: "Share my idea" }).click();
  // Without JavaScript similar ideas are a step of their own.
  const mineIsDifferent = author.getByRole("button", { name: "Mine is different: share my idea" });
  await expect(mineIsDifferent.or(author.getByRole("alert"))).toBeVisible();
  if (await mineIsDifferent.isVisible()) await mineIsDifferent.click();
  await expect(author.getByRole("alert")).toContainText(/A moderator suspended your posting until \w+ \d+, 20\d\d/);
  await expect(author.getByLabel("What is your idea?")).toHaveValue(title);
  await expect(author.getByLabel("Tell us more")).toHaveValue("I have a cousin with a truck.");
  const comment = await send(author, `/ideas/${other}/comments`, { body: unlike("And salt.") });
  expect(comment.status()).toBe(403);

  await author.goto(`/ideas/${other}`);
  const support = author.locator(".support-rail").getByRole("button", { name: "Support" });
  await support.click();
  await expect(support).toHaveAttribute("aria-pressed", "true");
  const mail = await newestMail(author, author.email, "You cannot post until");
  expect(mail.text).toContain(reason);
  expect(mail.text).not.toContain("Priya Nair");
  await author.goto("/me");
  await author.getByRole("link", { name: /Your posting was suspended/ }).click();
  await author.getByLabel("Why do you think the decision is wrong?").fill("I only said it once.");
  await author.getByRole("button", { name: "Ask for a second look" }).click();
  await expect(author.getByText("We got your request. A different moderator will answer.")).toBeVisible();
});

test("whoever is slowed down posts once an hour, and keeps their text when it was too soon", async ({ as, asNew }) => {
  const name = numbered("Ignatius");
  const author = await asNew(name);
  const ideaId = await anIdea(author, numbered("Salt by the barrel"));
  const moderator = await as("moderator");
  await moderator.goto(`/moderation/ideas/${ideaId}`);
  await limit(moderator, { act: "slow", days: "3" });
  await expect(moderator.getByText("They are told why in two minutes.")).toBeVisible();

  await author.goto(`/ideas/${ideaId}`);
  await expect(author.getByText(/A moderator slowed down your posting until .*: you can post once an hour\./)).toBeVisible();
  const comment = author.getByLabel("Your comment");
  const words = unlike("Barrels are at the fairground.");
  await comment.fill(words);
  await author.getByRole("button", { name: "Share my comment" }).click();
  await expect(author.getByRole("alert")).toContainText(/You can post again at .* Your text is kept below\./);
  await expect(comment).toHaveValue(words);

  await makeOlder("ideas", ideaId, 61);
  await author.getByRole("button", { name: "Share my comment" }).click();
  await expect(author.getByText("Your comment is live.")).toBeVisible();
});

test("a suspension has an end within a year, and one that the second moderator refuses with a reason limits nobody", async ({
  as,
  asNew,
}) => {
  const name = numbered("Ignatius");
  const author = await asNew(name);
  const ideaId = await anIdea(author, numbered("Salt by the spoon"));
  const proposer = await as("moderator2");
  await proposer.goto(`/moderation/ideas/${ideaId}`);
  await limit(proposer, { act: "suspend", days: "400" });
  await expect(proposer.getByRole("alert")).toContainText("Choose between 1 and 365 days.");
  await limit(proposer, { act: "suspend", days: "30" });
  await expect(proposer.getByText("Proposed. It begins when a second person approves it.")).toBeVisible();

  const second = await as("moderator");
  const waiting = second.locator("li.case-card", { hasText: name });
  await second.goto("/moderation/limits");
  await waiting.getByRole("button", { name: "Refuse" }).click();
  await expect(second.getByRole("alert")).toContainText("Write why you refuse.");
  await waiting.getByLabel("If you refuse: why?").fill("Sharp words about salt break no rule.");
  await waiting.getByRole("button", { name: "Refuse" }).click();
  await expect(second.getByText("Refused. Nobody is limited.")).toBeVisible();
  const comment = await send(author, `/ideas/${ideaId}/comments`, { body: unlike("By the spoon, I said.") });
  expect(comment.ok()).toBe(true);
});
