import { expect, test } from "vitest";
import { z } from "zod";
import { form } from "~/features/forms/text-fields";
import { parseForm } from "./form.server";

const schema = form({ name: z.string(), ideas: z.array(form({ id: z.string() })).optional() });

function fieldsWith(...extra: string[]): FormData {
  const fields = new FormData();
  fields.set("name", "Snow");
  for (const name of extra) fields.append(name, "x");
  return fields;
}

test("fields of the form are read", () => {
  expect(parseForm(fieldsWith("ideas[0].id"), schema)).toMatchObject({ status: "success", value: { ideas: [{ id: "x" }] } });
});

test("names that every object has are unknown fields like any other", () => {
  for (const name of ["constructor", "toString", "hasOwnProperty", "ideas[0].valueOf", "__proto__"]) {
    expect(() => parseForm(fieldsWith(name), schema), name).toThrow("common.field-unknown");
  }
});
