import { localized } from "~/core/localized";
import { Chip } from "~/ui/chip";
import { useLanguage } from "~/ui/language";
import type { WaitingAppeal } from "./appeal-queue.server";

interface AppealCardProps {
  appeal: WaitingAppeal;
  dueAt: Date;
  isLate: boolean;
}

/** A second look that waits: what was decided, until when it is due, and what the author says. */
export function AppealCard({ appeal, dueAt, isLate }: AppealCardProps) {
  const { t, href, date, locale } = useLanguage();
  const topic =
    appeal.question === null
      ? t("appeals.no-topic")
      : localized({ question: appeal.question, questionEs: appeal.questionEs ?? "" }, "question", locale);
  return (
    <li className="case-card">
      <h2>
        <a href={href(`/moderation/appeals/${appeal.id}`)}>{useAppealTitle()(appeal)}</a>
      </h2>
      <p className="meta">
        {isLate && <Chip tone="late">{t("appeals.is-late")}</Chip>}
        <span>{t(isLate ? "appeals.was-due" : "appeals.due", { date: date(dueAt, "long") })}</span>
        {appeal.clause && (
          <span>{t("moderation.rule", { number: appeal.clause.number, title: localized(appeal.clause, "title", locale) })}</span>
        )}
        <span>{topic}</span>
      </p>
      {appeal.isForReviewers && (
        <p>
          <strong>{t("appeals.for-reviewers")}</strong>
        </p>
      )}
      <blockquote className="case-text" dir="auto">
        {appeal.text}
      </blockquote>
    </li>
  );
}

/** "Hidden: a comment". */
export function useAppealTitle(): (appeal: Pick<WaitingAppeal, "act" | "kind">) => string {
  const { t } = useLanguage();
  return ({ act, kind }) => t("appeals.card-title", { act: t(`appeals.card-${act}`), kind: t(`appeals.kind-${kind}`) });
}
