import type { Locator, Page } from "@playwright/test";
import { sendForReview, writeAnswer } from "./support/answer";
import { numbered } from "./support/content";
import { expect, test } from "./support/story";
import { aClosedTopicWithIdeas } from "./support/topics";

/** 300 ideas; 40 of them have the 20 supports that were promised an answer. */
const supports = Array.from({ length: 300 }, (_, index) => (index < 40 ? 60 - index : 1 + (index % 19)));

const published = "Published. Everyone who took part gets a mail.";
const coverageOf = (page: Page) => page.locator(".promise-coverage");

/** Ticks rows of the topic's desk. A label is what a finger finds: the box itself is drawn by it. */
async function tick(rows: Locator[]): Promise<void> {
  for (const row of rows) await row.locator("label").click();
}

/** The decision on one idea of the response that is being written. */
const decisionOn = (page: Page, title: string) => page.getByLabel(title, { exact: true });

/** From the desk in three taps: open it, approve it, publish it. */
async function signFromDesk(approver: Page, summary: string): Promise<void> {
  await approver.goto("/desk");
  await approver.getByRole("region", { name: "Waiting for you" }).getByRole("link", { name: summary }).click();
  await approver.getByRole("button", { name: "Approve" }).click();
  await approver.getByRole("button", { name: "Publish now" }).click();
}

