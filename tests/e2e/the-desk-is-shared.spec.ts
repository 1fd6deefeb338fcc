import { numbered } from "./support/content";
import { expect, test } from "./support/story";

/** Of the office of the demo's drafter and approver, and open: no other story answers it to the end. */
const topic = "winter-streets";

test("an approver approves in three taps", async ({ as }) => {
  const approver = await as("approver");
  await approver.goto("/");
  await approver.locator('.site-nav a[href="/desk"]').click();
  const waiting = approver.getByRole("region", { name: "Waiting for you" });
  await waiting.getByRole("listitem").filter({ hasText: "Approve" }).getByRole("link").first().click();
  await expect(approver.getByRole("button", { name: "Approve" })).toBeVisible();
});

test("a topic gets an owner, and its owner finds it under their name", async ({ as }) => {
  const [drafter, approver] = [await as("drafter"), await as("approver")];
  await drafter.goto(`/desk/topics/${topic}`);
  const owner = drafter.locator(".topic-owner");
  await owner.locator("summary").click();
  await owner.getByLabel("Owner").selectOption({ label: "Dana Ortiz" });
  await owner.getByRole("button", { name: "Save" }).click();
  await expect(drafter.getByText("Saved who looks after it.")).toBeVisible();
  await expect(owner).toContainText("Dana Ortiz");
  await approver.goto("/desk?owner=me");
  await expect(approver.locator(`.owed-table a[href="/desk/topics/${topic}"]`).first()).toBeVisible();
});

test("ticked ideas are assigned together; without any, the form says what is missing", async ({ as }) => {
  const drafter = await as("drafter");
  await drafter.goto(`/desk/topics/${topic}?show=all`);
  const assignChosen = async () => {
    await drafter.locator(".choose-more > summary").click();
    await drafter.locator("#choose-owner").selectOption({ label: "Elena Marsh" });
    await drafter.getByRole("button", { name: "Assign the chosen ideas" }).click();
  };
  await assignChosen();
  await expect(drafter.getByText("No idea is chosen.")).toBeVisible();
  await drafter.getByRole("link", { name: "Back" }).click();
  for (const index of [0, 1]) await drafter.locator(".topic-ideas label").nth(index).click();
  await assignChosen();
  await expect(drafter.getByText("Saved who looks after it.")).toBeVisible();
  for (const index of [0, 1]) await expect(drafter.locator(".topic-ideas tbody .owner").nth(index)).toContainText("Elena Marsh");
});

test("a note is for colleagues and the mayor, and no resident sees it", async ({ as, page: visitor }) => {
  const drafter = await as("drafter");
  const text = numbered("The state wants to see our drawings first");
  await drafter.goto(`/desk/topics/${topic}`);
  await drafter.getByRole("button", { name: "Add note" }).click();
  await expect(drafter.locator(".error-summary").getByText("Write the note.")).toBeVisible();
  await drafter.getByLabel("Your note").fill(text);
  await drafter.locator("label", { hasText: "Tell the mayor" }).click();
  await drafter.getByRole("button", { name: "Add note" }).click();
  await expect(drafter.locator(".notes").getByText(text)).toBeVisible();
  await drafter.goto("/desk/brief");
  await expect(drafter.getByText(text)).toBeVisible();
  await visitor.goto(`/topics/${topic}`);
  await expect(visitor.getByText(text)).toHaveCount(0);
});

test("somebody looks after a desk for some days, and gives it back early", async ({ as }) => {
  const approver = await as("approver");
  await approver.goto("/desk/delegations?office=planning");
  await approver.getByRole("button", { name: "Save" }).click();
  await expect(approver.locator(".error-summary")).toContainText("Choose who looks after the desk.");
  await approver.getByLabel("Who looks after it?").selectOption({ label: "Elena Marsh" });
  await approver.locator('input[name="lastDay"]').fill("2099-12-03");
  await approver.getByRole("button", { name: "Save" }).click();
  const row = approver.getByRole("row").filter({ hasText: "Dec 3, 2099" });
  await expect(row).toContainText("Elena Marsh");
  await row.getByRole("button", { name: "End it now" }).click();
  await expect(row).toHaveCount(0);
});
