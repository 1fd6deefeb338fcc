import { localized } from "~/core/localized";
import { useCalendar } from "~/features/city/calendar-context";
import { useLanguage } from "~/ui/language";
import { type Column, Table } from "~/ui/table";
import { Time } from "~/ui/time";
import type { ListedPromise } from "./list-promises.server";
import { PromiseChip } from "./promise-chip";
import { PromiseClock } from "./promise-clock";
import { promiseStateOf } from "./state";

/** Promises with the first date, the date in force and how the clock stands. */
export function PromiseList({ promises, now }: { promises: ListedPromise[]; now: Date }) {
  const { t, href, locale, number } = useLanguage();
  const calendar = useCalendar();
  const columns: Column<ListedPromise>[] = [
    {
      header: t("topics.question"),
      rowHeader: true,
      cell: (topic) => <a href={href(`/topics/${topic.slug}`)}>{localized(topic, "question", locale)}</a>,
    },
    {
      header: t("topics.who-answers"),
      cell: (topic) => <a href={href(`/offices/${topic.officeSlug}`)}>{localized(topic, "officeName", locale)}</a>,
    },
    {
      header: t("topics.first-promised"),
      cell: ({ respondBy }) => <span className="promise-state">{respondBy && <Time date={respondBy} style="numeric" />}</span>,
    },
    { header: t("topics.date-in-force"), cell: (topic) => <DateInForce topic={topic} /> },
    {
      header: t("topics.how-it-stands"),
      cell: (topic) => {
        const state = promiseStateOf(topic, now, calendar);
        return (
          <span className="promise-state">
            {state && <PromiseChip state={state} />}
            <small>
              <PromiseClock topic={topic} now={now} isBrief />
            </small>
          </span>
        );
      },
    },
    {
      header: t("topics.answered-of-owed"),
      numeric: true,
      cell: ({ promise }) =>
        promise && promise.obliged > 0
          ? t("topics.count-of", { answered: number(promise.answered), obliged: number(promise.obliged) })
          : "–",
    },
  ];
  return (
    <Table
      caption={t("topics.promises-title")}
      hideCaption
      columns={columns}
      rows={promises}
      keyOf={({ id }) => id}
      classOf={(topic) => (promiseStateOf(topic, now, calendar) === "late" ? "is-late" : undefined)}
    />
  );
}

/** After a miss the missed date stays in force, and the new one stands below it. */
function DateInForce({ topic: { dueAt, newDateAt } }: { topic: ListedPromise }) {
  const { t, date } = useLanguage();
  if (!dueAt) return null;
  return (
    <span className="promise-state">
      <Time date={dueAt} style="numeric" />
      {newDateAt && <small>{t("topics.new-date", { date: date(newDateAt, "numeric") })}</small>}
    </span>
  );
}
