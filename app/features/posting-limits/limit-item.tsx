import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { localized } from "~/core/localized";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea } from "~/ui/field";
import { useLanguage } from "~/ui/language";
import type { LimitRow } from "./queries.server";

interface LimitItemProps {
  limit: LimitRow;
  /** The person who looks proposed it, so they may not settle it. */
  isMine: boolean;
  lastResult?: SubmissionResult<string[]>;
}

/** A limit with why, and, while it waits for a second person, the way to approve or refuse it. */
export function LimitItem({ limit, isMine, lastResult }: LimitItemProps) {
  const { t, href, locale, date } = useLanguage();
  const name = (who: string | null) => who ?? t("moderation.nobody");
  return (
    <li className="case-card" id={`limit-${limit.id}`}>
      <h2>
        {t(
          limit.kind === "suspend" && limit.endsAt === null
            ? "moderation.limit-suspend-proposed"
            : `moderation.limit-${limit.kind}`,
          {
            name: name(limit.personName),
          },
        )}
      </h2>
      <p className="meta">
        <span>{t("moderation.limit-proposed-by", { name: name(limit.proposedByName), date: date(limit.proposedAt) })}</span>
        {limit.kind === "suspend" && limit.endsAt && (
          <span>{t("moderation.limit-approved-by", { name: name(limit.settledByName) })}</span>
        )}
        <span>
          {limit.endsAt
            ? t("moderation.limit-until", { date: date(limit.endsAt, "time") })
            : t("moderation.limit-days", { count: limit.days })}
        </span>
        <span>{t("moderation.rule", { number: limit.clause.number, title: localized(limit.clause, "title", locale) })}</span>
      </p>
      <p>
        <q dir="auto">{limit.passage}</q>
      </p>
      <p dir="auto">{limit.reason}</p>
      <p>
        <a href={href(`/moderation/${limit.contentKind}s/${limit.contentId}`)}>
          {t(`moderation.limit-what-${limit.contentKind}`)}
        </a>
      </p>
      {limit.endsAt === null &&
        (isMine ? <p className="hint">{t("moderation.limit-yours")}</p> : <Settle limit={limit} lastResult={lastResult} />)}
    </li>
  );
}

function Settle({ limit, lastResult }: Pick<LimitItemProps, "limit" | "lastResult">) {
  const { t, href } = useLanguage();
  const [form, fields] = useForm<{ reason: string }>({ id: `settle-${limit.id}`, lastResult });
  return (
    <form method="post" action={href("/moderation/limits")} {...getFormProps(form)} noValidate>
      <ErrorSummary form={form} />
      <input type="hidden" name="limit" value={limit.id} />
      <TextArea
        field={fields.reason}
        label={t("moderation.limit-refusal")}
        hint={t("moderation.limit-refusal-hint")}
        optional
        rows={2}
        countMax={1000}
      />
      <div className="actions">
        <Button name="intent" value="approve">
          {t("moderation.limit-approve")}
        </Button>
        <Button name="intent" value="refuse" tone="outline">
          {t("moderation.limit-refuse")}
        </Button>
      </div>
    </form>
  );
}
