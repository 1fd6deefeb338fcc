import { expect, test } from "vitest";
import { noteForm } from "./note-fields";

test("a box that is neither ticked nor empty is refused with a sentence of ours", () => {
  const fields = { topic: "7", text: "Ask the depot." };
  expect(noteForm.parse(fields).isSensitive).toBe(false);
  expect(noteForm.parse({ ...fields, isSensitive: true }).isSensitive).toBe(true);
  expect(noteForm.safeParse({ ...fields, isSensitive: "yes" }).error?.issues.map(({ message }) => message)).toEqual([
    "common.field-unreadable",
  ]);
});
