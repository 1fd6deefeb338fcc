import { localized } from "~/core/localized";
import { useCalendar } from "~/features/city/calendar-context";
import { useLanguage } from "~/ui/language";
import type { TopicCardRow } from "./queries.server";
import { promiseStateOf, topicStateOf } from "./state";
import { TopicChip } from "./topic-chip";
import { TopicWhen } from "./topic-when";

/** A topic in a list: the question, how it stands, and what was promised. */
export function TopicCard({ topic, now }: { topic: TopicCardRow; now: Date }) {
  const { t, href, locale, date } = useLanguage();
  const state = topicStateOf(topic, now);
  const promise = promiseStateOf(topic, now, useCalendar());
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
          {topic.dueAt && (promise === "open" || promise === "due-soon") && (
            <span className={promise === "due-soon" ? "due is-soon" : undefined}>
              {t("topics.answer-promised-by", { date: date(topic.dueAt) })}
            </span>
          )}
          {topic.dueAt && promise === "late" && (
            <span className="due is-late">{t("topics.was-promised-by", { date: date(topic.dueAt) })}</span>
          )}
        </p>
      </div>
    </li>
  );
}
