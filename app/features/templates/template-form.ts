import { z } from "zod";
import { choice, form, line, optional, text } from "~/features/forms/text-fields";
import { responseDecisions } from "~/features/responses/decisions";
import { maxSummary } from "~/features/responses/response-form";

/** A template as the administrator words it. Only its names are needed: what is empty here fills nothing in. */
export const templateForm = form({
  version: z.number({ error: "common.field-unreadable" }).int().min(1).max(1_000_000),
  name: line({ max: 80, empty: "templates.name-missing" }),
  nameEs: line({ max: 80, empty: "templates.name-es-missing" }),
  /** Absent: the writer decides. */
  decision: choice(responseDecisions).optional(),
  summary: optional(line({ max: maxSummary })),
  summaryEs: optional(line({ max: maxSummary })),
  why: optional(text({ max: 5000 })),
  whyEs: optional(text({ max: 5000 })),
  next: optional(text({ max: 1000 })),
  nextEs: optional(text({ max: 1000 })),
  contact: optional(text({ max: 500 })),
  contactEs: optional(text({ max: 500 })),
  position: z
    .number({ error: "templates.position-wrong" })
    .int({ error: "templates.position-wrong" })
    .min(0, { error: "templates.position-wrong" })
    .max(999, { error: "templates.position-wrong" }),
  isOffered: z
    .boolean({ error: "common.field-unreadable" })
    .optional()
    .transform((offered) => offered ?? false),
});

export type TemplateFields = z.output<typeof templateForm>;

/** On the list: a new template, by its names, or the standard ones. */
export const templatesForm = z.discriminatedUnion(
  "intent",
  [
    form({
      intent: z.literal("add"),
      name: line({ max: 80, empty: "templates.name-missing" }),
      nameEs: line({ max: 80, empty: "templates.name-es-missing" }),
    }),
    form({ intent: z.literal("standard") }),
  ],
  { error: "common.field-choose" },
);
