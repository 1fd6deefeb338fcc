import { localized } from "~/core/localized";
import { ButtonLink } from "~/ui/button";
import { useLanguage } from "~/ui/language";
import { Time } from "~/ui/time";
import { VisuallyHidden } from "~/ui/visually-hidden";
import { decisionPath } from "./content";
import { TopicLink, useContentName } from "./content-name";
import type { QueueItem } from "./queries.server";
import type { QueueView } from "./queue";
import { ReportLines } from "./report-lines";

/** One idea or comment in the moderators' lists, with what they need to choose where to look. */
export function QueueCard({ item, view }: { item: QueueItem; view: QueueView }) {
  const { t, href, locale, date } = useLanguage();
  const name = useContentName()(item);
  const title = <bdi>{item.kind === "idea" ? item.ideaTitle : t("moderation.on-idea", { title: item.ideaTitle })}</bdi>;
  return (
    <li className="case-card" id={`${item.kind}-${item.id}`}>
      <h2>
        <bdi>{name}</bdi> <span>{title}</span>
      </h2>
      <p className="meta">
        <Time date={item.createdAt} style="time" />
        <TopicLink content={item} />
        {item.hidden && <span>{t("moderation.hidden-on", { date: date(item.hidden.at) })}</span>}
        {item.hidden && (
          <span>
            {t("moderation.rule", { number: item.hidden.clause.number, title: localized(item.hidden.clause, "title", locale) })}
          </span>
        )}
      </p>
      <p className="case-text" lang={item.language} dir="auto">
        {item.text}
        {item.isLong && "…"}
      </p>
      {item.openReports > 0 && (
        <div className="case-reports">
          <p>
            <b>{t("moderation.reports", { count: item.openReports })}</b>
          </p>
          <ReportLines reports={item.reports} />
        </div>
      )}
      <ButtonLink tone={view === "reports" ? "primary" : "outline"} href={href(decisionPath(item))}>
        {t(`moderation.look-${view}`)}
        <VisuallyHidden>: {name}</VisuallyHidden>
      </ButtonLink>
    </li>
  );
}
