import type { z } from "zod";

const published = [
  "summary",
  "why",
  "next",
  "contact",
  "doneWhen",
  "correctionNote",
  "summaryEs",
  "whyEs",
  "nextEs",
  "contactEs",
  "doneWhenEs",
  "correctionNoteEs",
] as const;

type Texts = Partial<Record<(typeof published)[number], string>>;

// Templates leave blanks as "[date]". What is followed by a parenthesis is a link.
const blank = /\[[^[\]\n]+\](?!\()/;

/** Refuses texts in which a blank of a template, such as "[date]", was never filled in; for what is sent to be approved. */
export function refuseBlanks(texts: Texts, context: z.RefinementCtx): void {
  for (const field of published) {
    const left = texts[field]?.match(blank)?.[0];
    if (left)
      context.addIssue({ code: "custom", path: [field], message: `composer.blank-left?blank=${encodeURIComponent(left)}` });
  }
}
