import { NonEmergencyLine } from "~/features/city/after-hours-note";
import { Card } from "~/ui/card";
import { useLanguage } from "~/ui/language";

const acts = ["keep", "collapse", "move", "redact", "hide", "slow", "suspend"] as const;

/** What moderators may do, from least to most, and what people are told. */
export function ModeratorsMay() {
  const { t, href } = useLanguage();
  return (
    <>
      <h2>{t("policy.may")}</h2>
      <p>{t("policy.may-lede")}</p>
      <ol>
        {acts.map((act) => (
          <li key={act}>
            <b>{t(`policy.may-${act}`)}</b> {t(`policy.may-${act}-text`)}
          </li>
        ))}
      </ol>
      <p>{t("policy.may-never")}</p>
      <p>
        <a href={href("/moderation/ledger")}>{t("policy.ledger-link")}</a>
      </p>
      <h2>{t("policy.filters")}</h2>
      <p>{t("policy.filters-text")}</p>
      <p>
        <a href={href("/policy/filters")}>{t("policy.filters-link")}</a>
      </p>
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

interface PolicyAsideProps {
  email: string;
  /** Business days within which somebody else answers. */
  secondLookDays: number;
}

/** What people need when something happened: danger, a decision they think is wrong, something that breaks a rule. */
export function PolicyAside({ email, secondLookDays }: PolicyAsideProps) {
  const { t } = useLanguage();
  const [before, after] = t("policy.second-mail", { email: "\n" }).split("\n");
  return (
    <aside className="policy-aside">
      <Card tone="marked" title={t("policy.night")}>
        <p>{t("policy.night-text")}</p>
        <NonEmergencyLine />
      </Card>
      <Card tone="sand" title={t("policy.second")} id="second-look">
        <p>{t("policy.second-text")}</p>
        <p>{t("policy.second-days", { count: secondLookDays })}</p>
        <p>
          {before}
          <a href={`mailto:${email}`}>{email}</a>
          {after}
        </p>
      </Card>
      <Card tone="sand" title={t("policy.report")}>
        <p>{t("policy.report-text")}</p>
      </Card>
    </aside>
  );
}
