import type { SubmissionResult } from "@conform-to/react";
import { localized } from "~/core/localized";
import type { Clause } from "~/features/policy/clause";
import { Alert } from "~/ui/alert";
import { Breadcrumb } from "~/ui/breadcrumb";
import { Chip } from "~/ui/chip";
import { useLanguage } from "~/ui/language";
import { PlainText } from "~/ui/markdown";
import { useAppealTitle } from "./appeal-card";
import { DecisionFacts } from "./decision-facts";
import type { Appeal } from "./get-appeal.server";
import { MarkedText } from "./marked-text";
import { RulingForm } from "./ruling-fields";

export interface AppealPageProps {
  /** Without the ids of people. */
  appeal: Omit<Appeal, "personId">;
  clauses: Clause[];
  dueAt: Date;
  isLate: boolean;
  /** Why this moderator may not rule, as a form error; null when they may. */
  refusal: string | null;
  result?: SubmissionResult<string[]>;
}

/** Where somebody who had no part in a decision looks at it again, and answers. Who decided is not shown. */
export function AppealPage({ appeal, clauses, dueAt, isLate, refusal, result }: AppealPageProps) {
  const { t, href, date, locale, errorText } = useLanguage();
  const passages = appeal.covered.length > 0 ? appeal.covered : appeal.passage ? [appeal.passage] : [];
  const refused = result?.error?.[""]?.[0];
  return (
    <div className="narrow">
      <Breadcrumb crumbs={[{ href: href("/moderation/appeals"), label: t("appeals.title") }]} />
      <h1>{useAppealTitle()(appeal)}</h1>
      <p className="meta">
        {appeal.outcome === null && isLate && <Chip tone="late">{t("appeals.is-late")}</Chip>}
        <span>{t(isLate ? "appeals.was-due" : "appeals.due", { date: date(dueAt, "long") })}</span>
        {appeal.ideaTitle !== "" && <bdi>{t("moderation.on-idea", { title: appeal.ideaTitle })}</bdi>}
        {appeal.question !== null && appeal.topicSlug !== null && (
          <a href={href(`/topics/${appeal.topicSlug}`)}>
            {localized({ question: appeal.question, questionEs: appeal.questionEs ?? "" }, "question", locale)}
          </a>
        )}
      </p>
      <h2>{t("appeals.the-text")}</h2>
      <MarkedText text={appeal.text} passages={passages} language={appeal.language} />
      <h2>{t("appeals.the-decision")}</h2>
      <p className="meta">
        <span>{t("appeals.decided-on", { date: date(appeal.decidedAt) })}</span>
        <span>{t("appeals.decider-unnamed")}</span>
      </p>
      <DecisionFacts decision={appeal} />
      <h2>{t("appeals.authors-words")}</h2>
      <p className="meta">{t("appeals.asked-on", { date: date(appeal.askedAt) })}</p>
      <blockquote className="prose" dir="auto">
        <PlainText text={appeal.words} />
      </blockquote>
      <p className="never-criticism">{t("moderation.never-criticism")}</p>
      {appeal.outcome !== null && (
        <Alert tone="info" title={t("appeals.ruled-title")}>
          <p>{t(`appeals.state-${appeal.outcome}`)}</p>
          <p dir="auto">{t("moderation.mail-reason", { reason: appeal.rulingReason ?? "" })}</p>
        </Alert>
      )}
      {refusal && appeal.outcome === null && <Alert tone="info">{errorText(refusal)}</Alert>}
      {refusal && refused && refused !== refusal && <Alert tone="error">{errorText(refused)}</Alert>}
      {!refusal && <RulingForm appeal={appeal} clauses={clauses} result={result} />}
    </div>
  );
}
