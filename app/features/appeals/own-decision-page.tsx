import type { SubmissionResult } from "@conform-to/react";
import { publicPath } from "~/features/moderation/content";
import { Breadcrumb } from "~/ui/breadcrumb";
import { ButtonLink } from "~/ui/button";
import { useLanguage } from "~/ui/language";
import { AppealForm } from "./appeal-fields";
import { DecisionFacts } from "./decision-facts";
import { MarkedText } from "./marked-text";
import type { OwnDecision } from "./own-decisions.server";
import { SecondLook } from "./second-look-state";
import type { SecondLookState } from "./state";

interface OwnDecisionPageProps {
  decision: OwnDecision;
  state: SecondLookState;
  /** Where it can be fixed and shared again; null when it cannot. */
  againPath: string | null;
  isTopicClosed: boolean;
  cityEmail: string;
  result?: SubmissionResult<string[]>;
}

/** A decision as its author reads it: what was done, why, what it means, and what to do now. */
export function OwnDecisionPage({ decision, state, againPath, isTopicClosed, cityEmail, result }: OwnDecisionPageProps) {
  const { t, href, date } = useLanguage();
  const title = useOwnDecisionTitle()(decision);
  return (
    <div className="narrow">
      <Breadcrumb crumbs={[{ href: `${href("/me")}#my-decisions`, label: t("appeals.my-decisions") }]} />
      <h1>{title}</h1>
      <p className="meta">
        <span>{t("appeals.decided-on", { date: date(decision.decidedAt) })}</span>
        {decision.ideaId !== null && (
          <a href={href(publicPath({ kind: decision.kind, id: decision.contentId, ideaId: decision.ideaId }))}>
            {t("appeals.see-in-place")}
          </a>
        )}
      </p>
      <SecondLook decision={decision} state={state} cityEmail={cityEmail} />
      <h2>{t("appeals.your-text")}</h2>
      <MarkedText text={decision.text} passages={passagesOf(decision)} language={decision.language} />
      <DecisionFacts decision={decision} />
      {!isOver(state) && (
        <>
          <h2>{t("appeals.what-it-means")}</h2>
          <p>{t(meansOf(decision), { date: decision.until ? date(decision.until, "time") : "" })}</p>
        </>
      )}
      <p className="never-criticism">{t("moderation.never-criticism")}</p>
      {againPath && (
        <div className="section">
          <ButtonLink href={href(againPath)} tone="outline" icon="pencil-line">
            {t("appeals.fix-again")}
          </ButtonLink>
          <p className="hint">{t("appeals.fix-again-hint")}</p>
        </div>
      )}
      {isTopicClosed && decision.act === "hide" && state.name === "open" && <p className="hint">{t("appeals.topic-closed")}</p>}
      {state.name === "open" && <AppealForm decisionId={decision.id} until={state.until} result={result} />}
      {state.name === "too-late" && <p className="hint">{t("appeals.state-too-late", { date: date(state.until, "time") })}</p>}
    </div>
  );
}

/** "A moderator hid your comment": what was done, in a line. */
export function useOwnDecisionTitle(): (decision: Pick<OwnDecision, "act" | "kind">) => string {
  const { t } = useLanguage();
  return ({ act, kind }) => (act === "hide" ? t(`appeals.act-hide-${kind}`) : t(`appeals.act-${act}`));
}

/** It was taken back: what it meant, it does not mean any longer. */
function isOver(state: SecondLookState): boolean {
  return state.name === "taken-back" || (state.name === "answered" && state.outcome !== "upheld");
}

function passagesOf({ covered, passage }: OwnDecision): string[] {
  return covered.length > 0 ? covered : passage ? [passage] : [];
}

function meansOf({ act, kind }: OwnDecision) {
  return act === "hide" ? (`appeals.means-hide-${kind}` as const) : (`appeals.means-${act}` as const);
}
