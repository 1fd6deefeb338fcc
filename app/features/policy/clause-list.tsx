import { localized } from "~/core/localized";
import { useLanguage } from "~/ui/language";
import { VisuallyHidden } from "~/ui/visually-hidden";
import type { Clause } from "./clause";

/** The rules by number, each at its own address: `/policy#rule-2`. */
export function ClauseList({ clauses }: { clauses: Clause[] }) {
  const { t, locale } = useLanguage();
  return (
    <ol className="clauses">
      {clauses.map((clause) => {
        const keeps = localized(clause, "keeps", locale);
        return (
          <li key={clause.id} id={`rule-${clause.number}`}>
            <h3>
              <VisuallyHidden>{t("policy.rule", { number: clause.number })} </VisuallyHidden>
              {localized(clause, "title", locale)}
            </h3>
            <p>{localized(clause, "text", locale)}</p>
            <p className="clause-example">
              <b>{t("policy.example")}</b> {localized(clause, "example", locale)}
            </p>
            {keeps !== "" && (
              <p className="clause-example">
                <b>{t("policy.keeps")}</b> {keeps}
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
