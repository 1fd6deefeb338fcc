import { z } from "zod";
import { choice, form, optional } from "~/features/forms/text-fields";
import { roles } from "./roles";
import { liftForm, suspendForm } from "./suspension-form";

const id = z
  .string({ error: "common.field-unreadable" })
  .regex(/^[1-9][0-9]{0,8}$/, { error: "common.field-unreadable" })
  .transform(Number);
const day = optional(z.string().regex(/^\d{4}-\d\d-\d\d$/, { error: "admin.day-wrong" }));

const giveForm = form({
  intent: z.literal("give"),
  role: choice(roles, "admin.choose-role"),
  officeId: id.optional(),
  startsOn: day,
  lastDay: day,
});

/** What can be done on the page of a person: give a role or end one, suspend their work for the city or lift that. */
export const grantForms = z.discriminatedUnion(
  "intent",
  [giveForm, form({ intent: z.literal("end"), grantId: id }), suspendForm, liftForm],
  { error: "common.field-unknown" },
);

export type NewGrant = Omit<z.output<typeof giveForm>, "intent">;
export type GrantFields = z.input<typeof giveForm>;
