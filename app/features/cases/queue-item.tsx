import { useCalendar } from "~/features/city/calendar-context";
import { useContentName } from "~/features/moderation/content-name";
import { useLanguage } from "~/ui/language";
import { workMinutesBetween } from "./goal-clock";
import { casePath, lineId, type QueueFilter } from "./queue";
import type { QueueLine } from "./queue-line";

interface QueueItemProps {
  line: QueueLine;
  filter: QueueFilter;
  isCurrent: boolean;
  now: Date;
  goalHours: number;
}

/** One line of the queue: what it is, why it is here, its first words, how long it waits, and who reads it. */
export function QueueItem({ line, filter, isCurrent, now, goalHours }: QueueItemProps) {
  const { t, href, date } = useLanguage();
  const name = useContentName()(line);
  const reasons = useReasons(line);
  const waited = useWaited(line, now, goalHours);
  return (
    <li id={lineId(line)}>
      <a className="queue-item" href={href(casePath(line, filter))} aria-current={isCurrent ? "page" : undefined}>
        <b>
          <bdi>{name}</bdi>
          {reasons.length > 0 && ` · ${reasons.join(" · ")}`}
        </b>
        <span lang={line.language} dir="auto">
          {line.text}
          {line.isLong && "…"}
        </span>
        <small className={waited?.isLate ? "is-late" : undefined}>{waited?.text ?? date(line.at, "time")}</small>
        {line.hidden && <small>{t("cases.hidden-on", { date: date(line.hidden.at), number: line.hidden.clause.number })}</small>}
        {line.claim && (
          <small>
            {line.claim.name === null
              ? t("cases.claimed-by-you", { time: date(line.claim.until, "clock") })
              : t("cases.claimed-by", { name: line.claim.name || t("cases.somebody"), time: date(line.claim.until, "clock") })}
          </small>
        )}
        {line.notForMe && <small>{t("cases.not-for-me", { why: t(`cases.why-${line.notForMe}`) })}</small>}
      </a>
    </li>
  );
}

function useReasons(line: QueueLine): string[] {
  const { t } = useLanguage();
  return [
    ...(line.reports > 0 ? [t("cases.reports", { count: line.reports })] : []),
    ...line.heldBy.map((filter) => t(`cases.by-${filter}`)),
    ...(line.secondOpinion ? [t("cases.second-opinion")] : []),
    ...(line.isForReviewer ? [t("cases.for-reviewer")] : []),
  ];
}

/** How long an open case waits against the goal; null for what waits for nobody. */
function useWaited(line: QueueLine, now: Date, goalHours: number): { text: string; isLate: boolean } | null {
  const { t, number } = useLanguage();
  const calendar = useCalendar();
  if (line.caseId === null) return null;
  const minutes = workMinutesBetween(calendar, line.at, now);
  const isLate = minutes > goalHours * 60;
  if (minutes === 0) return { text: t("cases.waited-not-yet", { goal: goalHours }), isLate };
  const time = t("cases.hours-minutes", { hours: number(Math.floor(minutes / 60)), minutes: minutes % 60 });
  return { text: t(isLate ? "cases.waited-late" : "cases.waited", { time, goal: goalHours }), isLate };
}
