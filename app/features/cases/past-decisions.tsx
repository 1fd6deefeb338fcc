import { localized } from "~/core/localized";
import { useLanguage } from "~/ui/language";
import { Time } from "~/ui/time";
import type { PastDecision } from "./case.server";

/** What moderators decided on this before, newest first. */
export function PastDecisions({ decisions }: { decisions: PastDecision[] }) {
  const { t, locale } = useLanguage();
  if (decisions.length === 0) return null;
  return (
    <section className="past-decisions">
      <h2>{t("moderation.earlier")}</h2>
      <ol>
        {decisions.map((decision) => (
          <li key={decision.id}>
            <p className="meta">
              <b>{t(`moderation.decided-${decision.act}`, { name: decision.moderator ?? t("moderation.nobody") })}</b>
              <Time date={decision.at} style="time" />
              {decision.clause && (
                <span>
                  {t("moderation.rule", { number: decision.clause.number, title: localized(decision.clause, "title", locale) })}
                </span>
              )}
            </p>
            {decision.passage && (
              <p>
                <q dir="auto">{decision.passage}</q>
              </p>
            )}
            {decision.reason && <p dir="auto">{decision.reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
