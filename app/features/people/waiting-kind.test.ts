import { expect, test } from "vitest";
import { isTap, waitingKindOf } from "./waiting-kind";

test.each([
  ["/ideas/7/support", "support"],
  ["/ideas/7/comments", "comment"],
  ["/topics/winter-streets/ideas/new", "idea"],
  ["/comments/7/helpful", "helpful"],
  ["/comments/7/report", "report"],
  ["/ideas/7/report", "report"],
  ["/commitments/7", "check"],
  ["/ideas/7/edit", "other"],
])("knows what waits by its address: %s is %s", (path, kind) => {
  expect(waitingKindOf(path)).toBe(kind);
});

test("only supports and helpful marks are taps: nothing written is kept for them", () => {
  const kinds = ["support", "helpful", "comment", "idea", "report", "other"] as const;
  expect(kinds.filter(isTap)).toEqual(["support", "helpful"]);
});
