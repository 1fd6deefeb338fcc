import { expect, test } from "vitest";
import { loggedPath } from "./logged-path";

test("the log has the path, without the secret of a mailed link", () => {
  expect(loggedPath("/topics/winter-streets")).toBe("/topics/winter-streets");
  expect(loggedPath(`/did-this-answer/${"a".repeat(64)}`)).toBe("/did-this-answer/…");
  expect(loggedPath(`/es/did-this-answer/${"a".repeat(64)}/x`)).toBe("/es/did-this-answer/…");
  expect(loggedPath(`/${"a".repeat(300)}`)).toHaveLength(200);
});
