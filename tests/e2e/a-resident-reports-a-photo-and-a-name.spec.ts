import type { Page } from "@playwright/test";
import { anIdea, numbered } from "./support/content";
import { mailsTo, newestMail } from "./support/mail";
import { photoFile } from "./support/photos";
import { send } from "./support/send";
import { expect, test } from "./support/story";

const description = "A dark alley; a woman lights her way with a phone.";

async function addPhoto(page: Page, ideaId: number): Promise<number> {
  await page.goto(`/ideas/${ideaId}`);
  await page.getByRole("link", { name: "Add a photo" }).click();
  await page.getByLabel("Photo", { exact: true }).setInputFiles(photoFile);
  await page.getByLabel("Describe the photo for people who cannot see it.").fill(description);
  await page.getByRole("button", { name: "Add this photo" }).click();
  await expect(page.getByText("Your photo is there. Whoever can read your idea can see it.")).toBeVisible();
  return Number(/#photo-(\d+)$/.exec(page.url())?.[1]);
}

async function report(page: Page, sentence: string): Promise<void> {
  await page.getByLabel("Which rule does it break?").selectOption({ index: 2 });
  await page.getByLabel("What is wrong with it?").fill(sentence);
  await page.getByRole("button", { name: "Send the report" }).click();
  await expect(page.getByText("Thank you. A moderator will look at it.")).toBeVisible();
}

/** What the city keeps from whoever reported something: who wrote it, and who decided. */
const staff = ["Priya Nair", "Glenn Abbott"];

test("a reported photo is gone in the very next request, and whoever reported it reads the outcome without a name", async ({
  as,
  asNew,
  page: visitor,
}) => {
  const author = await asNew("Marisol V.");
  const reporter = await asNew("Theo B.");
  const ideaId = await anIdea(author, numbered("Lights for the alley behind the diner"));
  const id = await addPhoto(author, ideaId);

  await reporter.goto(`/ideas/${ideaId}`);
  await expect(reporter.getByRole("img", { name: description })).toBeVisible();
  await reporter.locator(`#photo-${id}`).getByRole("link", { name: "Report this photo" }).click();
  await report(reporter, "She can be recognized.");
  expect((await visitor.request.get(`/photos/${id}`)).status(), "a report hides nothing").toBe(200);

  const moderator = await as("moderator");
  await moderator.goto("/moderation?show=photos");
  await moderator.locator(`#photo-${id}`).getByRole("link").click();
  await expect(moderator.getByText("She can be recognized.")).toBeVisible();
  const form = moderator.locator("#hide");
  await form.getByLabel("Which rule does it break?").selectOption({ index: 2 });
  await form.getByLabel("Which words break the rule?").fill("a woman lights her way");
  await form.getByLabel("Why do these words break it?").fill("People can tell who she is, and nobody asked her.");
  await moderator.getByRole("button", { name: "Hide it and tell the author" }).click();
  await expect(moderator.getByText("Hidden everywhere.")).toBeVisible();

  expect((await visitor.request.get(`/photos/${id}`)).status()).toBe(404);
  expect((await reporter.request.get(`/photos/${id}`)).status()).toBe(404);
  await visitor.goto(`/ideas/${ideaId}`);
  await expect(visitor.locator(`#photo-${id}`)).toContainText("A moderator hid this photo. Rule 2:");
  await expect(visitor.getByRole("img", { name: description })).toHaveCount(0);
  await author.goto(`/ideas/${ideaId}`);
  await expect(author.locator(`#photo-${id}`)).toContainText("People can tell who she is, and nobody asked her.");
  await expect(author.getByRole("img", { name: description })).toBeVisible();

  const told = await newestMail(visitor, reporter.email, "We read your report");
  expect(told.subject).toBe("We read your report and hid it");
  expect(told.text).toContain("We reviewed it and hid it: it broke rule 2,");
  for (const name of ["Marisol", ...staff]) expect(told.text).not.toContain(name);
});

test("a reported name stands in the queue of names, and the reporter learns that it stays", async ({
  as,
  asNew,
  page: visitor,
}) => {
  const name = numbered("Pickle");
  const author = await asNew(name);
  const reporter = await asNew("Theo B.");
  const ideaId = await anIdea(author, numbered("A bench for the bus stop at the diner"));
  await reporter.goto(`/ideas/${ideaId}`);
  await reporter.getByRole("link", { name: "Report this idea" }).click();
  await reporter.getByText(`The name “${name}”`).click();
  await report(reporter, "That is not a real name.");

  const moderator = await as("moderator2");
  await moderator.goto("/moderation?show=names");
  const line = moderator.locator("li[id^=name-]", { hasText: name });
  await expect(line).toContainText("1 report");
  await line.getByRole("link").click();
  await moderator.getByRole("button", { name: "Keep it" }).click();
  await expect(moderator.getByText("Kept as it is.")).toBeVisible();

  await reporter.goto(`/ideas/${ideaId}/report`);
  await expect(reporter.getByText("You have already reported the name. Thank you.")).toBeVisible();
  await expect(reporter.getByText(/A moderator looked at it on .* and kept it: it follows the rules\./)).toBeVisible();
  const told = await newestMail(visitor, reporter.email, "We read your report");
  expect(told.subject).toBe("We read your report and kept it up");
  for (const each of [name, ...staff]) expect(told.text).not.toContain(each);
  expect(await mailsTo(visitor, author.email), "whoever was reported and kept is told nothing").toEqual([]);
});

test("a photo needs a description, has to be one, and belongs to the author of the idea", async ({ asNew }) => {
  const page = await asNew("Marisol V.");
  const other = await asNew("Theo B.");
  const ideaId = await anIdea(page, numbered("Lights for the alley behind the bakery"));
  await page.goto(`/ideas/${ideaId}/photos`);
  await page.getByLabel("Photo", { exact: true }).setInputFiles(photoFile);
  await page.getByRole("button", { name: "Add this photo" }).click();
  await expect(page.getByRole("alert")).toContainText("Say what the photo shows, for people who cannot see it.");

  const notes = { name: "alley.webp", mimeType: "image/webp", buffer: Buffer.from("Buy milk.") };
  await page.getByLabel("Photo", { exact: true }).setInputFiles(notes);
  await page.getByLabel("Describe the photo for people who cannot see it.").fill(description);
  await page.getByRole("button", { name: "Add this photo" }).click();
  await expect(page.getByRole("alert")).toContainText("This file is not a JPG, PNG or WebP photo. Choose one of these.");
  await expect(page.getByLabel("Describe the photo for people who cannot see it.")).toHaveValue(description);
  await page.goto(`/ideas/${ideaId}`);
  await expect(page.locator(".idea-photo")).toHaveCount(0);

  expect((await other.goto(`/ideas/${ideaId}/photos`))?.status()).toBe(404);
  expect((await send(other, "/photos/1/report", { clause: "1", sentence: "Too dark." })).status()).toBe(404);
});
