import type { Locale } from "./locale";

/**
 * The text of a row's field in the reader's language: `localized(topic, "question", "es")` gives `questionEs`, or the English text
 * while nobody has written the Spanish one.
 */
export function localized<Field extends string>(
  row: Record<Field, string> & Record<`${Field}Es`, string>,
  field: Field,
  locale: Locale,
): string {
  const spanish = row[`${field}Es`] as string;
  return locale === "es" && spanish !== "" ? spanish : row[field];
}
