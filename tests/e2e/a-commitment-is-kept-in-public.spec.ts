import type { Page } from "@playwright/test";
import { emailOf } from "./support/accounts";
import { approveAndPublish, sendForReview, writeAnswer } from "./support/answer";
import { numbered } from "./support/content";
import { codeFor, newestMail } from "./support/mail";
import { expect, test } from "./support/story";
import { aClosedTopicWithIdeas } from "./support/topics";

const nextYear = `${new Date().getFullYear() + 1}-05-01`;

/** An answer that promises something to an idea of the demo's resident, published. */
async function aPromise(drafter: Page, approver: Page, slug: string, next: string): Promise<void> {
  const [idea] = await aClosedTopicWithIdeas(slug, { dueInDays: 20, supports: [30] });
  await drafter.goto(`/desk/responses/new?topic=${slug}&idea=${idea}`);
  const promise = { next, nextOn: nextYear, doneWhen: "Four benches stand along the path." };
  await writeAnswer(drafter, { decision: "We will do it", summary: numbered("Yes, benches"), promise });
  await approver.goto(await sendForReview(drafter));
  await approveAndPublish(approver);
}

/** Chooses where it stands, and says so in a sentence. */
async function say(page: Page, kind: string, sentence: string): Promise<void> {
  await page.locator(".usa-radio label", { hasText: kind }).click();
  await page.getByLabel("In one sentence", { exact: true }).fill(sentence);
}

/** Signs in somebody of the city's staff whom the demo's page does not offer. */
async function signInByMail(page: Page, email: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("button", { name: "Send me a code" }).click();
  await page.getByLabel("Code from the mail").fill(await codeFor(page, email));
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("button", { name: "Sign out" }).first()).toBeAttached();
}

test("what the city promised is kept in public: said with something to look at, and checked by residents", async ({
  as,
  page: visitor,
}, { project }) => {
  test.slow();
  const slug = `kept-${project.name}`;
  const next = numbered("We set four benches");
  const [drafter, approver, resident] = [await as("drafter"), await as("approver"), await as("resident2")];
  await aPromise(drafter, approver, slug, next);
  await drafter.goto(`/desk/topics/${slug}`);
  await drafter.getByRole("link", { name: next }).click();
  await expect(drafter.getByRole("heading", { level: 1 })).toHaveText(next);
  const desk = new URL(drafter.url()).pathname;
  const address = desk.replace("/desk", "");

  // Progress needs no more than a sentence.
  await say(drafter, "Progress", "Two of the four benches stand.");
  await drafter.getByRole("button", { name: "Say it in public" }).click();
  await expect(drafter.getByText("Said in public. Everyone who took part gets a mail.")).toBeVisible();
  await visitor.goto(address);
  await expect(visitor.locator(".timeline")).toContainText("Progress: Two of the four benches stand.");
  await expect(visitor.locator(".two-numbers")).toContainText("Not done yet");
  await expect(visitor.locator(".two-numbers")).toContainText("Residents are asked once the city calls it done.");
  await expect(visitor.getByRole("button", { name: "Send my answer" })).toHaveCount(0);

  // Done needs something to look at; what was written stays.
  const done = "All four benches stand since Monday.";
  await say(drafter, "Done", done);
  await drafter.getByRole("button", { name: "Say it in public" }).click();
  await expect(drafter.getByRole("alert").first()).toContainText("Done needs something that residents can look at");
  await expect(drafter.getByLabel("In one sentence", { exact: true })).toHaveValue(done);
  await expect(drafter.getByRole("radio", { name: /^Done/ })).toBeChecked();
  if (project.name === "js") {
    await drafter.getByLabel("Web address", { exact: true }).fill("benches, see our site");
    await drafter.getByRole("button", { name: "Say it in public" }).click();
    await expect(drafter.getByRole("alert").first()).toContainText("Write the whole web address");
    await drafter.getByLabel("Web address", { exact: true }).fill("https://www.oxbow.example/benches/");
  } else {
    await drafter.getByLabel("Ordinance number", { exact: true }).fill("43120");
  }
  await drafter.getByRole("button", { name: "Say it in public" }).click();
  await expect(drafter.getByText("Said in public. Everyone who took part gets a mail.")).toBeVisible();
  await expect(drafter.getByText("This commitment is settled.")).toBeVisible();
  await expect(drafter.getByRole("button", { name: "Say it in public" })).toHaveCount(0);

  // The public page shows both, and asks the residents.
  await visitor.goto(address);
  await expect(visitor.locator(".commitment-head .chip")).toHaveText("Done");
  await expect(visitor.locator(".timeline")).toContainText(`Done: ${done}`);
  const happened = visitor.locator(".timeline");
  if (project.name === "js") {
    const link = happened.getByRole("link", { name: "oxbow.example/benches" });
    await expect(link).toHaveAttribute("href", "https://www.oxbow.example/benches/");
  } else {
    await expect(happened.getByText("Ordinance 43120", { exact: true })).toBeVisible();
  }
  await expect(visitor.locator(".two-numbers")).toContainText("Nobody has said yet");

  // A resident goes and looks, and again later.
  const numbers = resident.locator(".two-numbers");
  await resident.goto(address);
  await resident.getByRole("button", { name: "Send my answer" }).click();
  await expect(resident.getByRole("alert").first()).toContainText("Choose whether it is done or not yet.");
  await resident.getByText("No, not yet", { exact: true }).click();
  await resident.getByLabel("What did you see?").fill("One bench has no seat.");
  await resident.getByRole("button", { name: "Send my answer" }).click();
  await expect(resident.getByText("You said: not yet.")).toBeVisible();
  await expect(numbers).toContainText("0 done, 1 not yet");
  await resident.getByText("Yes, it is done", { exact: true }).click();
  await resident.getByRole("button", { name: "Change my answer" }).click();
  await expect(resident.getByText("You said: it is done.")).toBeVisible();
  await expect(numbers).toContainText("1 done, 0 not yet");
  await visitor.goto(address);
  await expect(visitor.locator(".two-numbers")).toContainText("1 done, 0 not yet");
  await expect(visitor.getByText("One bench has no seat.")).toHaveCount(0);
  await drafter.goto(desk);
  await expect(drafter.getByText("One bench has no seat.")).toBeVisible();

  // Who shared the idea hears of it, with the way to the page.
  const mail = await newestMail(visitor, emailOf("resident"), `Done, says the city: Idea 1 on ${slug}`);
  expect(mail.text).toContain(`The city says a promise is done. ${done}`);
  expect(mail.text).toContain(address);

  // Whoever works for the city has no say in whether it is done, and another office none in what is said.
  await approver.goto(address);
  await expect(approver.getByText("People who work for the city cannot answer this. It is for residents.")).toBeVisible();
  await signInByMail(visitor, project.name === "js" ? "naomi.feld@oxbow.example" : "andre.wills@oxbow.example");
  expect((await visitor.goto("/desk"))?.status()).toBe(200);
  expect((await visitor.goto(desk))?.status()).toBe(404);
});
