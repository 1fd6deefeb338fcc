import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { englishJargon, spanishJargon } from "./jargon";
import { type Advice, englishForms, spanishForms, withoutAccents } from "./jargon-forms";

const minWords = 20;

/**
 * The school grade whose readers should manage an English text in Markdown, with one decimal and at least 0, by Flesch and Kincaid
 * (Kincaid et al. 1975); null under 20 words, where it says little, and for text in other alphabets. It means nothing for Spanish.
 */
export function readingGradeOf(text: string): number | null {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(wordsOf);
  if (words.length < minWords) return null;
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  const grade = fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
  return Number.isFinite(grade) ? Math.max(0, Math.round(grade * 10) / 10) : null;
}

/** The words of offices in an English text in Markdown, as the list has them ("utilize" for "utilized"), each once, in order of appearance. */
export function jargonIn(text: string): Advice[] {
  return adviceFor(text, english);
}

/** The words of offices in a Spanish text, as `jargonIn`; found with and without their accents. */
export function jargonInSpanish(text: string): Advice[] {
  return adviceFor(withoutAccents(text), spanish);
}

const english = englishForms(englishJargon);
const spanish = spanishForms(spanishJargon);

function adviceFor(text: string, forms: Map<string, Advice>): Advice[] {
  const found = new Map<string, Advice>();
  const longest = Math.max(...[...forms.keys()].map((form) => form.split(" ").length));
  for (const sentence of sentencesOf(text)) {
    const words = sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    for (let start = 0; start < words.length; start++) {
      // The longest first: "por medio de la presente" is one phrase, and not "por medio de" and more.
      for (let length = Math.min(longest, words.length - start); length > 0; length--) {
        const advice = forms.get(words.slice(start, start + length).join(" "));
        if (!advice) continue;
        found.set(advice.word, advice);
        start += length - 1;
        break;
      }
    }
  }
  return [...found.values()];
}

/** Sentences with at least one word. A heading and an entry of a list end one, with a full stop or without. */
function sentencesOf(markdown: string): string[] {
  return proseOf(markdown)
    .split(/\n\s*\n/)
    .flatMap((block) => block.replace(/\s+/g, " ").split(sentenceEnd))
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** Not the points in "3.5", "p.m. on" and "Mr. Lee". No lookbehind, which would keep older browsers from loading the page. */
const sentenceEnd = /[.!?…]{1,5}["'”’)\]]{0,3}\s+(?=[^\p{Ll}\s])/u;

/** Markdown without its marks and addresses, blocks apart by an empty line. */
function proseOf(markdown: string): string {
  return markdown
    .replace(/^[ \t]*(?:>[ \t]?)+/gm, "")
    .replace(/^[ \t]*(?:```|~~~).*$/gm, "\n")
    .replace(/^[ \t]*(?:[-*_][ \t]*){3,}$/gm, "\n")
    .replace(/^[ \t]*#{1,6}[ \t]+(.*)$/gm, "\n\n$1\n\n")
    .replace(/^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+/gm, "\n\n")
    .replace(/!?\[([^[\]\n]*)\](?:\([^()\n]*\)|\[[^[\]\n]*\])/g, "$1")
    .replace(/<?(?:https?:\/\/|mailto:)[^\s<>]*[^\s<>.,;:!?)]>?/gi, " ")
    .replace(/[^\s@<>]{1,64}@[^\s@<>.]+(?:\.[^\s@<>.]+)+/g, " ")
    .replace(/[*_`~]+/g, "")
    .replace(/\b(Mrs?|Ms|Dr)\./g, "$1")
    .replace(/\bNo\.(?= ?\d)/g, "No");
}

/** "don't", "follow-up" and "p.m" are one word each; numbers are none, since nobody counts their syllables. */
function wordsOf(sentence: string): string[] {
  return (sentence.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? []).filter((word) => /\p{L}/u.test(word));
}
