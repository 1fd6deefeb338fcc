import type { Page } from "@playwright/test";
import { barriersOn, narrow, wide } from "./support/axe";
import { aComment, anIdea, numbered, unlike } from "./support/content";
import { expectVisibleFocus, tabTo } from "./support/keyboard";
import { report } from "./support/moderation";
import { expect, test } from "./support/story";
import { anOpenTopic } from "./support/topics";

type AsNew = (name: string, role?: "moderator") => Promise<Page>;

/** A topic in which three things wait, oldest first: two ideas and a comment. Gives the address of its queue, and the lines in it. */
async function threeThatWait(asNew: AsNew): Promise<{ queue: string; lines: string[]; ideas: number[]; comment: number }> {
  const [author, reporter] = [await asNew("Ada Novak"), await asNew("Ben Ito")];
  const topic = await anOpenTopic();
  const first = await anIdea(author, numbered("Sell my cousin's snowblowers"), topic.slug);
  const second = await anIdea(author, numbered("Borrow a snowblower at the library"), topic.slug);
  const comment = await aComment(author, first, unlike("They are the best snowblowers, buy one now"));
  await report(reporter, "ideas", first);
  await report(reporter, "ideas", second);
  await report(reporter, "comments", comment);
  return {
    queue: `/moderation?topic=${topic.id}`,
    lines: [`/moderation/ideas/${first}`, `/moderation/ideas/${second}`, `/moderation/comments/${comment}`].map(
      (path) => `${path}?topic=${topic.id}`,
    ),
    ideas: [first, second],
    comment,
  };
}

const at = (line = "") => new RegExp(`${line.replace("?", "\\?")}(&|$)`);
const helpButton = (page: Page) => page.getByRole("button", { name: "Keys and help" });

/** Keys are there when the page is alive. */
async function whenAlive(page: Page): Promise<void> {
  await expect(helpButton(page)).toBeVisible();
}

