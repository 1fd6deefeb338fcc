import { useLanguage } from "~/ui/language";
import { Time } from "~/ui/time";
import { decisionPath } from "./content";
import { useContentName } from "./content-name";
import type { QueueItem } from "./queries.server";

/** The reports that wait, longest first, so that a moderator goes from one decision to the next. */
export function WaitingList({ items }: { items: QueueItem[] }) {
  const { t, href } = useLanguage();
  const name = useContentName();
  return (
    <nav className="queue-list" aria-labelledby="waiting-title">
      <h2 id="waiting-title">{t("moderation.waiting")}</h2>
      {items.length === 0 && <p>{t("moderation.waiting-none")}</p>}
      {items.length > 0 && (
        <ol>
          {items.map((item) => (
            <li key={`${item.kind}-${item.id}`}>
              <a className="queue-item" href={href(decisionPath(item))}>
                <b>
                  <bdi>{name(item)}</bdi> · {t("moderation.reports", { count: item.openReports })}
                </b>
                <span lang={item.language} dir="auto">
                  {item.kind === "idea" ? item.ideaTitle : item.text}
                </span>
                {item.reports[0] && (
                  <small>
                    <Time date={item.reports[0].at} style="time" />
                  </small>
                )}
              </a>
            </li>
          ))}
        </ol>
      )}
      <p>
        <a href={href("/moderation?show=reports")}>{t("moderation.all-reports")}</a>
      </p>
    </nav>
  );
}
