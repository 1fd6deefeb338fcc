import { useLanguage } from "~/ui/language";
import { type Composed, spanishFields, textFields } from "./composed";
import { jargonIn, jargonInSpanish, readingGradeOf } from "./plain-words";

/** Federal and city plain language guides ask for the eighth grade. */
const goodGrade = 8;

/** How hard the text is to read, and plainer words for those of offices. */
export function PlainWords({ composed }: { composed: Composed }) {
  const { t } = useLanguage();
  const grade = readingGradeOf(textFields.map((field) => composed[field]).join("\n\n"));
  const jargon = [
    ...jargonIn([...textFields.map((field) => composed[field]), composed.doneWhen, composed.correctionNote].join("\n\n")),
    ...jargonInSpanish([...spanishFields.map((field) => composed[field]), composed.doneWhenEs].join("\n\n")),
  ];
  const rounded = grade === null ? null : Math.round(grade);
  return (
    <div className="plain-words">
      <p>
        <b>{t("composer.plain-words")}</b>{" "}
        {rounded === null
          ? t("composer.grade-unknown")
          : t(rounded > goodGrade ? "composer.grade-high" : "composer.grade-good", { grade: rounded, aim: goodGrade })}
      </p>
      {jargon.length > 0 && (
        <ul>
          {jargon.map(({ word, plainer }) => (
            <li key={word}>
              <s>{word}</s> → <b>{plainer}</b>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
