import type { Page } from "@playwright/test";
import { expect, test } from "./support/alone";
import { numbered, openTopic, unlike } from "./support/content";
import { send } from "./support/send";
import { anOpenTopic } from "./support/topics";

const dayMs = 24 * 60 * 60 * 1000;
const dayFrom = (day: string, days: number) => new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);

/** Words of the first rule of the draft. */
const wordsOf = (admin: Page, part: "text" | "textEs") => admin.locator(`[name="clauses[0].${part}"]`);

async function save(admin: Page): Promise<void> {
  await admin.getByRole("button", { name: "Save the draft" }).first().click();
}

/** A draft with the words of the newest version; one that an earlier story left is thrown away. */
async function startDraft(admin: Page): Promise<void> {
  await admin.goto("/admin/policy");
  const discard = admin.getByRole("button", { name: "Throw the draft away" });
  if (await discard.isVisible()) await discard.click();
  await admin.getByRole("button", { name: "Start a draft" }).click();
  await expect(admin.getByRole("heading", { level: 1 })).toHaveText("Edit the draft");
}

test("an administrator words a rule anew in both languages, and everybody reads what changed before it holds", async ({
  as,
  page: visitor,
}) => {
  const admin = await as("admin");
  const [words, spanish] = [numbered("Not at night either"), numbered("Tampoco de noche")];
  await startDraft(admin);
  await wordsOf(admin, "text").fill(`${await wordsOf(admin, "text").inputValue()} ${words}.`);
  await wordsOf(admin, "textEs").fill(`${await wordsOf(admin, "textEs").inputValue()} ${spanish}.`);
  await save(admin);
  await expect(admin.getByText("Saved.")).toBeVisible();
  await admin.getByRole("link", { name: "See the changes and publish" }).first().click();
  await expect(admin.getByText("Say in both languages what changed and why.")).toBeVisible();
  await expect(admin.getByRole("button", { name: "Publish this version" })).toHaveCount(0);

  await admin.getByRole("link", { name: "Edit the draft" }).click();
  await admin.locator("[name=note]").fill("People asked about nights.");
  await admin.locator("[name=noteEs]").fill("La gente preguntó por las noches.");
  await save(admin);
  await expect(admin.getByText("Saved.")).toBeVisible();
  await admin.getByRole("link", { name: "See the changes and publish" }).first().click();
  const heading = await admin.getByRole("heading", { name: /^Publish version \d+$/ }).textContent();
  const number = Number(heading?.match(/\d+/)?.[0]);
  const day = admin.getByLabel("In force from");
  const tomorrow = (await day.getAttribute("min")) ?? "";
  await day.fill(dayFrom(tomorrow, -1));
  await admin.getByRole("button", { name: "Publish this version" }).click();
  await expect(admin.getByRole("alert")).toContainText("Choose tomorrow or a later day.");
  await day.fill(tomorrow);
  await admin.getByRole("button", { name: "Publish this version" }).click();
  await expect(admin.getByText("Published. Everyone can read it now; it holds from its day on.")).toBeVisible();

  await visitor.goto("/policy");
  await expect(visitor.getByRole("main"), "it does not hold before its day").not.toContainText(words);
  await visitor.goto(`/policy/versions/${number}`);
  await expect(visitor.getByText(/^Will be in force from/)).toBeVisible();
  await expect(visitor.getByRole("heading", { name: `What changed against version ${number - 1}` })).toBeVisible();
  await expect(visitor.getByText("People asked about nights.")).toBeVisible();
  await expect(visitor.locator("ins", { hasText: words })).toBeVisible();
  await visitor.goto(`/es/policy/versions/${number}`);
  await expect(visitor.getByText("La gente preguntó por las noches.")).toBeVisible();
  await expect(visitor.locator("ins", { hasText: spanish })).toBeVisible();
});

test("two people at one draft: the second one is told, and keeps their words", async ({ as }) => {
  const first = await as("admin");
  const second = await as("admin");
  await startDraft(first);
  await second.goto("/admin/policy/draft");
  await wordsOf(first, "text").fill("No threats.");
  await save(first);
  await expect(first.getByText("Saved.")).toBeVisible();

  await wordsOf(second, "text").fill("No threats, not even in jest.");
  const [answer] = await Promise.all([
    second.waitForResponse((response) => response.request().method() === "POST"),
    save(second),
  ]);
  expect(answer.status()).toBe(409);
  await expect(second.getByRole("alert")).toContainText("Somebody saved this draft after you opened it.");
  await expect(wordsOf(second, "text")).toHaveValue("No threats, not even in jest.");
  await first.goto("/admin/policy/draft");
  await expect(wordsOf(first, "text")).toHaveValue("No threats.");
  await first.goto("/admin/policy");
  await first.getByRole("button", { name: "Throw the draft away" }).click();
  await expect(first.getByText("The draft is gone. What was published stays.")).toBeVisible();
  const moderator = await as("moderator");
  expect((await moderator.goto("/admin/policy"))?.status()).toBe(403);
});

