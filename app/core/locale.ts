/** The languages the interface speaks. English is the default and has no prefix in addresses; Spanish lives under `/es`. */
export const locales = ["en", "es"] as const;
export type Locale = (typeof locales)[number];

/** The language of an address: `/es` and everything below it is Spanish. */
export function localeOf(pathname: string): Locale {
  return pathname === "/es" || pathname.startsWith("/es/") ? "es" : "en";
}

/** The same page's path without its language prefix: `/es/topics` gives `/topics`. */
export function bare(pathname: string): string {
  return localeOf(pathname) === "es" ? pathname.slice(3) || "/" : pathname;
}

/** A path (with query or fragment) in a language: `/topics` gives `/es/topics`. */
export function inLocale(locale: Locale, path: string): string {
  if (locale === "en") return path;
  return path === "/" ? "/es" : path.startsWith("/?") || path.startsWith("/#") ? `/es${path.slice(1)}` : `/es${path}`;
}
