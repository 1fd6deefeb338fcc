import { z } from "zod";
import { fromCityTime } from "~/core/city-time";
import { form, idField, line, optional } from "~/features/forms/text-fields";
import { weekdayFields } from "./weekdays";

const clock = z
  .string({ error: "admin.clock-wrong" })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "admin.clock-wrong", abort: true });

const count = (min: number, max: number) => {
  const error = `admin.number-wrong?min=${min}&max=${max}`;
  return z
    .string({ error })
    .regex(/^\d{1,4}$/, { error, abort: true })
    .transform(Number)
    .refine((value) => value >= min && value <= max, { error });
};

const day = z
  .string({ error: "admin.day-wrong" })
  .regex(/^\d{4}-\d\d-\d\d$/, { error: "admin.day-wrong" })
  .refine((value) => fromCityTime(`${value}T12:00`, "UTC") !== null, { error: "admin.day-wrong" });

const box = z.boolean({ error: "common.field-choose" }).optional();

const hoursForm = form({
  intent: z.literal("save"),
  works1: box,
  works2: box,
  works3: box,
  works4: box,
  works5: box,
  works6: box,
  works7: box,
  workStarts: clock,
  workEnds: clock,
  answerDays: count(1, 365),
  clarificationDays: count(1, 90),
  undoMinutes: count(0, 1440),
  leadOfficeId: idField.optional(),
}).superRefine((fields, context) => {
  if (!weekdayFields.some((name) => fields[name]))
    context.addIssue({ code: "custom", path: ["works1"], message: "admin.no-working-day" });
  if (fields.workEnds <= fields.workStarts)
    context.addIssue({ code: "custom", path: ["workEnds"], message: "admin.ends-before-starts" });
});

export const holidayForm = form({
  intent: z.literal("add"),
  day,
  name: line({ max: 80, empty: "admin.holiday-name-empty" }),
  nameEs: optional(line({ max: 80 })),
});

const removeForm = form({ intent: z.literal("remove"), day });
const fillForm = form({
  intent: z.literal("fill"),
  year: z
    .string({ error: "common.field-choose" })
    .regex(/^20\d\d$/, { error: "common.field-choose" })
    .transform(Number),
});

/** Everything that can be done on the page of the city's calendar. */
export const calendarForms = z.discriminatedUnion("intent", [hoursForm, holidayForm, removeForm, fillForm], {
  error: "common.field-unknown",
});

export type HoursForm = z.output<typeof hoursForm>;
export type HoursFields = z.input<typeof hoursForm>;
export type HolidayFields = z.input<typeof holidayForm>;
