import { useLoaderData } from "@remix-run/react";
import { listLateAppeals } from "~/features/appeals/late-appeals.server";
import { ledgerCounts } from "~/features/ledger/count-months.server";
import { LateLooks, LedgerReviews } from "~/features/ledger/ledger-checks";
import { LedgerFile } from "~/features/ledger/ledger-file";
import { LedgerFilterForm } from "~/features/ledger/ledger-filter-form";
import { isNarrowed, ledgerFiltersOf, ledgerPath, noLedgerFilters } from "~/features/ledger/ledger-filters";
import { LedgerMonths, LedgerRules } from "~/features/ledger/ledger-months";
import { LedgerTable } from "~/features/ledger/ledger-table";
import { ledgerPerPage, listLedger } from "~/features/ledger/list-ledger.server";
import { findPolicyInForce } from "~/features/policy/queries.server";
import { dayIn } from "~/features/responses/calendar";
import { anyone } from "~/http/audience.server";
import { numberParam } from "~/http/params.server";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { useLanguage } from "~/ui/language";
import { Pagination } from "~/ui/pagination";

export const loader = anyone.mayRead(async ({ db, now, url, city, language: { t } }) => {
  const { timeZone } = city;
  const filters = ledgerFiltersOf(url.searchParams);
  const after = numberParam(url.searchParams.get("after"));
  const [list, counts, late, policy] = await Promise.all([
    listLedger(db, { filters, after, timeZone, now }),
    ledgerCounts(db, { timeZone, today: dayIn(timeZone, now), now }),
    listLateAppeals(db, city, now),
    findPolicyInForce(db, now),
  ]);
  const rules = [...(policy?.clauses ?? []), ...counts.rules].map(({ number }) => number);
  return {
    title: t("ledger.title"),
    description: t("ledger.lede"),
    ...list,
    filters,
    counts,
    late,
    versionInForce: policy?.number ?? null,
    rules,
    isFirstPage: after === null,
    perPage: ledgerPerPage,
  };
});

const titleOf = { decisions: "decisions", months: "months-title", rules: "rules-title", late: "late", blind: "blind" } as const;

export default function Ledger() {
  const { rows, next, filters, counts, late, versionInForce, rules, isFirstPage, perPage } = useLoaderData<typeof loader>();
  const { t, href } = useLanguage();
  const parts = (Object.keys(titleOf) as (keyof typeof titleOf)[]).filter((part) => part !== "rules" || counts.rules.length > 0);
  const months = counts.months.map(({ month }) => month);
  return (
    <>
      <h1>{t("ledger.title")}</h1>
      <p className="lede">{t("ledger.lede")}</p>
      <p>
        {t("ledger.privacy")} <a href={href("/policy")}>{t("ledger.policy")}</a>
      </p>
      {isFirstPage && (
        <nav className="meta" aria-label={t("ledger.parts")}>
          {parts.map((part) => (
            <a key={part} href={`#${part}`}>
              {t(`ledger.${titleOf[part]}`)}
            </a>
          ))}
        </nav>
      )}
      <h2 id="decisions">{t("ledger.decisions")}</h2>
      <LedgerFilterForm filters={filters} months={months} rules={rules} />
      {rows.length > 0 ? (
        <LedgerTable rows={rows} versionInForce={versionInForce} />
      ) : isNarrowed(filters) ? (
        <EmptyState act={<ButtonLink href={href(ledgerPath(noLedgerFilters))}>{t("ledger.clear")}</ButtonLink>}>
          {t("ledger.none-found")}
        </EmptyState>
      ) : (
        <EmptyState>{t("ledger.none")}</EmptyState>
      )}
      <Pagination
        label={t("ledger.decisions")}
        firstHref={isFirstPage ? null : href(ledgerPath(filters))}
        nextHref={next === null ? null : href(ledgerPath(filters, next))}
        nextLabel={t("ledger.next", { count: perPage })}
      />
      <LedgerFile filters={filters} />
      {isFirstPage && (
        <>
          <LedgerMonths months={counts.months} />
          <LedgerRules rules={counts.rules} versionInForce={versionInForce} />
          <LateLooks late={late} />
          <LedgerReviews {...counts} />
        </>
      )}
    </>
  );
}
