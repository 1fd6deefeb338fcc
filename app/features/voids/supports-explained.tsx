import { voidRules } from "~/features/supports/rules";
import { useLanguage } from "~/ui/language";

/** The rules under which support counts, what is kept for them, and how to object. */
export function SupportsExplained({ email }: { email: string }) {
  const { t } = useLanguage();
  return (
    <>
      <h2>{t("voids.rules")}</h2>
      <ol className="clauses">
        {voidRules.map((rule) => (
          <li key={rule}>
            <h3>{t(`voids.rule-${rule}`)}</h3>
            <p>{t(`voids.rule-${rule}-text`)}</p>
          </li>
        ))}
      </ol>
      <h2>{t("voids.households")}</h2>
      <p>{t("voids.households-text")}</p>
      <h2>{t("voids.kept")}</h2>
      <p>{t("voids.kept-text")}</p>
      <h2>{t("voids.how-set-aside")}</h2>
      <p>{t("voids.how-set-aside-text")}</p>
      <p>
        {t("voids.object")} <a href={`mailto:${email}`}>{email}</a>
      </p>
    </>
  );
}
