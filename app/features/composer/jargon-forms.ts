import type { Jargon } from "./jargon";

export interface Advice {
  word: string;
  plainer: string;
}

/** Each form that a listed English word takes, in lower case, and the advice for it. */
export function englishForms(jargon: Jargon): Map<string, Advice> {
  return formsOf(jargon, {
    verb: (phrase) => inFirstWord(phrase, englishVerb),
    noun: (phrase) => inLastWord(phrase, (word) => [word, /[^aeiou]y$/.test(word) ? word.replace(/y$/, "ies") : `${word}s`]),
    fixed: (phrase) => [phrase],
  });
}

/** Each form that a listed Spanish word takes, in lower case and without accents, and the advice for it. */
export function spanishForms(jargon: Jargon): Map<string, Advice> {
  return formsOf(jargon, {
    verb: (phrase) => inFirstWord(withoutAccents(phrase), spanishVerb),
    noun: (phrase) => inLastWord(withoutAccents(phrase), (word) => [word, /[aeiou]$/.test(word) ? `${word}s` : `${word}es`]),
    fixed: (phrase) => [withoutAccents(phrase), withoutAccents(phrase).replace(/ de$/, " del").replace(/ a$/, " al")],
  });
}

/** Without the accents that many leave out when they type, `ú` as `u`; `ñ` and `ü` are letters of their own and stay. */
export function withoutAccents(text: string): string {
  return text.normalize("NFD").replaceAll("\u0301", "").normalize("NFC");
}

type Inflect = (phrase: string) => string[];

function formsOf(jargon: Jargon, inflect: { verb: Inflect; noun: Inflect; fixed: Inflect }): Map<string, Advice> {
  const forms = new Map<string, Advice>();
  const add = (words: Record<string, string>, inflected: Inflect) => {
    for (const [word, plainer] of Object.entries(words)) for (const form of inflected(word)) forms.set(form, { word, plainer });
  };
  add(jargon.verbs, inflect.verb);
  add(jargon.nouns, inflect.noun);
  add(jargon.fixed, inflect.fixed);
  return forms;
}

function inFirstWord(phrase: string, inflect: Inflect): string[] {
  const [first = "", ...others] = phrase.split(" ");
  return inflect(first).map((form) => [form, ...others].join(" "));
}

function inLastWord(phrase: string, inflect: Inflect): string[] {
  const words = phrase.split(" ");
  return inflect(words.at(-1) ?? "").map((form) => [...words.slice(0, -1), form].join(" "));
}

const irregular: Record<string, string[]> = {
  give: ["gave", "given"],
  make: ["made"],
  take: ["took", "taken"],
  undertake: ["undertook", "undertaken"],
};

/** A few forms that no one writes ("remited" beside "remitted") are cheaper than knowing where the stress falls. */
function englishVerb(verb: string): string[] {
  const british = verb.endsWith("ize") ? englishVerb(verb.replace(/ize$/, "ise")) : [];
  if (verb.endsWith("e")) {
    const stem = verb.slice(0, -1);
    return [verb, `${verb}s`, `${verb}d`, `${stem}ing`, ...(irregular[verb] ?? []), ...british];
  }
  if (/[^aeiou]y$/.test(verb)) return [verb, verb.replace(/y$/, "ies"), verb.replace(/y$/, "ied"), `${verb}ing`];
  const doubled = verb + verb.slice(-1);
  const third = /(?:[sxz]|[cs]h)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${verb}ed`, `${verb}ing`, `${doubled}ed`, `${doubled}ing`];
}

const spanishEndings = {
  ar: "ar a as an amos o aba aban o aron ado ada ados adas ando ara aran aremos aria arian arse".split(" "),
  arBeforeE: "e en emos".split(" "),
  ir: "ir e es en imos o ia ian io ieron ido ida idos idas iendo ira iran iremos iria irian irse a an amos".split(" "),
};

/** The forms of a regular verb in -ar or -ir that letters to people use, without accents. */
function spanishVerb(verb: string): string[] {
  const stem = verb.slice(0, -2);
  if (verb.endsWith("ir")) return spanishEndings.ir.map((ending) => stem + ending);
  // "utilice", "notifique", "pague": the sound stays, the letter changes.
  const beforeE = stem.replace(/z$/, "c").replace(/g$/, "gu");
  return [...spanishEndings.ar.map((ending) => stem + ending), ...spanishEndings.arBeforeE.map((ending) => beforeE + ending)];
}
