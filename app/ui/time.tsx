import type { DateStyle } from "~/catalogs/language";
import { useLanguage } from "./language";

/** A moment, written in the page's language and the city's time zone. */
export function Time({ date, style = "day" }: { date: Date; style?: DateStyle }) {
  return <time dateTime={date.toISOString()}>{useLanguage().date(date, style)}</time>;
}
