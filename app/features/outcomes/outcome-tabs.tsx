import { type ResponseDecision, responseDecisions } from "~/features/responses/decisions";
import { useLanguage } from "~/ui/language";
import { type OutcomeFilters, outcomesPath } from "./outcome-filters";

interface OutcomeTabsProps {
  filters: OutcomeFilters;
  /** Of what the other filters leave. */
  counts: Record<ResponseDecision, number>;
}

/** All answers, or those of one decision, with how many there are; the other filters stay. */
export function OutcomeTabs({ filters, counts }: OutcomeTabsProps) {
  const { t, href, number } = useLanguage();
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <nav className="tabs" aria-label={t("outcomes.by-decision")}>
      <ul>
        <li>
          <a
            href={href(outcomesPath({ ...filters, decision: null }))}
            aria-current={filters.decision === null ? "page" : undefined}
          >
            {t("outcomes.all")} <b>{number(all)}</b>
          </a>
        </li>
        {responseDecisions.map((each) => (
          <li key={each}>
            <a
              href={href(outcomesPath({ ...filters, decision: each }))}
              aria-current={each === filters.decision ? "page" : undefined}
            >
              {t(`responses.decision-${each}`)} <b>{number(counts[each])}</b>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
