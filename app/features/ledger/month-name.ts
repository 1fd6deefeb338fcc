import type { Locale } from "~/core/locale";
import { useLanguage } from "~/ui/language";

/** How the page's language calls a month of the calendar, `2026-11`: "November 2026"; short: "Nov 2026". */
export function useMonthName(style: "long" | "short" = "long"): (month: string) => string {
  const format = formats[style][useLanguage().locale];
  return (month) => format.format(new Date(`${month}-15T12:00:00Z`));
}

const formats = { long: formatsOf("long"), short: formatsOf("short") };

function formatsOf(month: "long" | "short"): Record<Locale, Intl.DateTimeFormat> {
  const options = { month, year: "numeric", timeZone: "UTC" } as const;
  return { en: new Intl.DateTimeFormat("en-US", options), es: new Intl.DateTimeFormat("es-US", options) };
}
