import { localized } from "~/core/localized";
import { useCalendar } from "~/features/city/calendar-context";
import { Icon } from "~/ui/icon";
import { useLanguage } from "~/ui/language";
import { PromiseClock } from "./promise-clock";
import { promiseMovesOf } from "./promise-history";
import { PromiseMoves } from "./promise-moves";
import type { Topic } from "./queries.server";
import { promiseStateOf } from "./state";

/** The promise, in public before anybody answers: by when, about what, by whom; whether it was moved, and whether it was kept. */
export function PromiseBox({ topic, now }: { topic: Topic; now: Date }) {
  const { t, date, href, locale } = useLanguage();
  const state = promiseStateOf(topic, now, useCalendar());
  if (!state || !topic.respondBy || !topic.dueAt) return null;
  const tone = state === "late" ? " is-late" : state === "kept" ? " is-kept" : "";
  const [first, due] = [date(topic.respondBy), date(topic.dueAt)];
  const office = localized(topic, "responsibleOffice", locale);
  return (
    <section className={`promise${tone}`} aria-labelledby="promise">
      <p className="promise-date">
        <span>{t("topics.answer-by")}</span> <b>{due}</b>{" "}
        <span>
          <PromiseClock topic={topic} now={now} />
        </span>
        {first !== due && <span>{t("topics.first-date", { date: first })}</span>}
      </p>
      <div className="promise-text">
        <h2 id="promise">{t("topics.promise-title")}</h2>
        <p>{t("topics.promise-rule", { top: topic.promiseTopIdeas ?? 0, count: topic.promiseMinSupports ?? 0, date: first })}</p>
        <PromiseOwed topic={topic} isLate={state === "late"} />
        <PromiseMoves moves={promiseMovesOf(topic.respondBy, topic.extensions)} office={office} />
        <p className="meta">
          <Icon name="landmark" />
          <a href={href(`/offices/${topic.responsibleOfficeSlug}`)}>{office}</a>
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

/** What the promise obliges, as it was counted when the topic closed, and how much of it is still owed. */
function PromiseOwed({ topic, isLate }: { topic: Topic; isLate: boolean }) {
  const { t, date } = useLanguage();
  if (!topic.promise || !topic.dueAt) return null;
  const { obliged, answered } = topic.promise;
  const hasNewDate = topic.newDateAt !== null;
  // Without ideas, the one answer that is owed is the one to the question itself.
  const owed = obliged === 0 ? 1 : obliged - answered;
  return (
    <>
      {obliged > 0 && <p>{t("topics.promise-progress", { answered, count: obliged })}</p>}
      {isLate && (
        <p className="promise-late">
          {hasNewDate
            ? t("topics.still-owed", { count: owed })
            : t("topics.promise-missed", { count: owed, date: date(topic.dueAt) })}
        </p>
      )}
    </>
  );
}
