import { businessDaysBetween } from "~/core/business-calendar";
import { calendarDaysBetween } from "~/core/city-time";
import { localized } from "~/core/localized";
import { useCalendar } from "~/features/city/calendar-context";
import type { YearNumbers } from "~/features/city/queries.server";
import { DecisionChip } from "~/features/responses/decision-chip";
import type { TopicCardRow } from "~/features/topics/queries.server";
import { TopicCard } from "~/features/topics/topic-card";
import { ButtonLink } from "~/ui/button";
import { useLanguage } from "~/ui/language";
import { Time } from "~/ui/time";
import type { NewestAnswer } from "./queries.server";

/** The city's question now. Without an open one, what the site is for. */
export function HomeHero({ topic, city, now }: { topic: TopicCardRow | undefined; city: string; now: Date }) {
  const { t, href, locale, date, timeZone } = useLanguage();
  if (!topic) {
    return (
      <section className="hero">
        <div className="wrap">
          <div className="hero-text">
            <h1>{t("home.quiet-title", { city })}</h1>
            <p className="lede">{t("home.quiet-text")}</p>
            <div className="actions">
              <ButtonLink href={href("/outcomes")}>{t("home.see-outcomes")}</ButtonLink>
            </div>
          </div>
        </div>
      </section>
    );
  }
  return (
    <section className="hero">
      <div className="wrap">
        <div className="hero-text">
          <p className="eyebrow">{t("home.asks-now", { office: localized(topic, "askingOffice", locale) })}</p>
          <h1>{localized(topic, "question", locale)}</h1>
          <p className="lede">{localized(topic, "summary", locale)}</p>
          <div className="actions">
            <ButtonLink href={href(`/topics/${topic.slug}/ideas/new`)} icon="plus">
              {t("ideas.share")}
            </ButtonLink>
            <ButtonLink href={href(`/topics/${topic.slug}`)} tone="outline">
              {t("home.see-ideas", { count: topic.ideasCount })}
            </ButtonLink>
          </div>
          <p className="meta">
            {topic.closesAt && <span>{t("home.closes-in", { count: calendarDaysBetween(now, topic.closesAt, timeZone) })}</span>}
            {topic.dueAt && <span>{t("topics.answer-promised-by", { date: date(topic.dueAt) })}</span>}
          </p>
        </div>
        {topic.cover && (
          <img className="hero-drawing" src={topic.cover} alt={localized(topic, "coverAlt", locale)} width="800" height="450" />
        )}
      </div>
    </section>
  );
}

export function HomeTopics({ topics, now }: { topics: TopicCardRow[]; now: Date }) {
  const { t, href } = useLanguage();
  if (topics.length === 0) return null;
  return (
    <section className="section" aria-labelledby="open">
      <div className="wrap">
        <h2 id="open">{t("home.also-open")}</h2>
        <ul className="topic-cards">
          {topics.map((topic) => (
            <TopicCard key={topic.id} topic={topic} now={now} />
          ))}
        </ul>
        <p>
          <a href={href("/topics")}>{t("common.see-topics")}</a>
        </p>
      </div>
    </section>
  );
}

export function HomeAnswers({ answers }: { answers: NewestAnswer[] }) {
  const { t, href, locale } = useLanguage();
  if (answers.length === 0) return null;
  return (
    <section className="section section-sand" aria-labelledby="answered">
      <div className="wrap">
        <h2 id="answered">{t("home.city-answered")}</h2>
        <ul className="quotes">
          {answers.map((answer) => (
            <li key={answer.ideaId} className="quote">
              <p className="quote-asked">
                <a href={href(`/ideas/${answer.ideaId}`)} lang={answer.ideaLanguage} dir="auto">
                  {answer.ideaTitle}
                </a>{" "}
                {t("home.supported-by", { count: answer.supportsCount })}
              </p>
              <blockquote>{localized(answer, "summary", locale)}</blockquote>
              <p className="meta">
                <DecisionChip decision={answer.decision} />
                <span>{localized(answer, "officeName", locale)}</span>
                <Time date={answer.publishedAt} />
              </p>
            </li>
          ))}
        </ul>
        <p>
          <a href={href("/outcomes")}>{t("home.see-outcomes")}</a>
        </p>
      </div>
    </section>
  );
}

/** Promises that were missed stand on the home page until they are kept, longest wait first. */
export function HomeLate({ topics, now }: { topics: TopicCardRow[]; now: Date }) {
  const { t, href, locale, date } = useLanguage();
  const calendar = useCalendar();
  if (topics.length === 0) return null;
  return (
    <section className="section" aria-labelledby="late">
      <div className="wrap">
        <h2 id="late">{t("home.late")}</h2>
        <ul className="rows late-rows">
          {topics.map((topic) => (
            <li key={topic.id}>
              <a href={href(`/topics/${topic.slug}`)}>{localized(topic, "question", locale)}</a>
              <p className="meta">
                {topic.dueAt && (
                  <span className="due is-late">
                    {t("home.late-by", { count: businessDaysBetween(calendar, topic.dueAt, now), date: date(topic.dueAt) })}
                  </span>
                )}
                <span>{localized(topic, "responsibleOffice", locale)}</span>
              </p>
            </li>
          ))}
        </ul>
        <p>
          <a href={href("/promises")}>{t("home.see-promises")}</a>
        </p>
      </div>
    </section>
  );
}

export function HomeNumbers({ numbers }: { numbers: YearNumbers }) {
  const { t, number } = useLanguage();
  const shown = [
    ["home.number-ideas", numbers.ideas],
    ["home.number-answered", numbers.answered],
    ["home.number-days", numbers.meanDays],
    ["home.number-done", numbers.done],
  ] as const;
  return (
    <section className="section" aria-labelledby="year">
      <div className="wrap">
        <h2 id="year">{t("home.this-year", { year: String(numbers.year) })}</h2>
        <dl className="stats">
          {shown.map(([key, value]) => (
            <div key={key}>
              <dt>{t(key)}</dt>
              <dd>{value === null ? "–" : number(value)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}
