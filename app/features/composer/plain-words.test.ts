import { assert, constantFrom, property, string } from "fast-check";
import { expect, test } from "vitest";
import { englishJargon, type Jargon, spanishJargon } from "./jargon";
import { jargonIn, jargonInSpanish, readingGradeOf } from "./plain-words";

const short = "The city will fix the road. ";
const found = (text: string) => jargonIn(text).map(({ word }) => word);
const foundInSpanish = (text: string) => jargonInSpanish(text).map(({ word }) => word);
const wordsIn = ({ verbs, nouns, fixed }: Jargon) => [verbs, nouns, fixed].flatMap((words) => Object.keys(words));

test("grades by words in a sentence and syllables in a word", () => {
  // 24 words, 4 sentences, 28 syllables: 0.39 * 6 + 11.8 * 28 / 24 - 15.59.
  expect(readingGradeOf(short.repeat(4))).toBe(0.5);
  // 24 words, 1 sentence, 28 syllables.
  expect(readingGradeOf(`${"the city will fix the road ".repeat(4)}.`)).toBe(7.5);
});

test("long words in long sentences are for higher grades", () => {
  const plain =
    "We will fix the pool this spring. It will cost $24,000. The state pays half of it. You can swim again in June. Thank you for asking us.";
  const stiff =
    "Pursuant to the aforementioned determination, the municipal administration anticipates commencement of rehabilitation activities at the recreational facility, notwithstanding budgetary limitations.";
  expect(readingGradeOf(plain)).toBeLessThan(4);
  expect(readingGradeOf(stiff)).toBeGreaterThan(18);
});

test("says nothing about fewer than 20 words, or another alphabet", () => {
  expect(readingGradeOf("")).toBeNull();
  expect(readingGradeOf(`${short.repeat(3)}Yes.`)).toBeNull();
  expect(readingGradeOf(`${short.repeat(3)}Yes, soon.`)).not.toBeNull();
  expect(readingGradeOf("2026 ".repeat(40))).toBeNull();
  expect(readingGradeOf("道路 ".repeat(40))).toBeNull();
});

test("is never below 0", () => {
  expect(readingGradeOf("We can. You can. ".repeat(6))).toBe(0);
});

test("marks and addresses of Markdown change nothing", () => {
  const plain = `We will fix it.\n\n${short.repeat(4)}Read the plan.`;
  const marked = `## We will fix it\n> The **city** will _fix_ the road. ${short}\n\n---\n\n${short}\r\n${short}Read [the plan](https://oxbow.example/a_b?c=utilization).`;
  expect(readingGradeOf(marked)).toBe(readingGradeOf(plain));
  expect(readingGradeOf(`${plain} https://oxbow.example/very/long. `)).toBe(readingGradeOf(plain));
});

test("each entry of a list is a sentence, each line of a paragraph is not", () => {
  const entry = "the city will fix the road";
  expect(readingGradeOf(`- ${entry}\n* ${entry}\n1. ${entry}\n2) ${entry}`)).toBe(0.5);
  expect(readingGradeOf(`${entry}\n${entry}\n${entry}\n${entry}`)).toBe(7.5);
});

test("a point within a number or a title ends no sentence", () => {
  const one =
    "Mr. Lee and Dr. Wu will be at pool No. 5 at 3.30 p.m. on the day we open it again for all of the town's people to see";
  expect(readingGradeOf(`${one}.`)).toBe(readingGradeOf(one.replaceAll(/(Mr|Dr|No)\./g, "$1")));
  expect(readingGradeOf(`${one}. ${one}.`)).toBe(readingGradeOf(one));
});

