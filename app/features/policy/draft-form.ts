import { z } from "zod";
import { fromCityTime } from "~/core/city-time";
import { form, line, optional, text } from "~/features/forms/text-fields";
import { maxClauses } from "./draft-acts";

const words = (max: number) => optional(text({ max }));

const clause = form({
  title: optional(line({ max: 100 })),
  titleEs: optional(line({ max: 120 })),
  text: words(2000),
  textEs: words(2000),
  example: words(500),
  exampleEs: words(500),
  keeps: words(500),
  keepsEs: words(500),
});

const version = z.number({ error: "common.field-unreadable" }).int().min(1).max(1_000_000);

/** A draft as its editor sends it, with what to do to the list of rules once it is saved. What is empty may wait until it is published. */
export const policyDraftForm = form({
  intent: z
    .string({ error: "common.field-choose" })
    .regex(/^(save|add|(remove|up|down)-([1-9]|1\d|20))$/, { error: "common.field-choose" }),
  version,
  note: words(1000),
  noteEs: words(1000),
  clauses: z.array(clause, { error: "common.field-unreadable" }).max(maxClauses, { error: "policy.too-many-rules" }).default([]),
});

const day = z
  .string({ error: "admin.day-wrong" })
  .regex(/^\d{4}-\d\d-\d\d$/, { error: "admin.day-wrong" })
  .refine((value) => fromCityTime(`${value}T12:00`, "UTC") !== null, { error: "admin.day-wrong" });

/** What can be done with the policy as a whole. `day`: the first day of the city on which it holds; absent: from now on. */
export const policyForms = z.discriminatedUnion(
  "intent",
  [
    form({ intent: z.literal("start") }),
    form({ intent: z.literal("discard"), version }),
    form({ intent: z.literal("publish"), version, day: day.optional() }),
  ],
  { error: "common.field-unknown" },
);

export type PolicyDraftFields = Omit<z.output<typeof policyDraftForm>, "intent">;
