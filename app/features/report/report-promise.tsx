import { localized } from "~/core/localized";
import { PromiseClock } from "~/features/topics/promise-clock";
import { promiseMovesOf } from "~/features/topics/promise-history";
import { PromiseMoves } from "~/features/topics/promise-moves";
import type { Topic } from "~/features/topics/queries.server";
import { useLanguage } from "~/ui/language";
import { Markdown } from "~/ui/markdown";
import { Time } from "~/ui/time";

/** What was asked, by whom, and what became of the promise: every date it ever had. */
export function ReportPromise({ topic, now }: { topic: Topic; now: Date }) {
  const { t, href, locale, date } = useLanguage();
  if (!topic.opensAt || !topic.closesAt || !topic.respondBy || !topic.dueAt) return null;
  const asking = localized(topic, "askingOffice", locale);
  const office = localized(topic, "responsibleOffice", locale);
  const rule = { top: topic.promiseTopIdeas ?? 0, count: topic.promiseMinSupports ?? 0, date: date(topic.respondBy) };
  return (
    <section aria-labelledby="promise">
      <h2 id="promise">{t("report.promise")}</h2>
      <div className="prose">
        <p>{t("topics.promise-rule", rule)}</p>
      </div>
      <dl className="report-dates">
        <dt>{t("report.asked-by")}</dt>
        <dd>
          <a href={href(`/offices/${topic.askingOfficeSlug}`)}>{asking}</a>
        </dd>
        <dt>{t("report.answered-by")}</dt>
        <dd>
          <a href={href(`/offices/${topic.responsibleOfficeSlug}`)}>{office}</a>
        </dd>
        <dt>{t("report.opened")}</dt>
        <dd>
          <Time date={topic.opensAt} />
        </dd>
        <dt>{t("report.closed")}</dt>
        <dd>
          <Time date={topic.closesAt} />
        </dd>
        <dt>{t("report.promised-by")}</dt>
        <dd>
          <Time date={topic.respondBy} />
        </dd>
        {topic.dueAt.getTime() !== topic.respondBy.getTime() && (
          <>
            <dt>{t("report.extended-to")}</dt>
            <dd>
              <Time date={topic.dueAt} />
            </dd>
          </>
        )}
        <dt>{t("report.stands")}</dt>
        <dd>
          <b>
            <PromiseClock topic={topic} now={now} />
          </b>
        </dd>
      </dl>
      <PromiseMoves moves={promiseMovesOf(topic.respondBy, topic.extensions)} office={office} />
      <h3>{t("topics.context")}</h3>
      <div className="prose">
        <Markdown text={localized(topic, "context", locale)} />
      </div>
    </section>
  );
}
