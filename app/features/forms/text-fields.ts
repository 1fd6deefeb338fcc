import { z } from "zod";
import type { MessageKey } from "~/catalogs/language";

// Invisible characters that hide or reorder text: controls, zero width, direction overrides, byte order mark, Hangul filler, tag characters.
// Text of several lines keeps tabs, line feeds and the direction marks that right-to-left writers need.
const invisibleInLine = /\p{Cc}|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u3164]|[\u{e0000}-\u{e007f}]/gu;
const invisibleInText = /(?![\t\n])\p{Cc}|[\u200b\u2060\ufeff\u3164]|[\u{e0000}-\u{e007f}]/gu;
const unreadable = /\0|\ufffd/;

interface TextRules {
  max: number;
  min?: number;
  /** What to say when it is empty; without it the field is optional and becomes "". */
  empty?: MessageKey;
}

/** One line of text: names, titles. Line breaks are errors, hidden characters are dropped. Lengths are in characters as people count them. */
export function line(rules: TextRules) {
  return z
    .string({ error: rules.empty ?? "common.field-unreadable" })
    .refine((value) => !unreadable.test(value), { error: "common.unreadable-text", abort: true })
    .refine((value) => !/[\r\n]/.test(value.trim()), { error: "common.one-line", abort: true })
    .transform((value) => value.normalize("NFC").replace(invisibleInLine, "").replace(/\s+/g, " ").trim())
    .superRefine(checkLength(rules));
}

/** Text of several lines. Line ends become `\n`; direction marks stay, since right-to-left writers need them. */
export function text(rules: TextRules) {
  return z
    .string({ error: rules.empty ?? "common.field-unreadable" })
    .refine((value) => !unreadable.test(value), { error: "common.unreadable-text", abort: true })
    .transform((value) =>
      value
        .normalize("NFC")
        .replace(/\r\n?/g, "\n")
        .replace(invisibleInText, "")
        .replace(/\n{3,}/g, "\n\n")
        .trim(),
    )
    .superRefine(checkLength(rules));
}

/** Makes a text field optional: absent becomes "". */
export function optional<Schema extends z.ZodType<string>>(schema: Schema) {
  return schema.optional().transform((value) => value ?? "");
}

/** Counted both as people see characters and as the database counts them, so that one emoji family cannot pass as five letters. */
function checkLength(rules: TextRules) {
  return (value: string, context: z.RefinementCtx) => {
    if (rules.empty && !/[^\s\p{Cf}\p{M}]/u.test(value)) context.addIssue({ code: "custom", message: rules.empty });
    const length = [...value].length;
    if (length > rules.max)
      context.addIssue({ code: "custom", message: `common.too-long?count=${length - rules.max}&max=${rules.max}` });
    else if (rules.min && length > 0 && length < rules.min)
      context.addIssue({ code: "custom", message: `common.too-short?min=${rules.min}` });
  };
}

/** An id that a form carries, as people write a small integer (`12`, never `1e1` or `0x0c`). */
export const idField = z
  .string({ error: "common.field-unreadable" })
  .regex(/^[1-9]\d{0,9}$/, { error: "common.field-unreadable" })
  .transform(Number)
  .refine((id) => id <= 2_147_483_647, { error: "common.field-unreadable" });

/** A choice among a fixed set. */
export function choice<const Choices extends readonly [string, ...string[]]>(
  choices: Choices,
  error: MessageKey = "common.field-choose",
) {
  return z.enum(choices, { error });
}

/** A form with exactly these fields: anything else is refused. */
export function form<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, { error: "common.field-unknown" });
}

/** A path to come back to; checked by `safePath` where it is used. */
export const backField = z.string().max(500).optional();
