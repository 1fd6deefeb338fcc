import { localized } from "~/core/localized";
import { Avatar } from "~/ui/avatar";
import { Icon } from "~/ui/icon";
import { useLanguage } from "~/ui/language";
import { Markdown } from "~/ui/markdown";
import type { Office } from "./queries.server";

/** The office and who leads it. */
export function OfficeHead({ office }: { office: Office }) {
  const { t, locale } = useLanguage();
  return (
    <header className="office-head">
      <Avatar name={office.headName} staff />
      <div>
        <h1>{localized(office, "name", locale)}</h1>
        <p className="lede">
          <bdi>{office.headName}</bdi>, {localized(office, "headTitle", locale)}
        </p>
        <p className="meta">
          <a href={`tel:${office.phone.replace(/[^0-9+]/g, "")}`}>
            <Icon name="phone" /> <span className="usa-sr-only">{t("offices.phone")} </span>
            {office.phone}
          </a>
        </p>
      </div>
    </header>
  );
}

/** What the office says of itself: its video, when there is one with captions, and its text. */
export function OfficeIntroduction({ office }: { office: Office }) {
  const { t, locale } = useLanguage();
  const isTranslated = locale === "es" && office.introductionEs !== "";
  return (
    <section className="office-introduction" aria-labelledby="introduction">
      <h2 id="introduction">{t("offices.introduction")}</h2>
      {office.videoUrl && office.captionsUrl && (
        <video className="office-video" controls preload="metadata" src={office.videoUrl}>
          <track kind="captions" src={office.captionsUrl} srcLang="en" label={t("offices.captions")} default />
        </video>
      )}
      {office.introduction === "" ? (
        <p>{t("offices.no-introduction")}</p>
      ) : (
        <div className="prose serif" lang={isTranslated ? "es" : "en"}>
          <Markdown text={localized(office, "introduction", locale)} />
        </div>
      )}
    </section>
  );
}
