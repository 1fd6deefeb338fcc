import { z } from "zod";
import { form, line, optional } from "~/features/forms/text-fields";

/** Whether a moderator reads the ideas of a topic before others do; then with the reason in both languages, which everybody reads. */
export const reviewFirstForm = form({
  intent: z.literal("review-first"),
  isReviewedFirst: z
    .boolean({ error: "common.field-choose" })
    .optional()
    .transform((value) => value ?? false),
  reviewedFirstReason: optional(line({ max: 300 })),
  reviewedFirstReasonEs: optional(line({ max: 300 })),
}).superRefine(({ isReviewedFirst, reviewedFirstReason, reviewedFirstReasonEs }, context) => {
  const ask = (path: string) => context.addIssue({ code: "custom", path: [path], message: "admin.review-first-reason-missing" });
  if (isReviewedFirst && reviewedFirstReason === "") ask("reviewedFirstReason");
  if (isReviewedFirst && reviewedFirstReasonEs === "") ask("reviewedFirstReasonEs");
});

export type ReviewFirst = Omit<z.output<typeof reviewFirstForm>, "intent">;
export type ReviewFirstFields = Omit<z.input<typeof reviewFirstForm>, "intent">;