test("one drafter and one approver answer three hundred ideas, forty of them one by one, from the desk", async ({
  as,
  page: visitor,
}, { project }) => {
  test.slow();
  const slug = `three-hundred-${project.name}`;
  const title = (number: number) => `Idea ${number} on ${slug}`;
  const ids = await aClosedTopicWithIdeas(slug, { dueInDays: 14, minSupports: 20, topIdeas: 10, supports });
  const [drafter, approver] = [await as("drafter"), await as("approver")];
  const seen: string[] = [];
  drafter.on("framenavigated", (frame) => seen.push(new URL(frame.url()).pathname));
  const [first, second, own] = [numbered("Partly: we fix"), numbered("No, the state owns"), numbered("We start with the worst")];

  // The desk leads to the topic: 40 are owed an answer, and stand on one page.
  await drafter.goto("/desk?show=questions&office=public-works");
  await drafter.getByRole("link", { name: `Where does ${slug} lead?` }).click();
  const rows = drafter.locator(".topic-ideas tbody tr");
  await expect(rows).toHaveCount(40);
  await expect(coverageOf(drafter)).toContainText("0 of 40 promised answers given, 0 in drafts, 40 untouched");

  // One decision for fifteen ideas, and another one on two of them.
  await tick((await rows.all()).slice(0, 15));
  await drafter.getByRole("button", { name: "Answer the chosen ideas together" }).click();
  await writeAnswer(drafter, { decision: "Partly", summary: first });
  await expect(drafter.locator("select[data-idea-decision]")).toHaveCount(15);
  for (const number of [3, 7]) await decisionOn(drafter, title(number)).selectOption({ label: "No" });
  await sendForReview(drafter);
  await signFromDesk(approver, first);
  await expect(approver.getByText(published)).toBeVisible();

  // What is left is ticked at once; ten of these ideas need another answer, and are left out again.
  await drafter.goto(`/desk/topics/${slug}`);
  await expect(rows).toHaveCount(25);
  if (project.name === "js") await drafter.getByText("Choose all 25 ideas on this page").click();
  else await tick(await rows.all());
  await drafter.getByRole("button", { name: "Answer the chosen ideas together" }).click();
  await writeAnswer(drafter, { decision: "Not ours to decide", summary: second });
  for (let number = 31; number <= 40; number++)
    await decisionOn(drafter, title(number)).selectOption({ label: "Leave out of this response" });
  await decisionOn(drafter, title(20)).selectOption({ label: "Not now" });
  await sendForReview(drafter);

  // The topic's own response waits until every promised idea is decided; the sentence names the first of those that are not.
  await drafter.goto(`/desk/topics/${slug}`);
  await expect(coverageOf(drafter)).toContainText("15 of 40 promised answers given, 15 in drafts, 10 untouched");
  await drafter.getByRole("link", { name: "Answer the topic as a whole" }).click();
  await expect(drafter.locator(".coverage legend")).toHaveText("30 of 40 promised ideas have a decision");
  await writeAnswer(drafter, { decision: "Partly", summary: own });
  await drafter.getByRole("button", { name: "Send for review" }).click();
  const refused = drafter.getByRole("alert");
  await expect(refused).toContainText("Each promised idea needs a decision before the topic is answered.");
  for (let number = 31; number <= 35; number++) await expect(refused).toContainText(`“${title(number)}” (${ids[number - 1]})`);
  await expect(refused).toContainText("and 5 more");
  await expect(drafter.getByLabel("The decision in one sentence", { exact: true })).toHaveValue(own);

  // So they are decided right there: ticked, saved, and one of them decided apart.
  for (const label of await drafter.locator(".coverage li label").all()) await label.click();
  await drafter.getByRole("button", { name: "Save draft" }).click();
  await expect(drafter.getByText("Saved.")).toBeVisible();
  await expect(drafter.locator(".coverage legend")).toHaveText("40 of 40 promised ideas have a decision");
  await decisionOn(drafter, title(40)).selectOption({ label: "No" });
  await sendForReview(drafter);
  expect(seen.filter((path) => !path.startsWith("/desk"))).toEqual([]);

  // What another answer may decide one day does not count: the topic's own response is published last.
  await signFromDesk(approver, own);
  await expect(approver.getByRole("alert")).toContainText("Each promised idea needs a decision before the topic is answered.");
  const waiting = new URL(approver.url()).pathname;
  await visitor.goto(`/topics/${slug}`);
  await expect(visitor.locator(".topic-head .chip")).toHaveText("City is working on it");
  await signFromDesk(approver, second);
  await expect(approver.getByText(published)).toBeVisible();
  await approver.goto(waiting);
  await approver.getByRole("button", { name: "Publish now" }).click();
  await expect(approver.getByText(published)).toBeVisible();

  // Everybody sees it: the topic is answered, each idea with its own decision, and the report lists all forty.
  await visitor.goto(`/topics/${slug}`);
  await expect(visitor.locator(".topic-head .chip")).toHaveText("Answered");
  await expect(visitor.locator(".response").first()).toContainText(own);
  await visitor.goto(`/ideas/${ids[2]}`);
  await expect(visitor.locator(".response")).toContainText("One answer to 15 ideas. For this one: No.");
  await visitor.goto(`/topics/${slug}/report`);
  const tile = (label: string) => visitor.locator(".report-tiles div", { hasText: label }).locator("dd");
  await expect(tile("Ideas that must be answered")).toHaveText("40");
  await expect(tile("Of these, answered")).toHaveText("40");
  await expect(tile("Still owed")).toHaveText("0");
  await expect(visitor.locator(".report-decisions")).toHaveText("Partly 22Not now 1No 3Not ours to decide 14");
  await visitor.getByRole("link", { name: "on one page, to print" }).click();
  await expect(visitor.locator(".report-answers tbody tr")).toHaveCount(40);
  await expect(visitor.getByText("Not answered yet")).toHaveCount(0);

  // And nothing of it is owed on the desk.
  await drafter.goto(`/desk/topics/${slug}`);
  await expect(drafter.getByText("Every idea that was promised an answer has one.")).toBeVisible();
  await drafter.goto("/desk?show=questions&office=public-works");
  await expect(drafter.getByRole("link", { name: `Where does ${slug} lead?` })).toHaveCount(0);
  await drafter.goto("/desk?show=answered&office=public-works");
  await expect(drafter.getByRole("link", { name: `Where does ${slug} lead?` })).toBeVisible();
});
