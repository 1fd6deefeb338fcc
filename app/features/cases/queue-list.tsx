import type { ContentRef } from "~/features/moderation/content";
import { EmptyState } from "~/ui/empty-state";
import { useLanguage } from "~/ui/language";
import { Pagination } from "~/ui/pagination";
import type { Queue } from "./queries.server";
import { isWaitingView, lineId, type QueueFilter, queuePath, queuePerPage } from "./queue";
import { QueueItem } from "./queue-item";

interface QueueListProps {
  queue: Queue;
  filter: QueueFilter;
  now: Date;
  goalHours: number;
  /** What is open beside the list. */
  current?: ContentRef;
  isFirstPage?: boolean;
}

/** The list of the queue, 30 lines a page; it stands beside every case. */
export function QueueList({ queue, filter, now, goalHours, current, isFirstPage = true }: QueueListProps) {
  const { t, href } = useLanguage();
  const view = t(`cases.view-${filter.show}`);
  const isEmpty = queue.lines.length === 0;
  return (
    <nav className="queue-list" aria-labelledby="queue-title">
      <h2 id="queue-title">{t("cases.list-title", { view })}</h2>
      {current && (
        <p>
          <a href={href(queuePath(filter))}>{t("cases.back-to-queue")}</a>
        </p>
      )}
      {isEmpty && <EmptyState>{t(`cases.empty-${isWaitingView(filter.show) ? "waiting" : otherView(filter.show)}`)}</EmptyState>}
      {!isEmpty && (
        <ol>
          {queue.lines.map((line) => (
            <QueueItem
              key={lineId(line)}
              line={line}
              filter={filter}
              isCurrent={line.kind === current?.kind && line.id === current.id}
              now={now}
              goalHours={goalHours}
            />
          ))}
        </ol>
      )}
      <Pagination
        label={view}
        firstHref={isFirstPage ? null : href(queuePath(filter))}
        nextHref={queue.next && href(queuePath(filter, queue.next))}
        nextLabel={t("cases.next-items", { count: queuePerPage })}
      />
    </nav>
  );
}

function otherView(view: QueueFilter["show"]): "newest" | "hidden" {
  return view === "newest" ? "newest" : "hidden";
}
