import { useLanguage } from "~/ui/language";

/** On every page during the campaign window: that the site takes no side, and that the rules stay the same for everybody. */
export function CampaignNote({ until }: { until: Date }) {
  const { t, date, href } = useLanguage();
  return (
    <aside className="site-note" aria-label={t("common.campaign-title")}>
      <p className="wrap">
        <b>{t("common.campaign-title")}</b> {t("common.campaign-note", { date: date(until) })}{" "}
        <a href={href("/policy")}>{t("common.campaign-rules")}</a>
      </p>
    </aside>
  );
}
