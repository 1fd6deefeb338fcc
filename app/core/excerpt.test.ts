import { expect, test } from "vitest";
import { excerptOf } from "./excerpt";

test.each([
  ["One *two* **three**, `four` and _five_.", "One two three, four and five."],
  ["See [the map](https://oxbow.example/a_b) ![a bench](b.png)", "See the map a bench"],
  ["What I want:\n\n- open until 6\n- lunch.\n- a desk", "What I want: open until 6; lunch. a desk"],
  ["# Big\n\n> quoted\nline", "Big quoted line"],
  ["5 * 3 * 2 stays, so does snake_case_name and $24", "5 * 3 * 2 stays, so does snake_case_name and $24"],
  ["", ""],
])("%j reads as %j", (markdown, plain) => {
  expect(excerptOf(markdown)).toBe(plain);
});

test("a long text is cut at a word, within 160 characters", () => {
  const excerpt = excerptOf("Every word counts, ".repeat(30));
  expect(excerpt.length).toBeLessThanOrEqual(160);
  expect(excerpt).toMatch(/[a-z]…$/);
});

test("one endless word is cut, but never through a character", () => {
  const excerpt = excerptOf("🌳".repeat(200));
  expect(excerpt.length).toBeLessThanOrEqual(160);
  expect(excerpt).not.toMatch(/\p{Surrogate}/u);
});
