import { useLanguage } from "~/ui/language";
import { hintOf, labelOf, type Measure, measureGroups, measures } from "./measures";
import type { Scorecard } from "./scorecard";
import { ScorecardFile } from "./scorecard-file";

/** How the office keeps its word: numbers that follow from dates, each with a sentence that says what it counts, and the same as a file. */
export function ScorecardBox({ scorecard }: { scorecard: Scorecard }) {
  const { t } = useLanguage();
  return (
    <section className="section" aria-labelledby="scorecard">
      <h2 id="scorecard">{t("offices.scorecard")}</h2>
      {measures.some((measure) => measure.of(scorecard)) ? (
        <>
          <p>{t("offices.scorecard-about")}</p>
          <div className="scorecard">
            {measureGroups.map((group) => (
              <section key={group} className={`scorecard-group is-${group}`} aria-labelledby={`score-${group}`}>
                <h3 id={`score-${group}`}>{t(`offices.measures-${group}`)}</h3>
                <dl>
                  {measures
                    .filter((measure) => measure.group === group)
                    .map((measure) => (
                      <MeasureLine key={measure.name} measure={measure} scorecard={scorecard} />
                    ))}
                </dl>
              </section>
            ))}
          </div>
        </>
      ) : (
        <p>{t("offices.no-promises")}</p>
      )}
      <ScorecardFile path={`/offices/${scorecard.office.slug}/scorecard.csv`} label={t("offices.scorecard-file")} />
    </section>
  );
}

function MeasureLine({ measure, scorecard }: { measure: Measure; scorecard: Scorecard }) {
  const { t, number } = useLanguage();
  const value = measure.of(scorecard);
  return (
    <div>
      <dt>{t(labelOf(measure))}</dt>
      <dd className="scorecard-value">{value === null ? t("offices.not-yet") : number(value)}</dd>
      <dd className="usa-hint">{t(hintOf(measure))}</dd>
    </div>
  );
}
