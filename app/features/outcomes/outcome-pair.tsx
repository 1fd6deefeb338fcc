import { localized } from "~/core/localized";
import { spoken } from "~/features/responses/answer";
import { ApartNote } from "~/features/responses/apart-note";
import { momentOfDay } from "~/features/responses/calendar";
import { DecisionChip } from "~/features/responses/decision-chip";
import { Icon } from "~/ui/icon";
import { useLanguage } from "~/ui/language";
import { Time } from "~/ui/time";
import type { Outcome } from "./list-outcomes.server";

/** What residents asked, beside what the city did about it. */
export function OutcomePair({ outcome }: { outcome: Outcome }) {
  const { t, href, locale, number, date } = useLanguage();
  const summary = spoken(outcome, "summary", locale);
  return (
    <li className="pair">
      <div className="pair-said">
        <p className="pair-label">{t("outcomes.you-said")}</p>
        <h3>
          <a href={href(`/ideas/${outcome.id}`)} lang={outcome.language}>
            <bdi>{outcome.title}</bdi>
          </a>
        </h3>
        <p className="meta">
          {outcome.supportsCount !== null && (
            <span>{t("outcomes.supports", { count: outcome.supportsCount, number: number(outcome.supportsCount) })}</span>
          )}
          <a href={href(`/topics/${outcome.topicSlug}`)}>{localized(outcome, "question", locale)}</a>
        </p>
      </div>
      <div className="pair-did">
        <p className="pair-label">
          <span className="usa-sr-only">{t("outcomes.we-did")} </span>
          <DecisionChip decision={outcome.decision} />
        </p>
        {outcome.apartAmong !== null && <ApartNote decision={outcome.decision} count={outcome.apartAmong} />}
        <p className="serif" lang={summary.lang}>
          {summary.text}
        </p>
        {outcome.lateSince && (
          <p className="pair-late">
            <Icon name="alarm-clock" />
            {t("responses.commitment-late", { date: date(momentOfDay(outcome.lateSince)) })}
          </p>
        )}
        <p className="meta">
          <span>{localized(outcome, "officeName", locale)}</span>
          <Time date={outcome.answeredAt} />
          <a href={href(`/ideas/${outcome.id}#response`)}>
            {t("outcomes.whole-answer")}
            <span className="usa-sr-only">: {outcome.title}</span>
          </a>
        </p>
      </div>
    </li>
  );
}
