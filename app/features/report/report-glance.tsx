import { DecisionChip } from "~/features/responses/decision-chip";
import { responseDecisions } from "~/features/responses/decisions";
import { useLanguage } from "~/ui/language";
import type { ReportCounts } from "./count-report.server";
import { type Participation, peopleText } from "./participation";

interface ReportGlanceProps {
  counts: ReportCounts;
  participation: Participation;
}

/** The few numbers that a council asks for first. */
export function ReportGlance({ counts, participation }: ReportGlanceProps) {
  const { t, number } = useLanguage();
  const { obliged, answered, owed, decisions, hiddenObliged, others } = counts;
  const tiles = [
    [t("report.took-part"), peopleText(participation.people.all, number)],
    [t("report.ideas-shared"), number(participation.ideas)],
    [t("report.supports-given"), number(participation.supports)],
    [t("report.obliged"), number(obliged)],
    [t("report.obliged-answered"), number(answered)],
    [t("report.owed"), number(owed)],
  ] as const;
  return (
    <section aria-labelledby="glance">
      <h2 id="glance">{t("report.glance")}</h2>
      <dl className="report-tiles">
        {tiles.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {answered > 0 && (
        <>
          <h3>{t("report.decisions")}</h3>
          <ul className="report-decisions">
            {responseDecisions.map(
              (decision) =>
                decisions[decision] && (
                  <li key={decision}>
                    <DecisionChip decision={decision} /> {number(decisions[decision])}
                  </li>
                ),
            )}
          </ul>
        </>
      )}
      {others > 0 && <p>{t("report.others-sentence", { count: others, number: number(others) })}</p>}
      {hiddenObliged > 0 && <p>{t("report.hidden-obliged", { count: hiddenObliged, number: number(hiddenObliged) })}</p>}
    </section>
  );
}
