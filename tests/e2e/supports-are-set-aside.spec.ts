import type { Page } from "@playwright/test";
import { botsSupport } from "./support/bots";
import { anIdea, numbered } from "./support/content";
import { send } from "./support/send";
import { expect, test } from "./support/story";

const reason = "Twelve accounts with addresses in a row joined within a minute and did nothing else.";
const supports = (page: Page) => page.locator(".support-rail");

/** From the console to the preview of the accounts whose addresses have this pattern. */
async function preview(moderator: Page, ideaId: number, pattern: string): Promise<void> {
  await moderator.goto("/moderation");
  await moderator.getByRole("navigation", { name: "Moderation" }).getByRole("link", { name: "Supports" }).click();
  await moderator.getByLabel("Time").selectOption({ label: "Last hour" });
  await moderator.getByLabel("Idea number").fill(String(ideaId));
  await moderator.getByRole("button", { name: "Look" }).click();
  await expect(moderator.getByText("12 supports count in this time.")).toBeVisible();
  await moderator.getByRole("link", { name: `Preview ${pattern}` }).click();
  await expect(moderator.getByText("This would set aside 12 supports.")).toBeVisible();
}

/** Proposes what the preview shows; gives the address of the proposal. */
async function propose(moderator: Page): Promise<string> {
  await moderator.getByText("Support comes from people, not from programs").click();
  await moderator.getByLabel("Reason").fill(reason);
  await moderator.getByRole("button", { name: "Propose to set aside 12 supports" }).click();
  await expect(moderator.getByText("Proposed. Nothing has changed yet: a second person has to approve.")).toBeVisible();
  return new URL(moderator.url()).pathname;
}

test("two moderators set supports aside, everybody reads how many and why, and it can be undone", async ({
  as,
  page: visitor,
}) => {
  const author = await as("resident");
  const ideaId = await anIdea(author, numbered("Name the plow after my dog"));
  const pattern = await botsSupport(ideaId, 12);
  await visitor.goto(`/ideas/${ideaId}`);
  await expect(supports(visitor)).toContainText("12");

  const proposer = await as("moderator");
  await preview(proposer, ideaId, pattern);
  const address = await propose(proposer);
  await visitor.reload();
  await expect(supports(visitor), "a proposal changes nothing").toContainText("12");

  const second = await as("moderator2");
  await second.goto("/moderation/supports");
  await second.locator(`a[href="${address}"]`).click();
  await expect(second.getByText(reason)).toBeVisible();
  await second.getByRole("button", { name: "Set aside 12 supports" }).click();
  await expect(second.getByText("In force: these supports are set aside.")).toBeVisible();

  await visitor.reload();
  await supports(visitor).getByRole("link", { name: "12 supports set aside, rule 2" }).click();
  await expect(visitor).toHaveURL(/\/supports\?from=\d+#void-\d+$/);
  const row = visitor.locator(`#void-${address.split("/").at(-1)}`);
  await expect(row).toContainText("12 supports of 1 idea");
  await expect(row).toContainText(reason);
  await expect(visitor.getByRole("main")).not.toContainText(/Priya Nair|Glenn Abbott|echo/);

  await second.getByLabel("Why you undo it").fill("They are the children of one school.");
  await second.getByRole("button", { name: "Let them count again" }).click();
  await expect(second.getByText("Undone: these supports count again.")).toBeVisible();
  await visitor.goto(`/ideas/${ideaId}`);
  await expect(supports(visitor)).toContainText("12");
  await expect(supports(visitor)).not.toContainText("set aside");
  await visitor.goto("/supports");
  await expect(row).toContainText("Why it was undone: They are the children of one school.");
});

test("a proposal needs a rule and a reason, and whoever made it cannot approve it", async ({ as, page: visitor }) => {
  const ideaId = await anIdea(await as("resident2"), numbered("Name the plow after my cat"));
  const pattern = await botsSupport(ideaId, 12);
  const proposer = await as("moderator2");
  await preview(proposer, ideaId, pattern);
  await proposer.getByRole("button", { name: "Propose to set aside 12 supports" }).click();
  await expect(proposer.getByRole("alert")).toContainText("Choose the rule.");
  await expect(proposer.getByRole("alert")).toContainText("Write the reason. Everybody will read it.");

  const address = await propose(proposer);
  await expect(proposer.getByText("You proposed this, so a second person has to look at it.")).toBeVisible();
  await expect(proposer.getByRole("button", { name: /^Set aside/ })).toHaveCount(0);
  const alone = await send(proposer, address, { intent: "approve" });
  expect(alone.status()).toBe(403);
  expect(await alone.json()).toEqual({ error: "You proposed this, so a second person has to look at it." });
  await visitor.goto(`/ideas/${ideaId}`);
  await expect(supports(visitor)).toContainText("12");

  const second = await as("moderator");
  await second.goto(address);
  await second.getByLabel("Why you refuse it").fill("A school trip: I called the teacher.");
  await second.getByRole("button", { name: "Refuse it" }).click();
  await expect(second.getByText("Refused. It never came into force.")).toBeVisible();
});

test("a condition that means everybody is refused, and residents see no console", async ({ as }) => {
  const moderator = await as("moderator");
  await moderator.goto("/moderation/supports/new");
  await moderator.getByLabel("Account younger than").selectOption({ label: "1 day" });
  await moderator.getByRole("button", { name: "Preview" }).click();
  await expect(moderator.getByText(/Anything wider would set aside everybody\./)).toBeVisible();
  await expect(moderator.getByRole("button", { name: /^Propose/ })).toHaveCount(0);
  const resident = await as("resident");
  expect((await resident.goto("/moderation/supports"))?.status()).toBe(403);
});
