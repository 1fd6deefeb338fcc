import { z } from "zod";
import { choice, form, text } from "~/features/forms/text-fields";

/** What of an idea or a comment is reported: its text, or the name that stands with it. */
export const reportedParts = ["text", "name"] as const;
export type ReportedPart = (typeof reportedParts)[number];

/** A resident's report: what of it, the rule it breaks in their eyes, and one sentence. */
export const reportForm = form({
  part: choice(reportedParts).optional(),
  clause: z
    .number({ error: "reports.clause-missing" })
    .int({ error: "reports.clause-missing" })
    .min(1, { error: "reports.clause-missing" })
    .max(32_767, { error: "reports.clause-missing" }),
  sentence: text({ max: 300, empty: "reports.sentence-missing" }),
});
