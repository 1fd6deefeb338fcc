import { createInstance } from "i18next";
import { inLocale, type Locale } from "../core/locale";
import { catalogs, type MessageKey } from "./catalogs";
import { memory } from "./memory";

export type { MessageKey };
export type Values = Record<string, string | number>;

/** How a page, a mail or a refusal speaks: words, plurals, numbers, dates and addresses of one language in the city's time zone. */
export interface Language {
  locale: Locale;
  timeZone: string;
  /** The text of a key; `count` chooses the plural form by CLDR. */
  t: (key: MessageKey, values?: Values) => string;
  /** The text of a form error: a message key, or `key?name=value` when the text has values; moments are said in words. Unknown text is shown as it is. */
  errorText: (message: string) => string;
  /** A path of the site in this language. */
  href: (path: string) => string;
  number: (value: number) => string;
  date: (date: Date, style?: DateStyle) => string;
}

/** `day`: October 4, 2026; `long`: with the weekday; `time`: October 4, 2026 at 3:20 PM; `numeric`: Oct 4, 2026, for tables; `clock`: 3:20 PM. */
export type DateStyle = "day" | "long" | "time" | "numeric" | "clock";

const dateStyles: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  day: { month: "long", day: "numeric", year: "numeric" },
  long: { weekday: "long", month: "long", day: "numeric", year: "numeric" },
  time: { month: "long", day: "numeric", year: "numeric", hour: "numeric", minute: "2-digit" },
  numeric: { year: "numeric", month: "short", day: "numeric" },
  clock: { hour: "numeric", minute: "2-digit" },
};

const made = new Map<string, Language>();

/** The language of a locale in a time zone (IANA name); made once and shared, since formatters are costly to make. */
export function languageOf(locale: Locale, timeZone: string): Language {
  const key = `${locale} ${timeZone}`;
  const language = made.get(key) ?? makeLanguage(locale, timeZone);
  made.set(key, language);
  return language;
}

function makeLanguage(locale: Locale, timeZone: string): Language {
  const t = translatorOf(locale);
  const intl = locale === "es" ? "es-US" : "en-US";
  const numbers = new Intl.NumberFormat(intl);
  const dates = new Map(
    Object.entries(dateStyles).map(([style, options]) => [style, new Intl.DateTimeFormat(intl, { ...options, timeZone })]),
  );
  const remembered = memory<string>();
  const said = (value: string) => dates.get("time")?.format(new Date(value)) ?? value;
  return {
    locale,
    timeZone,
    t,
    errorText: (message) => {
      const [key = "", query] = message.split("?", 2);
      return key in catalogs.en || `${key}_other` in catalogs.en
        ? t(key as MessageKey, query ? valuesOf(query, said) : undefined)
        : message;
    },
    href: (path) => inLocale(locale, path),
    // Small whole numbers look the same in both languages.
    number: (value) => (Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : numbers.format(value)),
    // No style shows seconds.
    date: (date, style = "day") =>
      remembered(`${style} ${Math.floor(date.getTime() / 60_000)}`, () => (dates.get(style) as Intl.DateTimeFormat).format(date)),
  };
}

/** The values of a message: numbers choose plurals, and a moment (`2026-11-22T18:00:00.000Z`) is said as people say it. */
function valuesOf(query: string, momentSaid: (value: string) => string): Values {
  const values: Values = {};
  for (const [name, value] of new URLSearchParams(query)) {
    const isMoment = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value);
    values[name] = /^\d+$/.test(value) ? Number(value) : isMoment ? momentSaid(value) : value;
  }
  return values;
}

/** i18next resolves plurals and fallbacks; its texts are remembered, because a page asks hundreds of times. */
function translatorOf(locale: Locale): Language["t"] {
  const i18n = createInstance();
  void i18n.init({
    lng: locale,
    fallbackLng: "en",
    initAsync: false,
    showSupportNotice: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: { en: { translation: catalogs.en }, es: { translation: catalogs.es } },
  });
  const remembered = memory<string>();
  return (key, values) => remembered(values ? keyWith(key, values) : key, () => i18n.t(key, values ?? {}));
}

/** A number and the same number as text are two things to i18next: only the first chooses a plural. */
function keyWith(key: string, values: Values): string {
  let whole = key;
  for (const name in values) whole += `\0${name}${typeof values[name] === "number" ? "#" : "="}${values[name]}`;
  return whole;
}
