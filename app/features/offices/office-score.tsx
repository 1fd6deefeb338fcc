import { useLanguage } from "~/ui/language";
import { SummaryBox } from "~/ui/summary-box";
import type { OfficeScore } from "./score";

/** How the office kept its promises, in numbers that follow from dates. */
export function OfficeScoreBox({ score }: { score: OfficeScore }) {
  const { t, number } = useLanguage();
  const { promised, onTime, late, running } = score;
  const answers: [string, number][] = [
    [t("offices.promised"), promised],
    [t("offices.on-time"), onTime],
    [t("offices.late"), late],
    [t("offices.running"), running],
  ];
  return (
    <SummaryBox title={t("offices.score")}>
      {promised === 0 ? (
        <p>{t("offices.no-promises")}</p>
      ) : (
        <>
          <dl className="score">
            {answers.map(([label, count]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{number(count)}</dd>
              </div>
            ))}
          </dl>
          <p className="usa-hint">{t("offices.score-hint")}</p>
        </>
      )}
    </SummaryBox>
  );
}
