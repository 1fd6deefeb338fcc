import { z } from "zod";
import { choice, form, optional, text } from "~/features/forms/text-fields";
import { answerSays } from "./says";

/**
 * "Did this answer you?" The box belongs to *no*: without JavaScript a browser may still send it with another answer, after somebody changed
 * their mind, and then it counts for nothing.
 */
export const checkForm = form({
  says: choice(answerSays, "checks.choose"),
  offQuestion: z.boolean({ error: "common.field-unreadable" }).default(false),
  sentence: optional(text({ max: 300 })),
}).transform((said) => ({ ...said, offQuestion: said.offQuestion && said.says === "no" }));

export type Said = z.output<typeof checkForm>;
