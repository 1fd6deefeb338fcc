import { Button } from "~/ui/button";
import { FilterSelect } from "~/ui/filter-select";
import { useLanguage } from "~/ui/language";
import { isNarrowed, type LedgerFilters, ledgerActs, ledgerPath, noLedgerFilters } from "./ledger-filters";
import { useMonthName } from "./month-name";

/** Finds decisions by month, rule and act: a plain GET form, so that what was found has an address. */
export function LedgerFilterForm({ filters, months, rules }: { filters: LedgerFilters; months: string[]; rules: number[] }) {
  const { t, href } = useLanguage();
  const nameOf = useMonthName();
  // A month or a rule that an address names stays chosen, even where the list has none of it.
  const offered = filters.month && !months.includes(filters.month) ? [...months, filters.month] : months;
  const numbers = [...new Set([...rules, ...(filters.rule === null ? [] : [filters.rule])])].sort((a, b) => a - b);
  return (
    <form className="filters" method="get" action={href("/moderation/ledger")}>
      <FilterSelect
        name="month"
        label={t("ledger.month")}
        all={t("ledger.all-months")}
        value={filters.month ?? ""}
        choices={offered.map((month) => ({ value: month, label: nameOf(month) }))}
      />
      <FilterSelect
        name="rule"
        label={t("ledger.rule")}
        all={t("ledger.all-rules")}
        value={String(filters.rule ?? "")}
        choices={numbers.map((number) => ({ value: String(number), label: t("ledger.rule-number", { number }) }))}
      />
      <FilterSelect
        name="act"
        label={t("ledger.act")}
        all={t("ledger.all-acts")}
        value={filters.act ?? ""}
        choices={ledgerActs.map((act) => ({ value: act, label: t(`ledger.act-${act}`) }))}
      />
      <Button tone="outline" icon="search">
        {t("ledger.find")}
      </Button>
      {isNarrowed(filters) && (
        <a className="button-quiet" href={href(ledgerPath(noLedgerFilters))}>
          {t("ledger.clear")}
        </a>
      )}
    </form>
  );
}
