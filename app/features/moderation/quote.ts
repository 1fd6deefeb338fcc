/** True when `passage` stands in `text` word for word; white space and invisible characters do not count, an empty passage never does. */
export function isQuoteOf(passage: string, text: string): boolean {
  const wanted = plain(passage);
  return wanted !== "" && plain(text).includes(wanted);
}

/** A text cut into what is before the passage, the passage as it stands there, and what is after; null when it is not a quote. */
export function cutAtQuote(passage: string, text: string): [string, string, string] | null {
  const [found] = rangesOf(passage, text);
  return found ? [text.slice(0, found.from), text.slice(found.from, found.to), text.slice(found.to)] : null;
}

/** Every place at which a passage stands in a text, whatever the case of its letters; none when it is not a quote. */
export function rangesOf(passage: string, text: string): { from: number; to: number }[] {
  const words = plain(passage);
  // Nor when it is longer than the text: a pattern of any length is more than the engine takes.
  if (words === "" || words.length > plain(text).length) return [];
  const pattern = words.split(" ").map((word) => [...word].map(escaped).join("[\\p{Cf}]*"));
  const found = text.matchAll(new RegExp(pattern.join("[\\s\\p{Cf}]+"), "giu"));
  return [...found].map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

function plain(value: string): string {
  return value
    .normalize("NFC")
    .replace(/[\p{Cf}\u3164]/gu, "")
    .replace(/\s+/g, " ")
    .replace(/\p{Cc}/gu, "")
    .trim();
}

function escaped(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/u, "\\$&");
}
