import { z } from "zod";
import { choice, form, text } from "~/features/forms/text-fields";
import { voidRules } from "~/features/supports/rules";

/** Proposes to set aside what a condition means. `condition` is its query; `seen` the number of supports that the preview showed. */
export const proposeForm = form({
  condition: z.string({ error: "common.field-unreadable" }).max(1000, { error: "common.field-unreadable" }),
  seen: z
    .string({ error: "common.field-unreadable" })
    .regex(/^\d{1,9}$/, { error: "common.field-unreadable" })
    .transform(Number),
  rule: choice(voidRules, "voids.choose-rule"),
  reason: text({ max: 500, empty: "voids.reason-empty" }),
});

/** What can be done with a void. */
export const settleForm = z.discriminatedUnion("intent", [
  form({ intent: z.literal("approve") }),
  form({ intent: z.literal("refuse"), reason: text({ max: 500, empty: "voids.refusal-empty" }) }),
  form({ intent: z.literal("undo"), reason: text({ max: 500, empty: "voids.undo-empty" }) }),
]);
