import { localized } from "~/core/localized";
import type { ClauseName } from "~/features/policy/clause";
import { useLanguage } from "~/ui/language";
import { ownDecisionPath } from "./second-look";

/** The newest decision that covers words of something; the words and the reason are for the author alone. */
export interface CoverNote extends ClauseName {
  decisionId: number;
  passages?: string[];
  reason?: string;
}

/** Below a text of which a moderator covered a part: under which rule, and where the rules are. The author also reads the words and why. */
export function CoveredNote({ cover, isOwn }: { cover: CoverNote; isOwn: boolean }) {
  const { t, href, locale } = useLanguage();
  const rule = { number: cover.number, title: localized(cover, "title", locale) };
  return (
    <div className="covered-note">
      <p className="hint">
        {t("moderation.covered-part")} {t("moderation.hidden-under", rule)}{" "}
        <a href={href(`/policy#rule-${cover.number}`)}>{t("moderation.how-we-moderate")}</a>
      </p>
      {isOwn && (
        <>
          <dl className="hidden-own-why">
            {cover.passages && (
              <div>
                <dt>{t("moderation.the-part")}</dt>
                {cover.passages.map((passage) => (
                  <dd key={passage}>
                    <q dir="auto">{passage}</q>
                  </dd>
                ))}
              </div>
            )}
            {cover.reason && (
              <div>
                <dt>{t("moderation.the-reason")}</dt>
                <dd dir="auto">{cover.reason}</dd>
              </div>
            )}
          </dl>
          <p className="hint">
            <a href={href(ownDecisionPath(cover.decisionId))}>{t("moderation.see-decision")}</a>
          </p>
        </>
      )}
    </div>
  );
}

/** The note as others may have it: without the words. */
export function coverNoteFor(cover: CoverNote | null, isOwn: boolean): CoverNote | null {
  if (cover === null || isOwn) return cover;
  const { passages: _, reason: __, ...shown } = cover;
  return shown;
}
