import { type ResponseDecision, responseDecisions } from "~/features/responses/decisions";
import { useLanguage } from "~/ui/language";

interface OutcomeTabsProps {
  decision: ResponseDecision | null;
  counts: Record<ResponseDecision, number>;
}

/** All answers, or those of one decision, with how many there are. */
export function OutcomeTabs({ decision, counts }: OutcomeTabsProps) {
  const { t, href, number } = useLanguage();
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <nav className="tabs" aria-label={t("outcomes.by-decision")}>
      <ul>
        <li>
          <a href={href("/outcomes")} aria-current={decision === null ? "page" : undefined}>
            {t("outcomes.all")} <b>{number(all)}</b>
          </a>
        </li>
        {responseDecisions.map((each) => (
          <li key={each}>
            <a href={href(`/outcomes?decision=${each}`)} aria-current={each === decision ? "page" : undefined}>
              {t(`responses.decision-${each}`)} <b>{number(counts[each])}</b>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
