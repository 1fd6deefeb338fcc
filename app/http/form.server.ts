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

/** How a field of ours is called: a word, or the part of a numbered thing (`ideas[3].decision`). */
const fieldName = /^[a-zA-Z][a-zA-Z0-9_-]{0,40}(\[\d{1,2}\](\.[a-zA-Z][a-zA-Z0-9_-]{0,40})?)?$/;

/** What every object has anyway: the parser would not see that a form brought it. */
const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));

function isFieldName(name: string): boolean {
  return fieldName.test(name) && !name.split(/[[\].]+/).some((part) => inherited.has(part));
}

/**
 * The fields checked by a strict schema: unknown, repeated and unreadable fields are errors, never guesses. Names are checked first, since
 * the parser builds arrays as long and objects as deep as a name says.
 * @throws Refusal invalid for a name that no form of ours has
 */
export function parseForm<Schema extends z.ZodType>(fields: FormData, schema: Schema) {
  if (![...fields.keys()].every(isFieldName)) throw new Refusal("invalid", "common.field-unknown");
  return parseWithZod(fields, { schema });
}

/** The text fields of a form as they came in, for keeping them while somebody signs in. Files are left out. */
export function textFields(fields: FormData): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, value] of fields) if (typeof value === "string") texts[name] = value;
  return texts;
}

/** Fields that say what to do, not what somebody thought. */
const controls = new Set([
  "intent",
  "step",
  "to",
  "back",
  "parent",
  "version",
  "seen",
  "clause",
  "language",
  "locale",
  "neighborhood",
  "email",
  "code",
]);

/** What somebody wrote in a form, to give it back when the form cannot be shown again. */
export function wordsIn(fields: FormData): string[] {
  return Object.entries(textFields(fields)).flatMap(([name, text]) =>
    controls.has(name) || text.trim() === "" ? [] : [text.slice(0, 10_000)],
  );
}
