import { z } from "zod";
import { isTimeZone } from "~/core/city-time";
import { form, line, optional } from "~/features/forms/text-fields";

export const settingsForm = form({
  name: line({ max: 80, empty: "admin.city-name-empty" }),
  siteName: line({ max: 60, empty: "admin.site-name-empty" }),
  siteNameEs: optional(line({ max: 60 })),
  timeZone: z.string({ error: "admin.time-zone-wrong" }).max(60).refine(isTimeZone, { error: "admin.time-zone-wrong" }),
  phone: line({ max: 40, empty: "admin.phone-empty" }).refine((phone) => phone === "" || /^[0-9+][0-9 ().+x-]*$/.test(phone), {
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
});

export type CitySettings = z.output<typeof settingsForm>;
export type SettingsFields = z.input<typeof settingsForm>;
