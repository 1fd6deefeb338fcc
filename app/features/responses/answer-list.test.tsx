import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { languageOf } from "~/catalogs/language";
import type { Locale } from "~/core/locale";
import { LanguageProvider } from "~/ui/language";
import type { Answer } from "./answer";
import { AnswerList } from "./answer-list";

const newest: Answer = {
  id: 9,
  responseId: 3,
  number: 1,
  correctedAt: null,
  correctionNote: "",
  correctionNoteEs: "",
  checks: { said: 0, answered: 0, partly: 0, no: 0, offQuestion: 0 },
  clarification: null,
  revisesId: null,
  decision: "no",
  apartAmong: null,
  summary: "No after all.",
  summaryEs: "",
  why: "The money went to the flood.",
  whyEs: "",
  next: "Nothing.",
  nextEs: "",
  nextOn: null,
  contact: "Dana",
  contactEs: "",
  officeName: "Parks",
  officeNameEs: "Parques",
  signerName: "Dana Ortiz",
  signerTitle: "Director",
  signerTitleEs: "Directora",
  publishedAt: new Date("2026-11-22T18:00:00Z"),
  commitments: [],
};

const promise = { id: 1, summary: "Plant 22 trees.", summaryEs: "", sentence: "", sentenceEs: "", settledAt: null };
const earlier: Answer = {
  ...newest,
  id: 4,
  decision: "will_do",
  summary: "Yes.",
  next: "Plant 22 trees.",
  commitments: [{ ...promise, dueOn: "2026-10-15", state: "late" }],
};

test("draws the newest answer where links lead, and the earlier one complete below it, under its own heading", () => {
  const [first, second] = drawn([newest, earlier]).split("</section>");
  expect(first).toContain('id="response"');
  expect(first).toContain("Official response</h2>");
  expect(first).toContain("No after all.");
  expect(second).toContain('id="response-4"');
  expect(second).toContain("Earlier answer</h2>");
  expect(second).toContain("Yes.");
  expect(second).toContain("Plant 22 trees.");
  expect(second).toContain("This was due October 15, 2026. The city is late.");
});

test("says the earlier one in Spanish", () => {
  expect(drawn([newest, earlier], "es")).toContain("Respuesta anterior</h2>");
});

test("says in words when the decision on an idea is not the one of the sentence", () => {
  expect(drawn([{ ...newest, apartAmong: 6 }])).toContain("One answer to 6 ideas. For this one: No.");
  expect(drawn([{ ...newest, apartAmong: 6 }], "es")).toContain("Una sola respuesta a 6 ideas. Para esta: No.");
  expect(drawn([newest])).not.toContain("For this one");
});

test("a corrected answer says so, and leads to what changed", () => {
  const page = drawn([{ ...newest, number: 2, correctedAt: new Date("2026-12-03T18:00:00Z"), correctionNote: "A number." }]);
  expect(page).toContain("Corrected December 3, 2026.");
  expect(page).toContain('href="/responses/3/versions/2"');
  expect(drawn([newest])).not.toContain("Corrected");
});

function drawn(answers: Answer[], locale: Locale = "en"): string {
  return renderToStaticMarkup(
    <LanguageProvider value={languageOf(locale, "America/Chicago")}>
      <AnswerList answers={answers} />
    </LanguageProvider>,
  );
}
