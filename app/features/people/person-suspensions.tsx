import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { Details } from "~/ui/details";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { useLanguage } from "~/ui/language";
import type { SuspensionFields } from "./suspension-form";
import type { Suspension } from "./suspensions.server";

interface PersonSuspensionsProps {
  personId: number;
  suspensions: Suspension[];
  /** They have a role that could be suspended. */
  worksForTheCity: boolean;
  /** Whoever looks at this may change it. */
  mayChange: boolean;
  now: Date;
  suspendResult?: SubmissionResult<string[]>;
  liftResult?: SubmissionResult<string[]>;
}

/** Whether a person's work for the city is suspended, a way to do or lift it, and what was before. */
export function PersonSuspensions({
  personId,
  suspensions,
  worksForTheCity,
  mayChange,
  now,
  ...results
}: PersonSuspensionsProps) {
  const { t } = useLanguage();
  const [liftForm] = useForm({ id: "lift-suspension", lastResult: results.liftResult });
  const current = suspensions.find((each) => each.liftedAt === null && each.endsAt > now);
  const past = suspensions.filter((each) => each !== current);
  if (!worksForTheCity && suspensions.length === 0) return null;
  return (
    <section className="section" aria-labelledby="suspension">
      <h2 id="suspension">{t("admin.suspension")}</h2>
      <ErrorSummary form={liftForm} />
      {current ? (
        <InForce personId={personId} suspension={current} mayChange={mayChange} />
      ) : (
        mayChange && worksForTheCity && <SuspendForm personId={personId} result={results.suspendResult} />
      )}
      {past.length > 0 && (
        <Details summary={t("admin.suspensions-past", { count: past.length })}>
          <ul className="rows">
            {past.map((suspension) => (
              <li key={suspension.id}>
                <SuspensionDays suspension={suspension} />
              </li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  );
}

function InForce({ personId, suspension, mayChange }: { personId: number; suspension: Suspension; mayChange: boolean }) {
  const { t, href } = useLanguage();
  return (
    <Alert tone="warning" title={t("admin.is-suspended")}>
      <SuspensionDays suspension={suspension} />
      {mayChange && (
        <form method="post" action={href(`/admin/people/${personId}`)}>
          <input type="hidden" name="intent" value="lift" />
          <input type="hidden" name="suspensionId" value={suspension.id} />
          <Button tone="outline">{t("admin.lift-suspension")}</Button>
        </form>
      )}
    </Alert>
  );
}

function SuspensionDays({ suspension: { reason, startsAt, endsAt, givenBy, liftedAt, liftedBy } }: { suspension: Suspension }) {
  const { t, date } = useLanguage();
  const somebody = t("desk.somebody");
  return (
    <>
      <p dir="auto">{reason}</p>
      <p className="meta">
        <span>
          {t("admin.suspended-by", { name: givenBy ?? somebody, from: date(startsAt, "time"), until: date(endsAt, "time") })}
        </span>
        {liftedAt && <span>{t("admin.lifted-by", { name: liftedBy ?? somebody, date: date(liftedAt, "time") })}</span>}
      </p>
    </>
  );
}

function SuspendForm({ personId, result }: { personId: number; result?: SubmissionResult<string[]> }) {
  const { t, href } = useLanguage();
  const [form, fields] = useForm<SuspensionFields>({ id: "suspend", lastResult: result });
  return (
    <Details summary={t("admin.suspend")} open={result !== undefined}>
      <form className="form-card" method="post" action={href(`/admin/people/${personId}`)} {...getFormProps(form)} noValidate>
        <ErrorSummary form={form} />
        <p className="hint">{t("admin.suspend-explained")}</p>
        <input type="hidden" name="intent" value="suspend" />
        <TextField field={fields.reason} label={t("admin.suspend-reason")} hint={t("admin.suspend-reason-hint")} countMax={300} />
        <TextField field={fields.lastDay} type="date" label={t("admin.last-day")} hint={t("admin.suspend-last-day-hint")} />
        <div className="actions">
          <Button>{t("admin.suspend")}</Button>
        </div>
      </form>
    </Details>
  );
}
