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

/** What the office says of itself: its video, when there is one with captions, beside its text. */
export function OfficeIntroduction({ office }: { office: Office }) {
  const { t, locale } = useLanguage();
  const isTranslated = locale === "es" && office.introductionEs !== "";
  return (
    <section className="office-introduction" aria-labelledby="introduction">
      <h2 id="introduction">{t("offices.introduction")}</h2>
      <div className="office-words">
        <OfficeVideo office={office} />
        {office.introduction === "" ? (
          <p>{t("offices.no-introduction")}</p>
        ) : (
          <div className="prose serif" lang={isTranslated ? "es" : "en"}>
            <Markdown text={localized(office, "introduction", locale)} />
          </div>
        )}
      </div>
    </section>
  );
}

/** Captions in both languages, shown from the start in the reader's own, or in English while there are no Spanish ones. */
function OfficeVideo({ office }: { office: Office }) {
  const { t, locale } = useLanguage();
  const { videoUrl, captionsUrl, captionsUrlEs, posterUrl } = office;
  if (!videoUrl || !captionsUrl) return null;
  const shown = locale === "es" && captionsUrlEs ? "es" : "en";
  return (
    <video
      className="office-video"
      controls
      playsInline
      preload={posterUrl ? "none" : "metadata"}
      src={videoUrl}
      poster={posterUrl ?? undefined}
      aria-label={t("offices.video", { office: localized(office, "name", locale) })}
    >
      <track kind="captions" src={captionsUrl} srcLang="en" label="English" default={shown === "en"} />
      {captionsUrlEs && <track kind="captions" src={captionsUrlEs} srcLang="es" label="Español" default={shown === "es"} />}
    </video>
  );
}
