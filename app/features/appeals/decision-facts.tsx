import { localized } from "~/core/localized";
import { useLanguage } from "~/ui/language";
import type { OwnDecision } from "./own-decisions.server";

/** The rule, the passage, the reason and the time of a decision, as the decision cites them. */
export function DecisionFacts({
  decision,
}: {
  decision: Pick<OwnDecision, "passage" | "reason" | "until"> & {
    clause: { number: number; title: string; titleEs: string; version?: number } | null;
  };
}) {
  const { t, href, locale, date } = useLanguage();
  const { clause, passage, reason, until } = decision;
  return (
    <dl className="hidden-own-why">
      {clause && (
        <div>
          <dt>{t("appeals.the-rule")}</dt>
          <dd>
            <a href={href(`${clause.version ? `/policy/versions/${clause.version}` : "/policy"}#rule-${clause.number}`)}>
              {t("moderation.mail-rule", { number: clause.number, title: localized(clause, "title", locale) })}
            </a>
          </dd>
        </div>
      )}
      {passage && (
        <div>
          <dt>{t("appeals.the-part")}</dt>
          <dd>
            <q dir="auto">{passage}</q>
          </dd>
        </div>
      )}
      {reason && (
        <div>
          <dt>{t("appeals.the-reason")}</dt>
          <dd dir="auto">{reason}</dd>
        </div>
      )}
      {until && (
        <div>
          <dt>{t("appeals.limit-until")}</dt>
          <dd>{date(until, "time")}</dd>
        </div>
      )}
    </dl>
  );
}
