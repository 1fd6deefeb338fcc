import { ownDecisionPath } from "~/features/moderation/second-look";
import { useLanguage } from "~/ui/language";
import { Pagination } from "~/ui/pagination";
import { Time } from "~/ui/time";
import { useOwnDecisionTitle } from "./own-decision-page";
import type { OwnDecision } from "./own-decisions.server";
import type { SecondLookState } from "./state";

interface MyDecisionsProps {
  decisions: {
    decision: Pick<OwnDecision, "id" | "act" | "kind" | "ideaTitle" | "language" | "decidedAt">;
    state: SecondLookState;
  }[];
  next: number | null;
}

/** The decisions on what somebody wrote, newest first, each with where its second look stands. Nothing when there are none. */
export function MyDecisions({ decisions, next }: MyDecisionsProps) {
  const { t, href } = useLanguage();
  const titleOf = useOwnDecisionTitle();
  const label = t("appeals.my-decisions");
  return (
    <section className="section" aria-labelledby="my-decisions-title" id="my-decisions">
      <h2 id="my-decisions-title">{label}</h2>
      {decisions.length === 0 ? (
        <p>{t("appeals.no-decisions")}</p>
      ) : (
        <ul className="rows">
          {decisions.map(({ decision, state }) => (
            <li key={decision.id}>
              <a href={href(ownDecisionPath(decision.id))}>{titleOf(decision)}</a>
              {decision.ideaTitle !== "" && (
                <p lang={decision.language} dir="auto">
                  {decision.ideaTitle}
                </p>
              )}
              <p className="meta">
                <Time date={decision.decidedAt} />
                <StateLine state={state} />
              </p>
            </li>
          ))}
        </ul>
      )}
      <Pagination label={label} nextHref={next ? `${href(`/me?decisions=${next}`)}#my-decisions` : null} />
    </section>
  );
}

function StateLine({ state }: { state: SecondLookState }) {
  const { t, date } = useLanguage();
  switch (state.name) {
    case "open":
      return <span>{t("appeals.state-open", { date: date(state.until) })}</span>;
    case "waiting":
      return state.isLate ? (
        <strong>{t("appeals.state-late", { date: date(state.dueAt, "long") })}</strong>
      ) : (
        <span>{t("appeals.state-waiting", { date: date(state.dueAt, "long") })}</span>
      );
    case "answered":
      return <span>{t(`appeals.state-${state.outcome}`)}</span>;
    case "taken-back":
      return <span>{t("appeals.state-taken-back")}</span>;
    case "last":
      return <span>{t("appeals.state-last")}</span>;
    case "too-late":
      return <span>{t("appeals.state-too-late", { date: date(state.until) })}</span>;
  }
}
