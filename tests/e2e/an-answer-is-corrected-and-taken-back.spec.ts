import type { Page } from "@playwright/test";
import { emailOf } from "./support/accounts";
import { approveAndPublish, sendForReview, writeAnswer } from "./support/answer";
import { numbered } from "./support/content";
import { mailsTo } from "./support/mail";
import { expect, test } from "./support/story";
import { aClosedTopicWithIdeas } from "./support/topics";

const summaryIn = (page: Page) => page.getByLabel("The decision in one sentence", { exact: true });

test("an answer is taken back and its mails with it; then it is published, corrected, and every text stays readable", async ({
  as,
  page: visitor,
}, { project }) => {
  test.slow();
  const slug = `corrected-${project.name}`;
  const question = `Where does ${slug} lead?`;
  const [idea, other] = await aClosedTopicWithIdeas(slug, { dueInDays: 20, supports: [30, 25] });
  const [drafter, approver] = [await as("drafter"), await as("approver")];
  const summary = numbered("Partly: we mend two paths");
  const mails = () => mailsTo(visitor, emailOf("resident"), question);
  const topicChip = async () => {
    await visitor.goto(`/topics/${slug}`);
    return visitor.locator(".topic-head .chip").innerText();
  };

  // Both ideas are answered, so the topic is; the mails wait, because the answer can still be taken back.
  await drafter.goto(`/desk/responses/new?topic=${slug}&idea=${idea}&idea=${other}`);
  await writeAnswer(drafter, { decision: "Partly", summary });
  const desk = await sendForReview(drafter);
  const address = desk.replace("/desk", "");
  await approver.goto(desk);
  await approveAndPublish(approver);
  expect(await topicChip()).toBe("Answered");
  expect((await mails()).map(({ waits, droppedAt }) => ({ waits, droppedAt }))).toEqual([{ waits: true, droppedAt: null }]);
  await visitor.goto("/dev/mail");
  await expect(visitor.locator(".mail", { hasText: question }).first()).toContainText("Waits until");

  // Taken back, with a reason: no mail goes out, and both ideas are owed again.
  await expect(approver.getByText(/^(10|9) minutes left\.$/)).toBeVisible();
  await approver.getByRole("button", { name: "Take it back" }).click();
  await expect(approver.getByText("Write why you take it back. Residents read this.").first()).toBeVisible();
  await approver.getByLabel("Why you take it back").fill("The budget was last year's.");
  await approver.getByRole("button", { name: "Take it back" }).click();
  await expect(approver.getByText("Taken back. Mails that waited are not sent")).toBeVisible();
  expect((await mails()).map(({ waits, droppedAt }) => [waits, droppedAt !== null])).toEqual([[false, true]]);
  await visitor.goto("/dev/mail");
  await expect(visitor.locator(".mail", { hasText: question }).first()).toContainText("Never sent");
  expect(await topicChip()).toBe("City is working on it");
  await drafter.goto(`/desk/topics/${slug}`);
  await expect(drafter.locator(".promise-coverage")).toContainText("0 of 2 promised answers given, 2 in drafts, 0 untouched");
  for (const path of [address, `${address}/versions/1`]) {
    await visitor.goto(path);
    await expect(visitor.getByText(/^The city took this answer back on/)).toBeVisible();
    await expect(visitor.getByText("Reason: The budget was last year's.")).toBeVisible();
    await expect(visitor.locator(".response")).toContainText(summary);
  }
  await visitor.goto(`/ideas/${idea}`);
  await expect(visitor.locator(".response")).toHaveCount(0);
  await expect(visitor.getByText("The city took its answer back. Reason: The budget was last year's.")).toBeVisible();

  // Published after all.
  await drafter.goto(desk);
  await sendForReview(drafter);
  await approver.goto(desk);
  await approveAndPublish(approver);
  expect(await topicChip()).toBe("Answered");

  // A correction says what it corrects, and takes two people like every answer. Until then the first text stands.
  await drafter.goto(desk);
  await drafter.getByRole("button", { name: "Correct this answer" }).click();
  const corrected = summary.replace("two", "three");
  await summaryIn(drafter).fill(corrected);
  await drafter.getByRole("button", { name: "Send for review" }).click();
  await expect(drafter.getByRole("alert").first()).toContainText("Write what you correct and why.");
  await expect(summaryIn(drafter)).toHaveValue(corrected);
  await drafter.getByLabel("What you correct, and why", { exact: true }).fill("We mend three paths, not two.");
  await sendForReview(drafter);
  await expect(drafter.getByRole("button", { name: "Approve" })).toHaveCount(0);
  await expect(drafter.getByText("Only approvers of this office can approve a response.")).toBeVisible();

  // It gets a time, which is called off again; nothing changes in public.
  await approver.goto(desk);
  await approver.getByRole("button", { name: "Approve" }).click();
  await approver.getByText("Publish at a set time").click();
  const inAMonth = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  await approver.getByLabel("When", { exact: true }).fill(`${inAMonth}T09:00`);
  await approver.getByRole("button", { name: "Set the time" }).click();
  await expect(approver.getByText(/^Will be public on .* 9:00.*, set by Dana Ortiz\.$/)).toBeVisible();
  await approver.getByRole("button", { name: "Call off" }).click();
  await expect(approver.getByText("Called off. It waits until somebody publishes it.")).toBeVisible();
  await expect(approver.getByText(/^Will be public on/)).toHaveCount(0);
  await visitor.goto(`/ideas/${idea}`);
  await expect(visitor.locator(".response")).toContainText(summary);

  // Published, the corrected text stands, and says so.
  await approver.getByRole("button", { name: "Publish now" }).click();
  await expect(approver.getByText("Published. Everyone who took part gets a mail.")).toBeVisible();
  await visitor.goto(`/ideas/${idea}`);
  await expect(visitor.locator(".response")).toHaveCount(1);
  await expect(visitor.locator(".response")).toContainText(corrected);
  await expect(visitor.locator(".response")).toContainText("Corrected ");
  await visitor.getByRole("link", { name: "See what changed" }).click();
  await expect(visitor).toHaveURL(new RegExp(`${address}/versions/3$`));
  const changed = visitor.locator(".what-changed");
  await expect(changed).toContainText("We mend three paths, not two.");
  await expect(changed.locator("del")).toContainText(["two"]);
  await expect(changed.locator("ins")).toContainText(["three"]);
  const versions = visitor.getByRole("region", { name: "All versions" }).getByRole("listitem");
  await expect(versions).toHaveCount(3);
  await expect(versions.last()).toContainText("taken back");
  await changed.getByRole("link", { name: "Read the text before" }).click();
  await expect(visitor).toHaveURL(new RegExp(`${address}/versions/2$`));
  await expect(visitor.getByRole("link", { name: "This is an earlier text. Read the answer as it stands now" })).toBeVisible();
  await expect(visitor.locator(".response")).toContainText(summary);

  // However often it changed meanwhile, whoever took part gets one mail, with the text that stands.
  const sent = (await mails()).filter(({ droppedAt }) => droppedAt === null);
  expect(sent).toHaveLength(1);
  expect(sent[0]?.text).toContain(corrected);
  expect(await topicChip()).toBe("Answered");
});
