import { ButtonLink } from "~/ui/button";
import { useLanguage } from "~/ui/language";
import type { Queue } from "./queries.server";
import { casePath, type QueueFilter } from "./queue";

/** What stands beside the list before something is opened. */
export function QueueStart({ queue, filter, goalHours }: { queue: Queue; filter: QueueFilter; goalHours: number }) {
  const { t, href } = useLanguage();
  const [first] = queue.lines;
  return (
    <section className="queue-panel queue-start" aria-labelledby="start-title">
      <h2 id="start-title">{t("cases.start-title")}</h2>
      <p>{t(`cases.order-${filter.show}`)}</p>
      <p>{t("cases.goal", { hours: goalHours })}</p>
      {first && (
        <p>
          <ButtonLink href={href(casePath(first, filter))}>{t("cases.choose-first")}</ButtonLink>
        </p>
      )}
    </section>
  );
}
