import { z } from "zod";
import { fromCityTime } from "~/core/city-time";
import { form, line, optional } from "~/features/forms/text-fields";

/** A day of the city, `2026-11-20`. */
const day = z
  .string({ error: "desk.new-date-missing" })
  .regex(/^\d{4}-\d\d-\d\d$/, { error: "admin.day-wrong" })
  .refine((value) => fromCityTime(`${value}T12:00`, "UTC") !== null, { error: "admin.day-wrong" });

/** A new date for a promise; the moment is the end of that day's working hours. */
export const extensionForm = form({
  newDate: day,
  reason: line({ min: 10, max: 300, empty: "desk.extension-reason-missing" }),
  reasonEs: optional(line({ max: 300 })),
});

export type ExtensionText = z.output<typeof extensionForm>;
export type ExtensionFields = z.input<typeof extensionForm>;
