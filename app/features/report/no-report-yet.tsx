import { localized } from "~/core/localized";
import type { Topic } from "~/features/topics/queries.server";
import { useLanguage } from "~/ui/language";

/** Stands where the report will be once the topic has closed. */
export function NoReportYet({ topic }: { topic: Topic }) {
  const { t, href, locale, date } = useLanguage();
  return (
    <div className="error-page">
      <h1>{t("report.not-yet-title")}</h1>
      {topic.closesAt && <p>{t("report.not-yet", { date: date(topic.closesAt) })}</p>}
      <p>
        <a href={href(`/topics/${topic.slug}`)}>{localized(topic, "question", locale)}</a>
      </p>
    </div>
  );
}
