import { z } from "zod";
import { form, text } from "~/features/forms/text-fields";

/** A resident's report: the rule it breaks in their eyes, and one sentence. */
export const reportForm = form({
  clause: z
    .number({ error: "moderation.clause-missing" })
    .int({ error: "moderation.clause-missing" })
    .min(1, { error: "moderation.clause-missing" })
    .max(32_767, { error: "moderation.clause-missing" }),
  sentence: text({ max: 300, empty: "moderation.sentence-missing" }),
});
