import { expect, test } from "vitest";
import { templateForm } from "./template-form";

test("a box that is neither ticked nor empty is refused with a sentence of ours", () => {
  const fields = { version: 1, name: "Planned", nameEs: "Previsto", position: 1 };
  expect(templateForm.parse(fields).isOffered).toBe(false);
  expect(templateForm.safeParse({ ...fields, isOffered: "yes" }).error?.issues.map(({ message }) => message)).toEqual([
    "common.field-unreadable",
  ]);
});
