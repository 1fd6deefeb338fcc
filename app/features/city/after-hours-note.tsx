import { Alert } from "~/ui/alert";
import { useLanguage } from "~/ui/language";
import { worksAgainAt } from "./after-hours";
import { useCalendar } from "./calendar-context";
import { useVisit } from "./visit-context";

/** On forms where residents write, outside working hours: when somebody reads again, and whom to call until then. */
export function AfterHoursNote() {
  const { t, date } = useLanguage();
  const visit = useVisit();
  const calendar = useCalendar();
  const again = visit && worksAgainAt(calendar, visit.now);
  if (!again) return null;
  return (
    <Alert tone="info">
      <p>
        {t("common.after-hours", { day: date(again, "long"), clock: date(again, "clock") })} {t("common.emergency")}
      </p>
      <NonEmergencyLine />
    </Alert>
  );
}

/** Whom to call when nobody is in danger; nothing while the city has not said it. */
export function NonEmergencyLine() {
  const { t } = useLanguage();
  const phone = useVisit()?.nonEmergencyPhone;
  if (!phone) return null;
  return (
    <p>
      {t("common.non-emergency")} <a href={`tel:${phone}`}>{phone}</a>
    </p>
  );
}
