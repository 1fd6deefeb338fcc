import { localized } from "~/core/localized";
import { decisionPath } from "~/features/moderation/content";
import { Details } from "~/ui/details";
import { useLanguage } from "~/ui/language";
import { Time } from "~/ui/time";
import type { SimilarDecision } from "./similar-decisions.server";

/** What moderators decided on similar words, so that the same words get the same answer. */
export function SimilarDecisions({ similar }: { similar: SimilarDecision[] }) {
  const { t, href, locale } = useLanguage();
  if (similar.length === 0) return null;
  return (
    <Details summary={t("cases.similar")} id="similar">
      <p>{t("cases.similar-lede")}</p>
      <ol className="past-decisions">
        {similar.map((decision) => (
          <li key={decision.decisionId}>
            <p className="meta">
              <b>
                {t(`cases.likeness-${decision.likeness}`)}: {t(`cases.act-${decision.act}`)}
              </b>
              <Time date={decision.at} />
              {decision.clause && (
                <span>
                  {t("moderation.rule", { number: decision.clause.number, title: localized(decision.clause, "title", locale) })}
                </span>
              )}
              {decision.wasChanged && <span>{t("cases.was-changed")}</span>}
              <a href={href(decisionPath(decision))}>{t("cases.see-decision")}</a>
            </p>
            <p className="case-text" dir="auto">
              {decision.excerpt}
            </p>
          </li>
        ))}
      </ol>
    </Details>
  );
}
