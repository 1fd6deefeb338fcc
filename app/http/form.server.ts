import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";
import { Refusal } from "~/core/errors";

const maxFields = 200;

/** Reads the fields of a form. @throws Refusal bad-request when the body is not what its content type says, too-large beyond 200 fields. */
export async function readFields(request: Request): Promise<FormData> {
  let fields: FormData;
  try {
    fields = await request.formData();
  } catch {
    throw new Refusal("bad-request", "common.unreadable-form");
  }
  if ([...fields.keys()].length > maxFields) throw new Refusal("too-large", "common.too-many-fields");
  return fields;
}

/** The fields checked by a strict schema: unknown, repeated and unreadable fields are errors, never guesses. */
export function parseForm<Schema extends z.ZodType>(fields: FormData, schema: Schema) {
  const unsafe = [...fields.keys()].some((name) => /(^|[.[])(__proto__|constructor|prototype)([.\]]|$)/.test(name));
  if (unsafe) throw new Refusal("invalid", "common.field-unknown");
  return parseWithZod(fields, { schema });
}

/** The text fields of a form as they came in, for keeping them while somebody signs in. Files are left out. */
export function textFields(fields: FormData): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, value] of fields) if (typeof value === "string") texts[name] = value;
  return texts;
}
