import { localized } from "~/core/localized";
import { useCalendar } from "~/features/city/calendar-context";
import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { Icon } from "~/ui/icon";
import { useLanguage } from "~/ui/language";
import { Markdown } from "~/ui/markdown";
import type { Topic } from "./queries.server";
import { ReviewedFirst } from "./reviewed-first";
import { promiseStateOf, type TopicState } from "./state";
import { TopicChip } from "./topic-chip";
import { TopicWhen } from "./topic-when";

interface TopicProps {
  topic: Topic;
  state: TopicState;
}

/** The question, who asks it, and the one thing to do. */
export function TopicHead({ topic, state, now }: TopicProps & { now: Date }) {
  const { t, href, locale } = useLanguage();
  const isLate = promiseStateOf(topic, now, useCalendar()) === "late";
  return (
    <header className="topic-head">
      <div className="topic-head-text">
        <p className="meta">
          <TopicChip topic={topic} now={now} />
          <TopicWhen topic={topic} now={now} />
          <span>{t("topics.asked-by", { office: localized(topic, "askingOffice", locale) })}</span>
        </p>
        <h1>{localized(topic, "question", locale)}</h1>
        <p className="lede">{localized(topic, "summary", locale)}</p>
        {state === "open" && (
          <div className="actions">
            <ButtonLink href={href(`/topics/${topic.slug}/ideas/new`)} icon="plus">
              {t("ideas.share")}
            </ButtonLink>
          </div>
        )}
        {(state === "open" || state === "scheduled") && <ReviewedFirst topic={topic} />}
        {state === "closed" && !isLate && <p>{t("topics.closed-note")}</p>}
        {state !== "open" && state !== "scheduled" && (
          <p>
            <a href={href(`/topics/${topic.slug}/report`)}>
              <Icon name="file-text" /> {t("report.link")}
            </a>
          </p>
        )}
      </div>
      {topic.cover && (
        <img className="topic-cover" src={topic.cover} alt={localized(topic, "coverAlt", locale)} width="800" height="450" />
      )}
    </header>
  );
}

export function TopicContext({ topic }: { topic: Topic }) {
  const { t, locale } = useLanguage();
  return (
    <section aria-labelledby="context" className="prose topic-context">
      <h2 id="context">{t("topics.context")}</h2>
      <Markdown text={localized(topic, "context", locale)} />
    </section>
  );
}

/** Not everybody is online: paper, phone and meetings count the same. */
export function OtherWays({ topic, state }: TopicProps) {
  const { t, href, locale } = useLanguage();
  const ways = localized(topic, "otherWays", locale);
  return (
    <aside aria-label={t("topics.beside")}>
      {ways !== "" && (state === "open" || state === "scheduled") && (
        <Card tone="sand" title={t("topics.other-ways")}>
          <Markdown text={ways} />
        </Card>
      )}
      <Card tone="sand" title={t("topics.how-support-works")}>
        <p>{t("topics.support-explained")}</p>
      </Card>
      {topic.policyNumber && (
        <Card tone="sand" title={t("topics.policy-title")}>
          <p>{t("topics.policy-text", { number: topic.policyNumber })}</p>
          {topic.hasNewerPolicy && <p>{t("topics.policy-newer")}</p>}
          <p>
            {topic.hasNewerPolicy ? (
              <a href={href(`/policy/versions/${topic.policyNumber}`)}>
                {t("topics.policy-own", { number: topic.policyNumber })}
              </a>
            ) : (
              <a href={href("/policy")}>{t("topics.policy-link")}</a>
            )}
          </p>
        </Card>
      )}
    </aside>
  );
}
