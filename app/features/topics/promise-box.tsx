import { calendarDaysBetween } from "~/core/city-time";
import { localized } from "~/core/localized";
import { Icon } from "~/ui/icon";
import { useLanguage } from "~/ui/language";
import type { Topic } from "./queries.server";
import { promiseStateOf } from "./state";

/** The promise, in public before anybody answers: by when, about what, by whom; and whether it was kept. */
export function PromiseBox({ topic, now }: { topic: Topic; now: Date }) {
  const { t, date, href, locale, timeZone } = useLanguage();
  const state = promiseStateOf(topic, now);
  if (!state || !topic.respondBy) return null;
  const answeredAt = topic.promise?.lastAnsweredAt;
  const tone = state === "late" ? " is-late" : state === "kept" ? " is-kept" : "";
  const day = date(topic.respondBy);
  const owed = topic.promise ? topic.promise.obliged - topic.promise.answered : 0;
  return (
    <section className={`promise${tone}`} aria-labelledby="promise">
      <p className="promise-date">
        <span>{t("topics.answer-by")}</span> <b>{day}</b>{" "}
        <span>
          {state === "running" && t("topics.days-left", { count: calendarDaysBetween(now, topic.respondBy, timeZone) })}
          {state === "late" && t("topics.days-late", { count: calendarDaysBetween(topic.respondBy, now, timeZone) })}
          {state === "kept" && (answeredAt ? t("topics.kept-on", { date: date(answeredAt) }) : t("topics.kept"))}
          {state === "kept-late" && answeredAt && t("topics.kept-late-on", { date: date(answeredAt) })}
        </span>
      </p>
      <div className="promise-text">
        <h2 id="promise">{t("topics.promise-title")}</h2>
        <p>{t("topics.promise-rule", { top: topic.promiseTopIdeas ?? 0, count: topic.promiseMinSupports ?? 0, date: day })}</p>
        {state === "late" && <p className="promise-late">{t("topics.promise-missed", { count: owed, date: day })}</p>}
        {state === "running" && topic.promise && owed > 0 && (
          <p>{t("topics.promise-progress", { answered: topic.promise.answered, obliged: topic.promise.obliged })}</p>
        )}
        <p className="meta">
          <Icon name="landmark" />
          <a href={href(`/offices/${topic.responsibleOfficeSlug}`)}>{localized(topic, "responsibleOffice", locale)}</a>
          <span>
            {topic.responsibleHead}, {localized(topic, "responsibleHeadTitle", locale)}
          </span>
        </p>
      </div>
      <dl className="scope">
        <div className="scope-can">
          <dt>{t("topics.can-change")}</dt>
          <dd>{localized(topic, "canChange", locale)}</dd>
        </div>
        <div className="scope-cannot">
          <dt>{t("topics.cannot-change")}</dt>
          <dd>{localized(topic, "cannotChange", locale)}</dd>
        </div>
      </dl>
    </section>
  );
}
