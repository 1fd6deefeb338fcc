import { type SubmissionResult, useForm } from "@conform-to/react";
import { Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { useLanguage } from "~/ui/language";
import { Time } from "~/ui/time";
import { ChangedClauses } from "./changed-clauses";
import type { ClauseTexts } from "./clause";
import { PublishCard } from "./publish-card";

interface DraftSectionProps {
  draft: { version: number; clauses: ClauseTexts[]; writtenAt: Date } | null;
  newest: { number: number; clauses: ClauseTexts[] } | null;
  gaps: string[];
  firstDay: string;
  results: Record<"start" | "discard" | "publish", SubmissionResult<string[]> | undefined>;
}

/** The next version: begun, compared with the newest one, published or thrown away. */
export function DraftSection({ draft, newest, gaps, firstDay, results }: DraftSectionProps) {
  const { t, href } = useLanguage();
  const [start] = useForm({ id: "start", lastResult: results.start });
  const [discard] = useForm({ id: "discard", lastResult: results.discard });
  const action = href("/admin/policy");
  return (
    <section className="section" aria-labelledby="draft">
      <h2 id="draft">{t("policy.draft")}</h2>
      <ErrorSummary form={start} />
      <ErrorSummary form={discard} />
      {draft ? (
        <>
          <p className="meta">
            <span>
              {t("policy.draft-saved")} <Time date={draft.writtenAt} style="time" />
            </span>
          </p>
          <div className="actions">
            <ButtonLink href={href("/admin/policy/draft")} icon="pencil-line">
              {t("policy.edit-draft")}
            </ButtonLink>
            <form method="post" action={action}>
              <input type="hidden" name="version" value={draft.version} />
              <Button name="intent" value="discard" tone="quiet">
                {t("policy.discard-draft")}
              </Button>
            </form>
          </div>
          <PublishCard
            version={draft.version}
            gaps={gaps}
            number={(newest?.number ?? 0) + 1}
            firstDay={firstDay}
            result={results.publish}
          />
          {newest && (
            <>
              <h2>{t("policy.changes-against", { number: newest.number })}</h2>
              <ChangedClauses before={newest.clauses} after={draft.clauses} both />
            </>
          )}
        </>
      ) : (
        <form method="post" action={action}>
          <p>{t(newest ? "policy.start-from-newest" : "policy.start-from-default")}</p>
          <div className="actions">
            <Button name="intent" value="start">
              {t("policy.start-draft")}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
