import { z } from "zod";
import { choice, form, idField, optional, text } from "~/features/forms/text-fields";

export const bulkMost = 50;

/** One decision for each of several cases of one author, or with one link. */
export const bulkForm = form({
  chosen: z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(idField).min(1, { error: "cases.bulk-choose-missing" }).max(bulkMost, { error: "common.field-unreadable" }),
  ),
  act: choice(["keep", "collapse", "hide"]),
  clause: z
    .number({ error: "moderation.clause-missing" })
    .int({ error: "moderation.clause-missing" })
    .min(1, { error: "moderation.clause-missing" })
    .max(32_767, { error: "moderation.clause-missing" })
    .optional(),
  passage: optional(text({ max: 5000 })),
  reason: optional(text({ max: 1000 })),
}).superRefine((bulk, context) => {
  if (bulk.act !== "hide") return;
  if (bulk.clause === undefined) context.addIssue({ code: "custom", path: ["clause"], message: "moderation.clause-missing" });
  if (bulk.reason === "") context.addIssue({ code: "custom", path: ["reason"], message: "moderation.reason-missing" });
});

export type BulkForm = z.output<typeof bulkForm>;
