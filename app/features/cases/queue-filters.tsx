import { localized } from "~/core/localized";
import { Button } from "~/ui/button";
import { FilterSelect } from "~/ui/filter-select";
import { useLanguage } from "~/ui/language";
import { VisuallyHidden } from "~/ui/visually-hidden";
import type { QueueFacts } from "./queries.server";
import { countedTo, isWaitingView, type QueueFilter, type QueueView, queuePath, queueViews } from "./queue";

/** The parts of the queue, with how much waits in each. */
export function QueueTabs({ filter, counts }: { filter: QueueFilter; counts: QueueFacts["counts"] }) {
  const { t, href } = useLanguage();
  return (
    <nav className="tabs" aria-label={t("cases.views")}>
      <ul>
        {queueViews.map((show) => (
          <li key={show}>
            <a href={href(queuePath({ ...filter, show }))} aria-current={show === filter.show ? "page" : undefined}>
              {t(`cases.view-${show}`)} <Waiting show={show} counts={counts} />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Waiting({ show, counts }: { show: QueueView; counts: QueueFacts["counts"] }) {
  const { t, number } = useLanguage();
  const count = isWaitingView(show) ? counts[show] : 0;
  if (count === 0) return null;
  const shown = count > countedTo ? t("cases.more-than", { count: number(countedTo) }) : number(count);
  return (
    <>
      <b aria-hidden="true">{shown}</b>
      <VisuallyHidden>{t("cases.count-waiting", { count: shown })}</VisuallyHidden>
    </>
  );
}

/** One topic, and whether what others decide is shown too. */
export function QueueFilterForm({ filter, topics }: { filter: QueueFilter; topics: QueueFacts["topics"] }) {
  const { t, href, locale } = useLanguage();
  return (
    <form className="filters" action={href("/moderation")} aria-label={t("cases.filter")}>
      {filter.show !== "all" && <input type="hidden" name="show" value={filter.show} />}
      <FilterSelect
        name="topic"
        label={t("cases.topic")}
        value={filter.topicId === null ? "" : String(filter.topicId)}
        all={t("cases.all-topics")}
        choices={topics.map((topic) => ({ value: String(topic.id), label: localized(topic, "question", locale) }))}
      />
      <div className="usa-checkbox">
        <input
          className="usa-checkbox__input"
          id="filter-whole"
          type="checkbox"
          name="whole"
          value="1"
          defaultChecked={filter.isWhole}
        />
        <label className="usa-checkbox__label" htmlFor="filter-whole">
          {t("cases.whole")}
        </label>
      </div>
      <Button tone="outline">{t("cases.filter-go")}</Button>
    </form>
  );
}
