import type { Locale } from "~/core/locale";
import { rangesOf } from "./quote";

/** What one standing decision covers. */
export interface Cover {
  passages: string[];
  /** The number of the clause that the mark names. */
  clause: number;
}

/** A text with a title, as an idea has it, or without. */
export interface CoverableText {
  title?: string;
  body: string;
}

const words = { en: (clause: number) => `[covered: rule ${clause}]`, es: (clause: number) => `[cubierto: regla ${clause}]` };

/** The same text with every covered passage replaced by a mark. Where the mark would make it longer than `limits`, a shorter one stands. */
export function covered<Text extends CoverableText>(
  text: Text,
  covers: Cover[],
  language: Locale,
  limits: { title: number; body: number },
): Text {
  const full = fullOf(text);
  const ranges = merged(
    covers.flatMap(({ passages, clause }) =>
      passages.flatMap((each) => rangesOf(each, full).map((range) => ({ ...range, clause }))),
    ),
  );
  const bodyStart = full.length - text.body.length;
  const part = (whole: string, start: number, max: number) => {
    const inside = ranges
      .map((range) => ({ ...range, from: Math.max(range.from - start, 0), to: Math.min(range.to - start, whole.length) }))
      .filter(({ from, to }) => from < to);
    return shortened(whole, inside, language, max);
  };
  return {
    ...text,
    ...(text.title === undefined ? {} : { title: part(text.title, 0, limits.title) }),
    body: part(text.body, bodyStart, limits.body),
  };
}

/**
 * An earlier text as everybody may read it: it may say the same private details in other words, so that one in which not every covered
 * passage stands is covered whole.
 */
export function coveredVersion<Text extends CoverableText>(
  text: Text,
  covers: Cover[],
  language: Locale,
  limits: { title: number; body: number },
): Text {
  if (covers.length === 0) return text;
  const full = fullOf(text);
  const isSame = covers.every(({ passages }) => passages.every((each) => rangesOf(each, full).length > 0));
  if (isSame) return covered(text, covers, language, limits);
  const mark = words[language](covers[0]?.clause ?? 0);
  return { ...text, ...(text.title === undefined ? {} : { title: mark }), body: mark };
}

function fullOf({ title, body }: CoverableText): string {
  return title === undefined ? body : `${title}\n\n${body}`;
}

interface Range {
  from: number;
  to: number;
  clause: number;
}

function merged(ranges: Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of ranges.toSorted((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (last && range.from < last.to) last.to = Math.max(last.to, range.to);
    else joined.push({ ...range });
  }
  return joined;
}

function shortened(text: string, ranges: Range[], language: Locale, max: number): string {
  const marks = [words[language], () => "[…]", () => "…"];
  const tries = marks.map((markOf) => replaced(text, ranges, markOf));
  return tries.find((each) => [...each].length <= max) ?? tries.at(-1) ?? text;
}

function replaced(text: string, ranges: Range[], markOf: (clause: number) => string): string {
  return ranges.toReversed().reduce((left, { from, to, clause }) => left.slice(0, from) + markOf(clause) + left.slice(to), text);
}
