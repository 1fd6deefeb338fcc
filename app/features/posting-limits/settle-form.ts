import { choice, form, idField, optional, text } from "~/features/forms/text-fields";

/** What a second person says to a proposal; to refuse takes a reason. */
export const settleForm = form({
  intent: choice(["approve", "refuse"]),
  limit: idField,
  reason: optional(text({ max: 1000 })),
}).superRefine(({ intent, reason }, context) => {
  if (intent === "refuse" && !/[^\s\p{Cf}\p{M}]/u.test(reason)) {
    context.addIssue({ code: "custom", path: ["reason"], message: "moderation.refusal-missing" });
  }
});
