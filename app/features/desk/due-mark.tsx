import { useCalendar } from "~/features/city/calendar-context";
import { Icon } from "~/ui/icon";
import { useLanguage } from "~/ui/language";
import { Time } from "~/ui/time";
import { dueOf } from "./due";

/** When something is due, and how the clock stands in business days; once nothing is owed, only the date. */
export function DueMark({ due, now, isOwed = true }: { due: Date; now: Date; isOwed?: boolean }) {
  const { t } = useLanguage();
  const calendar = useCalendar();
  if (!isOwed) return <Time date={due} style="numeric" />;
  const { state, days, isLate } = dueOf(due, now, calendar);
  const isSoon = state === "soon" || state === "today";
  return (
    <span className={`due${isLate ? " is-late" : isSoon ? " is-soon" : ""}`}>
      {(isLate || isSoon) && <Icon name="alarm-clock" />}
      <Time date={due} style="numeric" />
      <small>{t(`desk.due-${state}`, { count: days })}</small>
    </span>
  );
}
