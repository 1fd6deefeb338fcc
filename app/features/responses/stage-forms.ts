import { z } from "zod";
import { form, line } from "~/features/forms/text-fields";

/** The number of the version that the actor looked at. */
const version = z.number({ error: "common.field-unreadable" }).int().min(0).max(100_000);

/** What can be done with a response besides writing it. */
export const stageForms = [
  form({ intent: z.literal("back"), version, reason: line({ max: 300, empty: "desk.reason-missing" }) }),
  form({ intent: z.literal("approve"), version }),
  form({ intent: z.literal("publish"), version }),
  form({
    intent: z.literal("set-time"),
    version,
    /** On the clock of the city's wall: `2026-12-02T09:00`. */
    publishAt: z
      .string({ error: "desk.publish-at-missing" })
      .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, { error: "desk.publish-at-unreadable" }),
  }),
  form({ intent: z.literal("call-off"), version }),
  form({ intent: z.literal("take-back"), version, reason: line({ max: 300, empty: "desk.take-back-reason-missing" }) }),
  form({ intent: z.literal("correct"), version }),
] as const;
