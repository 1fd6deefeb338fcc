import { localized } from "~/core/localized";
import { useLanguage } from "~/ui/language";
import type { TopicCardRow } from "./queries.server";
import { promiseStateOf, topicStateOf } from "./state";
import { TopicChip } from "./topic-chip";
import { TopicWhen } from "./topic-when";

/** A topic in a list: the question, how it stands, and what was promised. */
export function TopicCard({ topic, now }: { topic: TopicCardRow; now: Date }) {
  const { t, href, locale, date } = useLanguage();
  const state = topicStateOf(topic, now);
  return (
    <li className="topic-card">
      {topic.cover && <img src={topic.cover} alt="" width="800" height="450" loading="lazy" />}
      <div className="topic-card-text">
        <p className="meta">
          <TopicChip topic={topic} now={now} />
          <TopicWhen topic={topic} now={now} />
        </p>
        <h3>
          <a href={href(`/topics/${topic.slug}`)}>{localized(topic, "question", locale)}</a>
        </h3>
        <p>{localized(topic, "summary", locale)}</p>
        <p className="meta">
          {state !== "scheduled" && <span>{t("topics.ideas-count", { count: topic.ideasCount })}</span>}
          {topic.respondBy && promiseStateOf(topic, now) === "running" && (
            <span>{t("topics.answer-promised-by", { date: date(topic.respondBy) })}</span>
          )}
          {topic.respondBy && promiseStateOf(topic, now) === "late" && (
            <span className="due is-late">{t("topics.was-promised-by", { date: date(topic.respondBy) })}</span>
          )}
        </p>
      </div>
    </li>
  );
}
