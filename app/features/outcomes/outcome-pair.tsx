import { localized } from "~/core/localized";
import { CommitmentMark } from "~/features/commitments/commitment-mark";
import { PhotoPicture } from "~/features/photos/photo-picture";
import { spoken } from "~/features/responses/answer";
import { ApartNote } from "~/features/responses/apart-note";
import { DecisionChip } from "~/features/responses/decision-chip";
import { useLanguage } from "~/ui/language";
import { Time } from "~/ui/time";
import type { Outcome } from "./list-outcomes.server";
import type { OutcomeCommitment } from "./outcome-commitment.server";

/** What residents asked, beside what the city did about it. `today` is the city's: `2026-11-22`. */
export function OutcomePair({ outcome, today }: { outcome: Outcome; today: string }) {
  const { t, href, locale, number } = useLanguage();
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
        {outcome.commitment && <CommitmentMark commitment={outcome.commitment} today={today} />}
        {outcome.commitment && <PhotoPair commitment={outcome.commitment} />}
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

/** How it was and how it is, when the city shows both. */
function PhotoPair({ commitment: { before, after } }: { commitment: OutcomeCommitment }) {
  const { t } = useLanguage();
  if (!before || !after) return null;
  return (
    <div className="photo-pair">
      <figure>
        <PhotoPicture photo={before} />
        <figcaption>{t("outcomes.before")}</figcaption>
      </figure>
      <figure>
        <PhotoPicture photo={after} />
        <figcaption>{t("outcomes.after")}</figcaption>
      </figure>
    </div>
  );
}
