import { readFile } from "node:fs/promises";
import { inCity } from "./support/city";
import { send } from "./support/send";
import { expect, test } from "./support/story";

const names = /Priya Nair|Glenn Abbott|@/;

test("a visitor reads every decision, narrows them by rule, and takes them home as a file without a name", async ({ page }) => {
  await page.goto("/policy");
  await page.getByRole("main").getByRole("link", { name: "See every decision in the public list" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What moderators decided");
  const rows = page.getByRole("table", { name: "Decisions", exact: true }).locator("tbody tr");
  expect(await rows.count()).toBeGreaterThan(10);
  await expect(page.getByRole("main")).not.toContainText(names);

  await page.getByLabel("Rule", { exact: true }).selectOption({ label: "Rule 2" });
  await page.getByRole("button", { name: "Find" }).click();
  await expect(page).toHaveURL(/rule=2/);
  const found = await rows.count();
  expect(found).toBeGreaterThan(0);
  await expect(rows.filter({ hasText: "Rule 2:" })).toHaveCount(found);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download these decisions (CSV)" }).click(),
  ]);
  const file = await readFile(await download.path(), "utf8");
  const [head, ...lines] = file.trim().split(/\r?\n/);
  expect(head).toContain("date,topic,rule,policy_version,act,held_first,second_look");
  expect(lines.length).toBeGreaterThanOrEqual(found);
  for (const line of lines) expect(line.split(",")[2], line).toBe("2");
  expect(file).not.toMatch(names);

  await page.getByRole("link", { name: "Show all decisions" }).click();
  await expect(page).toHaveURL(/\/moderation\/ledger$/);
});

test("what nobody decided is not found, with a way back", async ({ page }) => {
  await page.goto("/moderation/ledger?rule=7&act=suspend&month=2020-01");
  await expect(page.getByText("No decision fits what you looked for.")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Show all decisions" }).first().click();
  await expect(page.getByRole("table", { name: "Decisions", exact: true })).toBeVisible();
});

test("a second moderator reviews a decision without seeing it, once, and not their own", async ({ as }) => {
  const id = await aReviewOf("moderator2");
  const reviewer = await as("moderator");
  await reviewer.goto("/moderation");
  await reviewer.getByRole("navigation", { name: "Moderation" }).getByRole("link", { name: "Blind reviews" }).click();
  await expect(reviewer.getByRole("heading", { level: 1 })).toHaveText("Blind second reviews");
  await reviewer.locator(`main a[href="/moderation/reviews/${id}"]`).first().click();
  await expect(reviewer.getByRole("main")).not.toContainText(names);
  await reviewer.getByRole("button", { name: "Save the review" }).click();
  await expect(reviewer.getByRole("alert")).toContainText("Choose whether you would keep it or which rule it breaks.");
  await reviewer.getByText("Keep it: it follows the rules").click();
  await reviewer.getByRole("button", { name: "Save the review" }).click();
  await expect(reviewer.getByText("Saved.")).toBeVisible();
  const again = await send(reviewer, `/moderation/reviews/${id}`, { answer: "keep" });
  expect(again.status()).toBe(409);

  const own = await send(reviewer, `/moderation/reviews/${await aReviewOf("moderator")}`, { answer: "keep" });
  expect(own.status()).toBe(403);
  const resident = await as("resident");
  expect((await resident.goto("/moderation/reviews"))?.status()).toBe(403);
});

/** Draws an earlier decision of this account for a blind review, instead of the lot. */
function aReviewOf(account: "moderator" | "moderator2"): Promise<number> {
  return inCity(async (client) => {
    const { rows } = await client.query<{ id: number }>(
      `insert into blind_reviews (decision_id, drawn_at)
       select d.id, now() from decisions d join people p on p.id = d.moderator_id
        where p.email = $1 || '@oxbow.example' and d.act = 'keep' and d.created_at < now() - interval '1 day'
          and not exists (select from blind_reviews b where b.decision_id = d.id)
        order by random() limit 1 returning id`,
      [account],
    );
    if (!rows[0]) throw new Error(`${account} decided on nothing that is not drawn.`);
    return rows[0].id;
  });
}
