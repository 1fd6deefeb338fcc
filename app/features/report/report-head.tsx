import { localized } from "~/core/localized";
import type { Topic } from "~/features/topics/queries.server";
import { TopicChip } from "~/features/topics/topic-chip";
import { Breadcrumb } from "~/ui/breadcrumb";
import { ButtonLink } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { useLanguage } from "~/ui/language";
import { Time } from "~/ui/time";
import type { ReportCounts } from "./count-report.server";

interface ReportHeadProps {
  topic: Topic;
  now: Date;
  cityName: string;
  counts: ReportCounts;
  /** All ideas stand on this page already. */
  isWhole: boolean;
}

/** The title of the report, on paper the title block of a document. */
export function ReportHead({ topic, now, cityName, counts, isWhole }: ReportHeadProps) {
  const { t, href, locale, number } = useLanguage();
  const question = localized(topic, "question", locale);
  const address = href(`/topics/${topic.slug}/report`);
  return (
    <>
      <Breadcrumb
        crumbs={[
          { href: href("/topics"), label: t("topics.title") },
          { href: href(`/topics/${topic.slug}`), label: question },
        ]}
      />
      <header className="report-head">
        <p className="eyebrow">{t("report.eyebrow", { city: cityName })}</p>
        <h1>{question}</h1>
        <p className="lede">{localized(topic, "summary", locale)}</p>
        <p className="meta">
          <TopicChip topic={topic} now={now} />
          <span>{t("topics.asked-by", { office: localized(topic, "askingOffice", locale) })}</span>
          <span>
            {t("report.as-of")} <Time date={now} style="time" />
          </span>
        </p>
        <p className="actions">
          {!isWhole && (
            <ButtonLink href={`${address}?all=1`} tone="outline" icon="printer">
              {t("report.all", { count: counts.obliged, number: number(counts.obliged) })}
            </ButtonLink>
          )}
          <a href={`${address}.csv`}>
            <Icon name="file-text" /> {t("report.csv")}
          </a>
        </p>
        {isWhole && <p className="hint no-print">{t("report.print-hint")}</p>}
      </header>
    </>
  );
}
