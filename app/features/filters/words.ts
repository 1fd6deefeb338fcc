import { DataSet, englishDataset, englishRecommendedTransformers, parseRawPattern, RegExpMatcher } from "obscenity";

/** Looks for the words of a list; gives those that stand in a text, as they were typed, each once. */
export type WordFinder = (text: string) => string[];

let last: { key: string; find: WordFinder } | undefined;

/** The finder for a list of words; the one of the list before is kept, since the list hardly ever changes. */
export function wordFinderFor(words: string[]): WordFinder {
  const key = words.join("\n");
  if (last?.key !== key) last = { key, find: makeFinder(words) };
  return last.find;
}

/** Whether the library knows a word with its spellings (`sh1t`) and the ordinary words that only contain it. */
export function isKnownWord(word: string): boolean {
  return knownWords.has(word);
}

const knownWords = new Set<string>();
new DataSet<{ originalWord: string }>().addAll(englishDataset).removePhrasesIf((phrase) => {
  if (phrase.metadata) knownWords.add(phrase.metadata.originalWord);
  return false;
});

function makeFinder(words: string[]): WordFinder {
  const known = new Set(words.filter(isKnownWord));
  const spellings = new RegExpMatcher({
    ...new DataSet<{ originalWord: string }>()
      .addAll(englishDataset)
      .removePhrasesIf((phrase) => !known.has(phrase.metadata?.originalWord ?? ""))
      .build(),
    ...englishRecommendedTransformers,
  });
  // Other words stand whole or not at all: no letter is read as another one, or "coño" would find every traffic cone ("cono").
  const whole = new RegExpMatcher({
    blacklistedTerms: words
      .filter((word) => !known.has(word))
      .map((word, id) => ({ id, pattern: parseRawPattern(`|${word.toLowerCase().replace(/[[\]?|\\]/gu, "\\$&")}|`) })),
  });
  return (text) => {
    const plain = text.normalize("NFC");
    const lower = plain.toLowerCase();
    const found = [
      ...spellings.getAllMatches(plain, true).map(({ startIndex, endIndex }) => plain.slice(startIndex, endIndex + 1)),
      ...whole.getAllMatches(lower, true).map(({ startIndex, endIndex }) => lower.slice(startIndex, endIndex + 1)),
    ];
    return [...new Set(found)];
  };
}