test("finds whole words in any case and simple forms, each once, in order of appearance", () => {
  expect(jargonIn("Prior to June we UTILIZED it; utilizing and utilizes it. Stakeholders commence, prior to it.")).toEqual([
    { word: "prior to", plainer: "before" },
    { word: "utilize", plainer: "use" },
    { word: "stakeholder", plainer: "people affected" },
    { word: "commence", plainer: "start" },
  ]);
  expect(found("We utilise, notified, modifies, transmitted, relocating, undertook and remitting.")).toEqual([
    "utilize",
    "notify",
    "modify",
    "transmit",
    "relocate",
    "undertake",
    "remit",
  ]);
});

test("finds phrases over line breaks and marks, the longest first, but not over the end of a sentence", () => {
  expect(found("In the\n*event* that it rains, or in the event of snow, we made a determination.")).toEqual([
    "in the event that",
    "in the event of",
    "make a determination",
  ]);
  expect(found("Best practices and beneficiaries.")).toEqual(["best practice", "beneficiary"]);
  expect(found("It was the only one prior. To us it was new.")).toEqual([]);
});

test("leaves parts of words, addresses and plain words alone", () => {
  expect(found("The impediments-list, deceased, unobtainable, insufficient.")).toEqual(["impediment"]);
  expect(
    found("See [the plan](https://oxbow.example/utilize) or https://oxbow.example/commence or procure@oxbow.example"),
  ).toEqual([]);
  expect(found("We will fix the pool before June. It will cost $24,000, and here is why.")).toEqual([]);
});

test("finds Spanish ones, with their accents and without", () => {
  expect(jargonInSpanish("Mediante este plan, y a efectos de ahorrar, implementaremos mejoras.")).toEqual([
    { word: "mediante", plainer: "con" },
    { word: "a efectos de", plainer: "para" },
    { word: "implementar", plainer: "hacer" },
  ]);
  expect(foundInSpanish("Se efectúa; se efectuo. Las erogaciones y la remuneracion. Utilicen, finalizó, remitirá.")).toEqual([
    "efectuar",
    "erogación",
    "remuneración",
    "utilizar",
    "finalizar",
    "remitir",
  ]);
  expect(foundInSpanish("Por medio de la presente")).toEqual(["por medio de la presente"]);
  expect(foundInSpanish("En virtud del acuerdo, previo al cierre")).toEqual(["en virtud de", "previo a"]);
  expect(foundInSpanish("Vamos a arreglar la piscina antes de junio. Cuesta 24 000 dólares y este es el porqué.")).toEqual([]);
});

test.each([
  ["English", englishJargon, jargonIn, 60],
  ["Spanish", spanishJargon, jargonInSpanish, 25],
])("the %s list is long enough, finds each of its words, and advises none of them", (_language, jargon, find, atLeast) => {
  const words = wordsIn(jargon);
  expect(words.length).toBeGreaterThanOrEqual(atLeast);
  expect(new Set(words).size).toBe(words.length);
  for (const word of words) {
    const [advice, ...others] = find(`Aa ${word} aa`);
    expect(advice?.word).toBe(word);
    expect(others).toEqual([]);
    expect(find(advice?.plainer ?? word)).toEqual([]);
  }
});

test("takes any text, and a long one without making the writer wait", () => {
  const pieces = constantFrom(..."a|word |utilize |*|_|[|](|)|#|\n|- |> |. |…|é|道|\u0301|\ud800|7|@|.com|https://|`".split("|"));
  assert(
    property(string({ unit: pieces, maxLength: 200 }), (text) => {
      const grade = readingGradeOf(text);
      expect(grade === null || grade >= 0).toBe(true);
      expect(jargonIn(text).length + jargonInSpanish(text).length).toBeGreaterThanOrEqual(0);
    }),
    { seed: 2026, numRuns: 200 },
  );
  for (const text of [".", "a", "[", "](", "@", "* ", "> ", "\n", "#", "http://", "a.a@"].map((piece) => piece.repeat(10_000))) {
    const started = performance.now();
    readingGradeOf(text);
    jargonIn(text);
    expect(performance.now() - started).toBeLessThan(1000);
  }
});
