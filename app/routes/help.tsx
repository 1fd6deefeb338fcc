import { useLoaderData } from "@remix-run/react";
import { anyone } from "~/http/audience.server";
import { Card } from "~/ui/card";
import { useLanguage } from "~/ui/language";

export const loader = anyone.mayRead(({ city, language }) => ({
  title: language.t("common.nav-help"),
  description: language.t("common.help-description"),
  phone: city.phone,
  email: city.email,
}));

export default function Help() {
  const { phone, email } = useLoaderData<typeof loader>();
  const { t, href } = useLanguage();
  return (
    <div className="columns policy">
      <article className="prose">
        <h1>{t("common.nav-help")}</h1>
        <p className="lede">{t("common.help-lede")}</p>
        <Card tone="marked" title={t("common.help-emergency")}>
          <p>{t("common.help-emergency-text")}</p>
        </Card>
        <h2>{t("common.help-steps")}</h2>
        <ol className="clauses">
          {([1, 2, 3, 4, 5] as const).map((step) => (
            <li key={step}>
              <h3>{t(`common.help-step-${step}`)}</h3>
              <p>{t(`common.help-step-${step}-text`)}</p>
            </li>
          ))}
        </ol>
        <h2 id="privacy">{t("common.help-privacy")}</h2>
        <p>
          <b>{t("common.help-public")}</b> {t("common.help-public-text")}
        </p>
        <p>
          <b>{t("common.help-private")}</b> {t("common.help-private-text")}
        </p>
        <p>
          {t("common.help-never")} <a href={href("/policy")}>{t("common.help-rules")}</a>{" "}
          <a href={href("/supports")}>{t("voids.how-counted")}</a>
        </p>
        <h2 id="languages">{t("common.help-languages")}</h2>
        <p>{t("common.help-languages-text")}</p>
        <h2 id="accessibility">{t("common.help-access")}</h2>
        <p>{t("common.help-access-text")}</p>
        <p>
          {t("common.help-access-contact")} <a href={`mailto:${email}`}>{email}</a>, <a href={`tel:${phone}`}>{phone}</a>
        </p>
      </article>
      <aside className="policy-aside">
        <Card tone="sand" title={t("common.help-reach")}>
          <p>
            {t("common.help-reach-phone")} <a href={`tel:${phone}`}>{phone}</a>
          </p>
          <p>
            {t("common.help-reach-mail")} <a href={`mailto:${email}`}>{email}</a>
          </p>
          <p>
            {t("common.help-reach-offices")} <a href={href("/offices")}>{t("common.help-reach-offices-link")}</a>
          </p>
          <p>{t("common.help-reach-service")}</p>
          <p>{t("common.help-reach-paper")}</p>
        </Card>
      </aside>
    </div>
  );
}
