import { z } from "zod";
import { choice, form, optional, text } from "~/features/forms/text-fields";

const missing = {
  hide: { clause: "moderation.clause-missing", passage: "moderation.passage-missing", reason: "moderation.reason-missing" },
} as const;

/** A moderator's decision. Without `intent` it hides: `clause`, `passage` and `reason` are enough for that. */
export const decisionForm = form({
  intent: choice(["hide", "restore", "keep"]).optional(),
  clause: z
    .number({ error: missing.hide.clause })
    .int({ error: missing.hide.clause })
    .min(1, { error: missing.hide.clause })
    .max(32_767, { error: missing.hide.clause })
    .optional(),
  passage: optional(text({ max: 5000 })),
  reason: optional(text({ max: 1000 })),
  seen: z
    .number({ error: "common.field-unreadable" })
    .int({ error: "common.field-unreadable" })
    .min(0)
    .max(2_147_483_647)
    .optional(),
}).superRefine((decision, context) => {
  const intent = decision.intent ?? "hide";
  const need = (field: "clause" | "passage" | "reason") =>
    context.addIssue({ code: "custom", path: [field], message: missing.hide[field] });
  if (intent === "hide" && decision.clause === undefined) need("clause");
  if (intent === "hide" && isBlank(decision.passage)) need("passage");
  if (intent !== "keep" && isBlank(decision.reason)) need("reason");
});

export type DecisionForm = z.output<typeof decisionForm>;

function isBlank(value: string): boolean {
  return !/[^\s\p{Cf}\p{M}]/u.test(value);
}
