import type { SubmissionResult } from "@conform-to/react";
import { localized } from "~/core/localized";
import { PersonName, usePersonName } from "~/features/people/person-name";
import { Alert } from "~/ui/alert";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { useLanguage } from "~/ui/language";
import { type Column, Table } from "~/ui/table";
import { Time } from "~/ui/time";
import { VisuallyHidden } from "~/ui/visually-hidden";
import type { DelegationRow } from "./list-delegations.server";
import { lastMomentOf } from "./owner-name";

interface DelegationTableProps {
  delegations: DelegationRow[];
  /** What the reader may end. */
  endable: number[];
  now: Date;
  /** The answer to the form that ends one. */
  result?: SubmissionResult<string[]>;
}

/** Who looks after whose desk, now and soon. */
export function DelegationTable({ delegations, endable, now, result }: DelegationTableProps) {
  const { t, locale, errorText } = useLanguage();
  const errors = Object.values(result?.error ?? {}).flatMap((messages) => messages ?? []);
  const columns: Column<DelegationRow>[] = [
    { header: t("desk.delegation-to"), rowHeader: true, cell: ({ toId, toName }) => <PersonName id={toId} name={toName} /> },
    { header: t("desk.delegation-from"), cell: ({ fromId, fromName }) => <PersonName id={fromId} name={fromName} /> },
    { header: t("desk.office"), cell: (row) => localized(row, "officeName", locale) },
    { header: t("desk.delegation-when"), cell: (row) => <When row={row} now={now} /> },
    { header: t("desk.delegation-act"), cell: (row) => (endable.includes(row.id) ? <End row={row} /> : null) },
  ];
  return (
    <>
      {errors.length > 0 && (
        <Alert tone="error" announce>
          {errors.map((error) => (
            <p key={error}>{errorText(error)}</p>
          ))}
        </Alert>
      )}
      {delegations.length > 0 ? (
        <Table caption={t("desk.delegations")} hideCaption columns={columns} rows={delegations} keyOf={(row) => row.id} />
      ) : (
        <EmptyState>{t("desk.delegations-none")}</EmptyState>
      )}
    </>
  );
}

function When({ row: { startsAt, endsAt }, now }: { row: DelegationRow; now: Date }) {
  const { t, date } = useLanguage();
  return (
    <div>
      <Time date={startsAt} style="numeric" /> –{" "}
      {endsAt ? <Time date={lastMomentOf(endsAt)} style="numeric" /> : t("desk.delegation-for-good")}
      {startsAt > now && <p className="meta">{t("desk.delegation-begins", { date: date(startsAt) })}</p>}
    </div>
  );
}

function End({ row }: { row: DelegationRow }) {
  const { t, href } = useLanguage();
  const name = usePersonName({ id: row.toId, name: row.toName });
  return (
    <form method="post" action={href("/desk/delegations")}>
      <input type="hidden" name="intent" value="end" />
      <input type="hidden" name="delegation" value={row.id} />
      <Button tone="quiet">
        {t("desk.delegation-end")}
        <VisuallyHidden>: {name}</VisuallyHidden>
      </Button>
    </form>
  );
}
