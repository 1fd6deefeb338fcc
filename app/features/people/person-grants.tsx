import { type SubmissionResult, useForm } from "@conform-to/react";
import type { MessageKey } from "~/catalogs/language";
import { Alert } from "~/ui/alert";
import { Details } from "~/ui/details";
import { ErrorSummary } from "~/ui/error-summary";
import { useLanguage } from "~/ui/language";
import type { PersonGrant } from "./admin-queries.server";
import { GrantEditor } from "./grant-editor";
import { GrantList } from "./grant-list";
import { grantStateOf } from "./roles";

interface PersonGrantsProps {
  personId: number;
  grants: PersonGrant[];
  offices: { id: number; name: string; nameEs: string }[];
  now: Date;
  /** Why this person's grants cannot be changed by who looks at them; null when they can. */
  refusal: MessageKey | null;
  giveResult?: SubmissionResult<string[]>;
  endResult?: SubmissionResult<string[]>;
}

/** The roles of a person: those in force, those to come, those that have ended, and a form for a new one. */
export function PersonGrants({ personId, grants, offices, now, refusal, giveResult, endResult }: PersonGrantsProps) {
  const { t } = useLanguage();
  const [endForm] = useForm({ id: "end-grant", lastResult: endResult });
  const current = grants.filter((grant) => grantStateOf(grant, now) !== "ended");
  const ended = grants.filter((grant) => grantStateOf(grant, now) === "ended");
  return (
    <>
      <section className="section" aria-labelledby="grants">
        <h2 id="grants">{t("admin.grants-in-force")}</h2>
        <ErrorSummary form={endForm} />
        {refusal && (
          <Alert tone="info">
            <p>{t(refusal)}</p>
          </Alert>
        )}
        {current.length === 0 ? (
          <p>{t("admin.no-grants")}</p>
        ) : (
          <GrantList grants={current} personId={personId} canEnd={refusal === null} />
        )}
        {ended.length > 0 && (
          <Details summary={t("admin.grants-ended", { count: ended.length })}>
            <GrantList grants={ended} personId={personId} />
          </Details>
        )}
      </section>
      {refusal === null && (
        <section className="section" aria-labelledby="give-grant">
          <h2 id="give-grant">{t("admin.give-grant")}</h2>
          <GrantEditor personId={personId} offices={offices} result={giveResult} />
        </section>
      )}
    </>
  );
}
