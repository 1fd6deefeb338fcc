import { localized } from "~/core/localized";
import type { TopicCardRow } from "~/features/topics/queries.server";
import { TopicChip } from "~/features/topics/topic-chip";
import { TopicWhen } from "~/features/topics/topic-when";
import { EmptyState } from "~/ui/empty-state";
import { useLanguage } from "~/ui/language";
import { Pagination } from "~/ui/pagination";

interface OfficeTopicsProps {
  topics: TopicCardRow[];
  now: Date;
  firstHref: string | null;
  nextHref: string | null;
}

/** The topics an office asks or answers, newest first. */
export function OfficeTopics({ topics, now, firstHref, nextHref }: OfficeTopicsProps) {
  const { t, href, locale } = useLanguage();
  return (
    <section className="section" aria-labelledby="topics">
      <h2 id="topics">{t("offices.topics")}</h2>
      {topics.length === 0 ? (
        <EmptyState act={<a href={href("/topics")}>{t("common.see-topics")}</a>}>{t("offices.no-topics")}</EmptyState>
      ) : (
        <ul className="rows">
          {topics.map((topic) => (
            <li key={topic.id}>
              <h3>
                <a href={href(`/topics/${topic.slug}`)}>{localized(topic, "question", locale)}</a>
              </h3>
              <p className="meta">
                <TopicChip topic={topic} now={now} />
                <TopicWhen topic={topic} now={now} />
              </p>
            </li>
          ))}
        </ul>
      )}
      <Pagination label={t("offices.topics")} firstHref={firstHref} nextHref={nextHref} />
    </section>
  );
}