test("a topic is read by a moderator first only with a reason, which everybody reads", async ({ as, asNew, page: visitor }) => {
  const admin = await as("admin");
  const { id, slug } = await anOpenTopic();
  const reason = "People were threatened here last week.";
  await admin.goto(`/admin/topics/${id}`);
  const part = admin.getByRole("region", { name: "Reading before others" });
  await part.getByText("A moderator reads ideas first").click();
  await part.getByRole("button", { name: "Save" }).click();
  await expect(admin.getByRole("alert")).toContainText("Write the reason: people read it.");
  await part.locator("[name=reviewedFirstReason]").fill(reason);
  await part.getByLabel("Reason in Spanish").fill("La semana pasada hubo amenazas aquí.");
  await part.getByRole("button", { name: "Save" }).click();
  await expect(admin.getByText("Saved.")).toBeVisible();

  const sentence = `A moderator reads ideas and comments here before others do. The reason: ${reason}`;
  await visitor.goto(`/topics/${slug}`);
  await expect(visitor.getByText(sentence)).toBeVisible();
  const author = await asNew("Odalys P.");
  await author.goto(`/topics/${slug}/ideas/new`);
  await expect(author.getByText(sentence)).toBeVisible();
  await author.getByLabel("What is your idea?").fill("A lamp at the ford");
  await author.getByLabel("Tell us more").fill(unlike("One can see nothing there."));
  await author.getByRole("button", { name: "Share my idea" }).click();
  await expect(author.getByText("Saved. Your idea is waiting for a moderator.")).toBeVisible();
  expect((await visitor.goto(new URL(author.url()).pathname))?.status()).toBe(404);
});

test("a campaign season has a note on every page, with both its days, and after hours the forms say whom to call", async ({
  as,
  page: visitor,
}) => {
  const admin = await as("admin");
  const today = new Date().toISOString().slice(0, 10);
  const note = visitor.getByRole("complementary", { name: "Campaign season." });
  await admin.goto("/admin/settings");
  await admin.getByLabel("Non-emergency phone").fill("402-555-0177");
  await admin.getByLabel("First day").fill(dayFrom(today, -2));
  await admin.getByRole("button", { name: "Save" }).click();
  await expect(admin.getByRole("alert")).toContainText("Give both days, or neither.");
  await admin.getByLabel("Last day").fill(dayFrom(today, 20));
  await admin.getByRole("button", { name: "Save" }).click();
  await expect(admin.getByText("Saved.")).toBeVisible();

  // Each process of the city reads its settings again within a second.
  await expect(async () => {
    await visitor.goto("/topics");
    await expect(note).toContainText("This site does not take sides", { timeout: 500 });
  }).toPass({ timeout: 5000 });
  await visitor.goto("/es/policy");
  await expect(visitor.locator(".site-note")).toContainText("Este sitio");

  // Whether it is after hours, the clock decides; the phone stands beside that note and nowhere else.
  const resident = await as("resident");
  await resident.goto(`/topics/${openTopic}/ideas/new`);
  const isAfterHours = await resident.getByText("It is after hours.").isVisible();
  await expect(resident.getByRole("main").getByRole("link", { name: "402-555-0177" })).toHaveCount(isAfterHours ? 1 : 0);

  await admin.goto("/admin/settings");
  await admin.getByLabel("Non-emergency phone").fill("402-555-0101");
  await admin.getByLabel("First day").fill("");
  await admin.getByLabel("Last day").fill("");
  await admin.getByRole("button", { name: "Save" }).click();
  await expect(admin.getByText("Saved.")).toBeVisible();
  await expect(async () => {
    await visitor.goto("/topics");
    await expect(note).toHaveCount(0, { timeout: 500 });
  }).toPass({ timeout: 5000 });
  const vain = await send(await as("moderator"), "/admin/settings", { campaignFrom: today });
  expect(vain.status()).toBe(403);
});
