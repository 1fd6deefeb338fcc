import { localized } from "~/core/localized";
import { useLanguage } from "~/ui/language";
import { type Column, Table } from "~/ui/table";
import type { MonthCount, RuleCount } from "./count-months.server";
import { fewest } from "./few";
import { rulePath } from "./ledger-table";
import { useMonthName } from "./month-name";
import { MonthsChart } from "./months-chart";
import { useShown } from "./shown";

/** What moderators did in each of the last twelve months: a chart, and the numbers as a table. */
export function LedgerMonths({ months }: { months: MonthCount[] }) {
  const { t } = useLanguage();
  const nameOf = useMonthName();
  const { count, share, hours } = useShown();
  const number = (header: string, cell: Column<MonthCount>["cell"]) => ({ header, cell, numeric: true });
  return (
    <section className="section" aria-labelledby="months">
      <h2 id="months">{t("ledger.months-title")}</h2>
      <p className="hint">{t("ledger.months-explained", { few: fewest })}</p>
      <figure className="chart">
        <figcaption className="hint">{t("ledger.chart-explained", { few: fewest })}</figcaption>
        <MonthsChart months={months} />
      </figure>
      <Table
        caption={t("ledger.months-title")}
        hideCaption
        rows={months}
        keyOf={({ month }) => month}
        columns={[
          { header: t("ledger.month"), rowHeader: true, cell: ({ month }) => <span className="one-line">{nameOf(month)}</span> },
          number(t("ledger.shared"), (row) => count(row.shared)),
          number(t("ledger.decided"), (row) => count(row.decisions)),
          number(t("ledger.hidden"), (row) => count(row.hidden)),
          number(t("ledger.hidden-rate"), (row) => share(row.hidden, row.shared, 1)),
          number(t("ledger.median"), (row) => hours(row)),
          number(t("ledger.asked"), (row) => count(row.asked)),
          number(t("ledger.reversed"), (row) => count(row.reversed)),
        ]}
      />
    </section>
  );
}

/** How often each rule was used, and how often that was taken back. */
export function LedgerRules({ rules, versionInForce }: { rules: RuleCount[]; versionInForce: number | null }) {
  const { t, href, locale } = useLanguage();
  const { count, share } = useShown();
  if (rules.length === 0) return null;
  return (
    <section className="section" aria-labelledby="rules">
      <h2 id="rules">{t("ledger.rules-title")}</h2>
      <p className="hint">{t("ledger.rules-explained")}</p>
      <Table
        caption={t("ledger.rules-title")}
        hideCaption
        rows={rules}
        keyOf={({ number, version }) => `${number}-${version}`}
        columns={[
          {
            header: t("ledger.rule"),
            rowHeader: true,
            cell: (rule) => (
              <a href={href(rulePath(rule, versionInForce))}>
                {t("ledger.rule-named", { number: rule.number, title: localized(rule, "title", locale) })}
              </a>
            ),
          },
          { header: t("ledger.decided"), numeric: true, cell: (row) => count(row.decisions) },
          { header: t("ledger.taken-back"), numeric: true, cell: (row) => count(row.reversed) },
          { header: t("ledger.taken-back-rate"), numeric: true, cell: (row) => share(row.reversed, row.decisions) },
        ]}
      />
    </section>
  );
}
