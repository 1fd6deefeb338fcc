import { Icon } from "~/ui/icon";
import { useLanguage } from "~/ui/language";
import { Time } from "~/ui/time";
import { dueOf } from "./due";

/** When the answer is due, and how the clock stands; once nothing is owed, only the date. */
export function DueMark({ respondBy, now, isOwed = true }: { respondBy: Date; now: Date; isOwed?: boolean }) {
  const { t } = useLanguage();
  if (!isOwed) return <Time date={respondBy} style="numeric" />;
  const { state, days, isLate } = dueOf(respondBy, now);
  const isSoon = state === "soon" || state === "today";
  return (
    <span className={`due${isLate ? " is-late" : isSoon ? " is-soon" : ""}`}>
      {(isLate || isSoon) && <Icon name="alarm-clock" />}
      <Time date={respondBy} style="numeric" />
      <small>{t(`desk.due-${state}`, { count: days })}</small>
    </span>
  );
}
