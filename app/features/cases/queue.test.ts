import { expect, test } from "vitest";
import { pathAfterUndo } from "./queue";

test("an undo leads to what waits again, in the list that the moderator had before them", () => {
  const content = { kind: "comment" as const, id: 7 };
  expect(pathAfterUndo(content, "/moderation/ideas/3?show=held&topic=2")).toBe(
    "/moderation/comments/7?show=held&topic=2&done=undone",
  );
  expect(pathAfterUndo(content, "/moderation")).toBe("/moderation/comments/7?done=undone");
});

test("an undo of several leads back to where the moderator was", () => {
  expect(pathAfterUndo(null, "/moderation?topic=2")).toBe("/moderation?topic=2&done=undone");
});
