import { useLanguage } from "~/ui/language";

/** What moderators may do, what people are told, and how they ask for a second look. */
export function PolicyProcess({ email }: { email: string }) {
  const { t } = useLanguage();
  const [before, after] = t("policy.second-text", { email: "\n" }).split("\n");
  return (
    <>
      <h2>{t("policy.may")}</h2>
      <p>{t("policy.may-lede")}</p>
      <ol>
        <li>
          <b>{t("policy.may-keep")}</b> {t("policy.may-keep-text")}
        </li>
        <li>
          <b>{t("policy.may-hide")}</b> {t("policy.may-hide-text")}
        </li>
      </ol>
      <h2>{t("policy.told")}</h2>
      <p>{t("policy.told-mail")}</p>
      <p>
        {t("policy.told-again")} {t("policy.told-back")}
      </p>
      <h2 id="second-look">{t("policy.second")}</h2>
      <p>
        {before}
        <a href={`mailto:${email}`}>{email}</a>
        {after}
      </p>
      <p>{t("policy.second-coming")}</p>
      <h2>{t("policy.report")}</h2>
      <p>{t("policy.report-text")}</p>
      <h2>{t("policy.record")}</h2>
      <p>{t("policy.record-text")}</p>
      <h2>{t("policy.night")}</h2>
      <p>{t("policy.night-text")}</p>
    </>
  );
}
