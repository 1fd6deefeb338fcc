import { expect, test } from "vitest";
import { peopleText } from "./participation";

test.each([
  [0, "0"],
  [1, "<10"],
  [9, "<10"],
  [10, "10"],
  [1200, "1200"],
])("%i people are shown as %s", (count, text) => {
  expect(peopleText(count, String)).toBe(text);
});
