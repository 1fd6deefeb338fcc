import { z } from "zod";
import type { MessageKey } from "~/catalogs/language";
import { fromCityTime, isTimeZone } from "~/core/city-time";
import { form, line, optional } from "~/features/forms/text-fields";

const phone = /^[0-9+][0-9 ().+x-]*$/;

const count = (min: number, max: number) => {
  const error = `admin.number-wrong?min=${min}&max=${max}`;
  return z
    .string({ error })
    .regex(/^\d{1,4}$/, { error, abort: true })
    .transform(Number)
    .refine((value) => value >= min && value <= max, { error });
};

/** A day of the city, `2026-10-01`; null when it is empty. */
const day = z
  .string({ error: "admin.day-wrong" })
  .regex(/^\d{4}-\d\d-\d\d$/, { error: "admin.day-wrong", abort: true })
  .refine((value) => fromCityTime(`${value}T12:00`, "UTC") !== null, { error: "admin.day-wrong", abort: true })
  .optional()
  .transform((value) => value ?? null);

export const settingsForm = form({
  name: line({ max: 80, empty: "admin.city-name-empty" }),
  siteName: line({ max: 60, empty: "admin.site-name-empty" }),
  siteNameEs: optional(line({ max: 60 })),
  timeZone: z.string({ error: "admin.time-zone-wrong" }).max(60).refine(isTimeZone, { error: "admin.time-zone-wrong" }),
  phone: line({ max: 40, empty: "admin.phone-empty" }).refine((value) => value === "" || phone.test(value), {
    error: "admin.phone-wrong",
  }),
  email: z
    .string({ error: "admin.city-email-wrong" })
    .trim()
    .max(254, { error: "admin.city-email-wrong" })
    .pipe(z.email({ error: "admin.city-email-wrong" })),
  brandColor: z
    .string({ error: "admin.color-wrong" })
    .trim()
    .toLowerCase()
    .regex(/^#[0-9a-f]{6}$/, { error: "admin.color-wrong" }),
  nonEmergencyPhone: optional(line({ max: 40 })).refine((value) => value === "" || phone.test(value), {
    error: "admin.phone-wrong",
  }),
  moderationHours: count(1, 100),
  secondLookDays: count(1, 60),
  campaignFrom: day,
  campaignUntil: day,
}).superRefine(({ campaignFrom: first, campaignUntil: last }, context) => {
  const refuse = (path: string, message: MessageKey) => context.addIssue({ code: "custom", path: [path], message });
  if ((first === null) !== (last === null)) refuse(first === null ? "campaignFrom" : "campaignUntil", "admin.campaign-both");
  if (first !== null && last !== null && last < first) refuse("campaignUntil", "admin.campaign-backwards");
});

export type CitySettings = z.output<typeof settingsForm>;
export type SettingsFields = z.input<typeof settingsForm>;
