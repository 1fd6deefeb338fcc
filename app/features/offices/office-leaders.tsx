import type { SubmissionResult } from "@conform-to/react";
import { useForm } from "@conform-to/react";
import type { MessageKey } from "~/catalogs/language";
import { localized } from "~/core/localized";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { useLanguage } from "~/ui/language";
import { VisuallyHidden } from "~/ui/visually-hidden";
import type { Reign } from "./heads";
import type { StaffMember } from "./queries.server";
import { SuccessorForm } from "./successor-form";

interface OfficeLeadersProps {
  officeId: number;
  reigns: Reign[];
  staff: StaffMember[];
  /** The city's day, the first on which somebody can take over. */
  today: string;
  planResult?: SubmissionResult<string[]>;
  callOffResult?: SubmissionResult<string[]>;
}

/** Who leads an office, who will from a day on, and who did; with a form that plans the next one. */
export function OfficeLeaders({ officeId, reigns, staff, today, planResult, callOffResult }: OfficeLeadersProps) {
  const { t } = useLanguage();
  const [callOff] = useForm({ id: "call-off", lastResult: callOffResult });
  const latestFirst = [...reigns].reverse();
  return (
    <section className="section" aria-labelledby="leaders">
      <h2 id="leaders">{t("admin.leaders")}</h2>
      <p>{t("admin.leaders-about")}</p>
      <ErrorSummary form={callOff} />
      <ul className="rows">
        {latestFirst.map((reign) => (
          <ReignRow key={reign.id ?? "first"} officeId={officeId} reign={reign} />
        ))}
      </ul>
      <h3 className="leaders-next">{t("admin.successor-plan")}</h3>
      <SuccessorForm officeId={officeId} staff={staff} today={today} result={planResult} />
    </section>
  );
}

const titles = {
  coming: "admin.head-coming",
  present: "admin.head-present",
  past: "admin.head-past",
} satisfies Record<Reign["state"], MessageKey>;

function ReignRow({ officeId, reign }: { officeId: number; reign: Reign }) {
  const { t, href, locale } = useLanguage();
  return (
    <li>
      <div>
        <strong>
          <bdi>{reign.headName}</bdi>, {localized(reign, "headTitle", locale)}
        </strong>
        <p className="meta">
          <span>{t(titles[reign.state])}</span>
          <ReignDays reign={reign} />
        </p>
      </div>
      {reign.state === "coming" && reign.id !== null && (
        <form method="post" action={href(`/admin/offices/${officeId}`)}>
          <input type="hidden" name="intent" value="call-off" />
          <input type="hidden" name="successionId" value={reign.id} />
          <Button tone="outline">
            {t("admin.call-off")} <VisuallyHidden>{reign.headName}</VisuallyHidden>
          </Button>
        </form>
      )}
    </li>
  );
}

function ReignDays({ reign }: { reign: Reign }) {
  const { t, date } = useLanguage();
  return (
    <>
      {reign.startsOn && <span>{t("admin.head-from", { date: date(dayAsMoment(reign.startsOn), "numeric") })}</span>}
      {reign.endsOn && <span>{t("admin.head-until", { date: date(dayBefore(reign.endsOn), "numeric") })}</span>}
    </>
  );
}

/** Noon in UTC is on that day in the zones of the Americas and Europe. */
function dayAsMoment(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

function dayBefore(day: string): Date {
  const date = dayAsMoment(day);
  date.setUTCDate(date.getUTCDate() - 1);
  return date;
}
