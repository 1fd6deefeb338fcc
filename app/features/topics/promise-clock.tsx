import { businessDaysBetween, dayOf } from "~/core/business-calendar";
import { useCalendar } from "~/features/city/calendar-context";
import { useLanguage } from "~/ui/language";
import { promiseStateOf, type TopicFacts } from "./state";

interface PromiseClockProps {
  topic: TopicFacts;
  now: Date;
  /** Beside a chip that says the state already. */
  isBrief?: boolean;
}

/** How the clock of a promise stands, in business days; when it was kept once it was. */
export function PromiseClock({ topic, now, isBrief }: PromiseClockProps) {
  const { t, date } = useLanguage();
  const calendar = useCalendar();
  const state = promiseStateOf(topic, now, calendar);
  if (!state || !topic.dueAt) return null;
  const answeredAt = topic.promise?.lastAnsweredAt;
  if (state === "late") return t("topics.days-late", { count: businessDaysBetween(calendar, topic.dueAt, now) });
  if (isBrief && answeredAt && (state === "kept" || state === "kept-late"))
    return t("topics.answered-on", { date: date(answeredAt) });
  if (state === "kept-late" && answeredAt) return t("topics.kept-late-on", { date: date(answeredAt) });
  if (state === "kept" || state === "kept-late")
    return answeredAt ? t("topics.kept-on", { date: date(answeredAt) }) : t("topics.kept");
  const isToday = dayOf(calendar, now) === dayOf(calendar, topic.dueAt);
  const left = isToday
    ? t("topics.due-today")
    : t("topics.days-left", { count: businessDaysBetween(calendar, now, topic.dueAt) });
  return state === "due-soon" && !isToday && !isBrief ? t("topics.due-soon-left", { left }) : left;
}
