import { ownDecisionPath } from "~/features/moderation/second-look";
import { Alert } from "~/ui/alert";
import { useLanguage } from "~/ui/language";
import { PlainText } from "~/ui/markdown";
import { rulingSentence } from "./appeal-notices";
import type { OwnDecision } from "./own-decisions.server";
import type { SecondLookState } from "./state";

interface SecondLookProps {
  decision: OwnDecision;
  state: SecondLookState;
  cityEmail: string;
}

/** Where the second look stands: asked for, late, answered, or not possible any longer. Nothing while it can still be asked for. */
export function SecondLook({ decision, state, cityEmail }: SecondLookProps) {
  const language = useLanguage();
  const { t, href, date } = language;
  if (state.name === "waiting") {
    return (
      <Alert tone={state.isLate ? "warning" : "info"} title={t("appeals.asked-title")}>
        <p>{t(state.isLate ? "appeals.late" : "appeals.received", { date: date(state.dueAt, "long") })}</p>
        <OwnWords decision={decision} />
      </Alert>
    );
  }
  if (state.name === "answered") {
    const told = {
      outcome: state.outcome,
      clause: decision.newClause ?? undefined,
      until: decision.newUntil ?? undefined,
      isCovered: decision.newAct === "redact",
    };
    return (
      <Alert tone={state.outcome === "reversed" ? "success" : "info"} title={t("appeals.answer-title")}>
        <p>{rulingSentence(decision, told, language)}</p>
        <p dir="auto">{t("moderation.mail-reason", { reason: decision.rulingReason ?? "" })}</p>
        {decision.ruledAt && <p className="meta">{t("appeals.answered-on", { date: date(decision.ruledAt) })}</p>}
        {state.outcome !== "reversed" && (
          <p>
            {t("appeals.last-review")} <a href={`mailto:${cityEmail}`}>{t("appeals.write-city", { email: cityEmail })}</a>
          </p>
        )}
        <OwnWords decision={decision} />
      </Alert>
    );
  }
  if (state.name === "taken-back") return <Alert tone="success">{t("appeals.taken-back")}</Alert>;
  if (state.name === "last") {
    return (
      <Alert>
        <p>{t("appeals.from-ruling")}</p>
        {decision.firstId !== null && (
          <p>
            <a href={href(ownDecisionPath(decision.firstId))}>{t("appeals.first-decision")}</a>
          </p>
        )}
      </Alert>
    );
  }
  return null;
}

function OwnWords({ decision }: { decision: OwnDecision }) {
  const { t } = useLanguage();
  return (
    <details>
      <summary>{t("appeals.your-words")}</summary>
      <PlainText text={decision.appealText ?? ""} />
    </details>
  );
}
