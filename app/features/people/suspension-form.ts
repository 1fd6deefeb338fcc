import { z } from "zod";
import { form, line } from "~/features/forms/text-fields";

const id = z
  .string({ error: "common.field-unreadable" })
  .regex(/^[1-9][0-9]{0,8}$/, { error: "common.field-unreadable" })
  .transform(Number);

export const suspendForm = form({
  intent: z.literal("suspend"),
  reason: line({ max: 300, empty: "admin.suspend-reason-missing" }),
  /** The last day of it, in the city. */
  lastDay: z.string({ error: "admin.suspend-day-missing" }).regex(/^\d{4}-\d\d-\d\d$/, { error: "admin.day-wrong" }),
});

export const liftForm = form({ intent: z.literal("lift"), suspensionId: id });

export type NewSuspension = Omit<z.output<typeof suspendForm>, "intent">;
export type SuspensionFields = z.input<typeof suspendForm>;