test.describe("with scripts", () => {
  test.skip(({ javaScriptEnabled }) => !javaScriptEnabled, "single keys need scripts");

  test("J, K, A, H, E, M, U and ? do what the buttons of these names do", async ({ asNew }) => {
    const moderator = await asNew("Mo Reyes", "moderator");
    const { queue, lines, ideas } = await threeThatWait(asNew);
    const press = async (key: string) => {
      await whenAlive(moderator);
      await moderator.keyboard.press(key);
    };
    await moderator.goto(queue);
    await press("j");
    await expect(moderator).toHaveURL(at(lines[0]));
    await press("j");
    await expect(moderator).toHaveURL(at(lines[1]));
    await press("k");
    await expect(moderator).toHaveURL(at(lines[0]));

    await press("h");
    await expectVisibleFocus(moderator.locator("#hide").getByLabel("Which rule does it break?"));
    await moderator.locator("h1").click();
    await press("e");
    await expectVisibleFocus(moderator.getByLabel("What should they look at?"));
    await moderator.locator("h1").click();
    await press("m");
    await expectVisibleFocus(moderator.locator("#move").getByLabel("Which rule does it break?"));
    await moderator.locator("h1").click();
    await press("Shift+?");
    await expect(moderator.getByRole("dialog")).toContainText("Undo your last decision");
    await moderator.keyboard.press("j");
    await expect(moderator).toHaveURL(at(lines[0]));
    await moderator.keyboard.press("Escape");
    await expect(moderator.getByRole("dialog")).toHaveCount(0);

    await press("a");
    await expectVisibleFocus(moderator.getByRole("button", { name: "Keep it" }));
    await moderator.keyboard.press("Enter");
    await expect(moderator.getByText("Kept as it is.")).toBeVisible();
    await expect(moderator).toHaveURL(at(lines[1]));
    await expect(moderator.locator(`#idea-${ideas[0]}`)).toHaveCount(0);
    await press("u");
    await expect(moderator.getByText("Undone.")).toBeVisible();
    await expect(moderator).toHaveURL(at(lines[0]));
    await moderator.goto(queue);
    await expect(moderator.locator(`#idea-${ideas[0]}`)).toContainText("1 report");
  });

  test("keys do nothing in a field or with Ctrl, and nothing at all once they are off", async ({ asNew }) => {
    const moderator = await asNew("Mo Reyes", "moderator");
    const { lines } = await threeThatWait(asNew);
    await moderator.goto(lines[0] ?? "");
    await whenAlive(moderator);
    const reason = moderator.getByLabel("Why do these words break it?");
    await reason.fill("");
    await reason.pressSequentially("jkahemu?");
    await expect(reason).toHaveValue("jkahemu?");
    await moderator.locator("h1").click();
    await moderator.keyboard.press("Control+e");
    await expect(moderator.getByLabel("What should they look at?")).not.toBeFocused();
    await expect(moderator).toHaveURL(at(lines[0]));

    await helpButton(moderator).click();
    await moderator.getByRole("button", { name: "Turn keys off" }).click();
    await expect(moderator.locator(".key-bar kbd")).toHaveCount(0);
    await whenAlive(moderator);
    for (const key of ["j", "h", "a", "e", "m", "Shift+?"]) await moderator.keyboard.press(key);
    await expect(moderator).toHaveURL(at(lines[0]));
    await expect(moderator.getByRole("dialog")).toHaveCount(0);
    await expect(moderator.locator("#hide select")).not.toBeFocused();
    await moderator.locator(".key-bar").getByRole("link", { name: "Next" }).click();
    await expect(moderator).toHaveURL(at(lines[1]));

    await whenAlive(moderator);
    await helpButton(moderator).click();
    await moderator.getByRole("button", { name: "Turn keys on" }).click();
    await expect(moderator.locator(".key-bar kbd").first()).toBeVisible();
    await whenAlive(moderator);
    await moderator.keyboard.press("j");
    await expect(moderator).toHaveURL(at(lines[2]));
  });

  test("from sign-in to a decision, nothing needs a mouse", async ({ asNew, page }) => {
    const { queue, lines, ideas } = await threeThatWait(asNew);
    await page.goto(`/sign-in?back=${encodeURIComponent(queue)}`);
    await tabTo(page, page.getByRole("button", { name: "moderator@oxbow.example" }));
    await page.keyboard.press("Enter");
    await expect(page.locator(".site-nav a[href='/moderation']")).toHaveCount(1);
    await page.goto(queue);
    await tabTo(page, page.locator(`#idea-${ideas[0]} a`));
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(at(lines[0]));
    await whenAlive(page);
    await page.keyboard.press("h");
    await expectVisibleFocus(page.locator("#hide select"));
    await page.keyboard.type("2");
    await tabTo(page, page.locator("#hide").getByLabel("Which words break the rule?"));
    await page.keyboard.type("Sell my cousin's snowblowers");
    await tabTo(page, page.locator("#hide").getByLabel("Why do these words break it?"));
    await page.keyboard.type("It is an ad.");
    await tabTo(page, page.getByRole("button", { name: "Hide it and tell the author" }));
    await page.keyboard.press("Enter");
    await expect(page.getByText("Hidden everywhere.")).toBeVisible();
    await expect(page).toHaveURL(at(lines[1]));
  });

  for (const locale of ["", "/es"]) {
    test(`the queue with an open case has no barriers${locale && ", in Spanish"}`, async ({ asNew }) => {
      const moderator = await asNew("Mo Reyes", "moderator");
      const { queue, lines } = await threeThatWait(asNew);
      const found: string[] = [];
      for (const path of [lines[2], queue]) {
        await moderator.goto(locale + path);
        found.push(...(await barriersOn(moderator, locale ? [narrow] : [wide, narrow])));
      }
      expect(found).toEqual([]);
    });
  }
});

test("whatever a key does, a button or a link does too, with scripts and without", async ({ asNew }) => {
  const moderator = await asNew("Mo Reyes", "moderator");
  const { lines, comment } = await threeThatWait(asNew);
  await moderator.goto(lines[1] ?? "");
  const bar = moderator.getByRole("navigation", { name: "Keys" });
  for (const name of ["Next", "Previous", "Keep", "Hide", "Second opinion", "Move or collapse"])
    await expect(bar.getByRole("link", { name })).toBeVisible();
  await expect(bar.getByText("Keys and help")).toBeVisible();
  await bar.getByRole("link", { name: "Hide" }).click();
  await expect(moderator.locator("#hide")).toBeInViewport();
  await bar.getByRole("link", { name: "Second opinion" }).click();
  await expect(moderator.locator("#second-opinion")).toBeInViewport();
  await bar.getByRole("link", { name: "Next" }).click();
  await expect(moderator).toHaveURL(at(lines[2]));
  await moderator.getByRole("button", { name: "Ask for a second opinion" }).click();
  await expect(moderator.getByText("Write in one sentence what they should look at.").first()).toBeVisible();
  await moderator.getByLabel("What should they look at?").fill("Is it an ad, or a joke?");
  await moderator.getByRole("button", { name: "Ask for a second opinion" }).click();
  await expect(moderator.getByText("Somebody else will decide. Thank you for asking.")).toBeVisible();

  const other = await asNew("Lu Adams", "moderator");
  await other.goto(lines[2]?.replace("?", "?show=second-opinions&") ?? "");
  await expect(other.getByText("Mo Reyes asks for a second opinion:")).toBeVisible();
  await expect(other.getByText("Is it an ad, or a joke?")).toBeVisible();
  await other.getByRole("button", { name: "Keep it" }).click();
  await expect(other.locator(".undo-bar")).toContainText(`comment ${comment}, kept`);
});
