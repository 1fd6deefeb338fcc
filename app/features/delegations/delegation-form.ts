import { z } from "zod";
import { choice, form, idField } from "~/features/forms/text-fields";

const day = z.iso
  .date({ error: "desk.delegation-day-unreadable", abort: true })
  .refine((value) => value > "2000" && value < "2100", { error: "desk.delegation-day-unreadable" });

const delegateForm = form({
  intent: z.literal("delegate"),
  office: idField,
  from: idField,
  to: z.string({ error: "desk.delegation-to-missing" }).pipe(idField),
  startsOn: day,
  how: choice(["days", "for-good"]),
  lastDay: day.optional(),
}).superRefine(({ how, lastDay }, context) => {
  const message =
    how === "days" && !lastDay
      ? "desk.delegation-last-day-missing"
      : how === "for-good" && lastDay
        ? "desk.delegation-no-last-day"
        : null;
  if (message) context.addIssue({ code: "custom", path: ["lastDay"], message });
});

/** What can be done about whose desk somebody looks after. */
export const delegationForms = z.discriminatedUnion(
  "intent",
  [delegateForm, form({ intent: z.literal("end"), delegation: idField })],
  { error: "common.field-unknown" },
);

export type DelegateFields = z.input<typeof delegateForm>;

/** Days are the city's, `2026-12-01`; without a last day the desk is handed over for good. */
export interface NewDelegation {
  officeId: number;
  fromId: number;
  toId: number;
  startsOn: string;
  lastDay: string | null;
}
