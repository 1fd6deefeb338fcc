import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { languageOf } from "~/catalogs/language";
import type { Locale } from "~/core/locale";
import { LanguageProvider } from "~/ui/language";
import type { AnswerClarification } from "./answer";
import { AnswerCheckNumbers } from "./answer-check-numbers";
import { ClarificationNote } from "./clarification-note";

function drawn(element: ReactElement, locale: Locale = "en"): string {
  const language = languageOf(locale, "America/Chicago");
  const html = renderToStaticMarkup(<LanguageProvider value={language}>{element}</LanguageProvider>);
  return html.replace(/<[^>]*>/g, "").trim();
}

const numbers = { said: 19, answered: 12, partly: 4, no: 3, offQuestion: 2 };

describe("the numbers of an answer", () => {
  test("are there for everyone, in both languages", () => {
    expect(drawn(<AnswerCheckNumbers checks={numbers} />)).toBe("Did this answer people? 12 answered, 4 partly, 3 no");
    expect(drawn(<AnswerCheckNumbers checks={numbers} />, "es")).toBe("¿Le respondió a la gente? 12 sí, 4 en parte, 3 no");
  });

  test("are not split while so few people said anything that it could be told who said what", () => {
    const few = { said: 4, answered: 0, partly: 0, no: 4, offQuestion: 4 };
    expect(drawn(<AnswerCheckNumbers checks={few} />)).toBe("Did this answer people? Fewer than 5 people have told us so far.");
    expect(drawn(<AnswerCheckNumbers checks={{ ...few, said: 5, no: 5 }} />)).toMatch(/5 no$/);
    expect(drawn(<AnswerCheckNumbers checks={{ ...few, said: 0, no: 0, offQuestion: 0 }} />)).toBe("");
  });
});

describe("a clearer answer that was asked for", () => {
  const owed: AnswerClarification = {
    requestedAt: new Date("2026-11-23T18:00:00Z"),
    dueAt: new Date("2026-12-08T23:00:00Z"),
    offQuestion: 6,
    said: 19,
    isAnswered: false,
    answeredAt: null,
    isLate: false,
  };
  const answered = { ...owed, isAnswered: true, answeredAt: new Date("2026-12-10T18:00:00Z") };

  test.each([
    ["is due", owed, "A clearer answer is due December 8, 2026."],
    ["was due and is late", { ...owed, isLate: true }, "A clearer answer was due December 8, 2026 and is late."],
    ["was given", answered, "A clearer answer was given on December 10, 2026."],
  ])("%s", (_, clarification, sentence) => {
    const said = "By November 23, 2026, 6 of 19 people said that this does not address the question.";
    expect(drawn(<ClarificationNote clarification={clarification} />)).toMatch(
      new RegExp(`Clarification requested${said} ${sentence}$`),
    );
  });
});
