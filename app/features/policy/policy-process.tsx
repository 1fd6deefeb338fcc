import { Card } from "~/ui/card";
import { useLanguage } from "~/ui/language";

/** What moderators may do, from least to most, and what people are told. */
export function ModeratorsMay() {
  const { t } = useLanguage();
  return (
    <>
      <h2>{t("policy.may")}</h2>
      <p>{t("policy.may-lede")}</p>
      <ol>
        {(["keep", "hide"] as const).map((act) => (
          <li key={act}>
            <b>{t(`policy.may-${act}`)}</b> {t(`policy.may-${act}-text`)}
          </li>
        ))}
      </ol>
      <h2>{t("policy.told")}</h2>
      <p>{t("policy.told-mail")}</p>
      <p>
        {t("policy.told-again")} {t("policy.told-back")}
      </p>
      <h2>{t("policy.record")}</h2>
      <p>{t("policy.record-text")}</p>
    </>
  );
}

/** What people need when something happened: danger, a decision they think is wrong, something that breaks a rule. */
export function PolicyAside({ email }: { email: string }) {
  const { t } = useLanguage();
  const [before, after] = t("policy.second-text", { email: "\n" }).split("\n");
  return (
    <aside className="policy-aside">
      <Card tone="marked" title={t("policy.night")}>
        <p>{t("policy.night-text")}</p>
      </Card>
      <Card tone="sand" title={t("policy.second")} id="second-look">
        <p>
          {before}
          <a href={`mailto:${email}`}>{email}</a>
          {after}
        </p>
        <p>{t("policy.second-coming")}</p>
      </Card>
      <Card tone="sand" title={t("policy.report")}>
        <p>{t("policy.report-text")}</p>
      </Card>
    </aside>
  );
}
