import { localized } from "~/core/localized";
import { momentOfDay } from "~/features/responses/calendar";
import { useLanguage } from "~/ui/language";
import { type Column, Table } from "~/ui/table";
import type { LedgerRow } from "./list-ledger.server";

interface LedgerTableProps {
  rows: LedgerRow[];
  /** The version of the policy in force, whose rules stand at `/policy` itself. */
  versionInForce: number | null;
}

/** One decision a line, as everybody may read it. */
export function LedgerTable({ rows, versionInForce }: LedgerTableProps) {
  const { t, href, date, locale } = useLanguage();
  const columns: Column<LedgerRow>[] = [
    {
      header: t("ledger.date"),
      rowHeader: true,
      cell: ({ day }) => (
        <time className="one-line" dateTime={day}>
          {date(momentOfDay(day), "numeric")}
        </time>
      ),
    },
    {
      header: t("ledger.topic"),
      cell: ({ topic }) =>
        topic ? <a href={href(`/topics/${topic.slug}`)}>{localized(topic, "question", locale)}</a> : t("ledger.no-topic"),
    },
    {
      header: t("ledger.rule"),
      cell: ({ rule }) =>
        rule ? (
          <a href={href(rulePath(rule, versionInForce))}>
            {t("ledger.rule-named", { number: rule.number, title: localized(rule, "title", locale) })}
          </a>
        ) : (
          t("ledger.no-rule")
        ),
    },
    { header: t("ledger.act"), cell: ({ act }) => t(`ledger.act-${act}`) },
    { header: t("ledger.held"), cell: ({ wasHeld }) => t(wasHeld ? "ledger.yes" : "ledger.no") },
    { header: t("ledger.second-look"), cell: ({ secondLook }) => t(`ledger.look-${secondLook}`) },
  ];
  return (
    <div className="ledger-list">
      <Table caption={t("ledger.decisions")} hideCaption rows={rows} keyOf={({ id }) => id} columns={columns} />
    </div>
  );
}

/** Where a rule stands in the words that it had. */
export function rulePath({ number, version }: { number: number; version: number }, versionInForce: number | null): string {
  return version === versionInForce ? `/policy#rule-${number}` : `/policy/versions/${version}#rule-${number}`;
}
