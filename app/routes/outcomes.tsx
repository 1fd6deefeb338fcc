import { useLoaderData } from "@remix-run/react";
import { listNeighborhoods } from "~/features/city/queries.server";
import { listOfficeNames } from "~/features/offices/queries.server";
import { countOutcomes, listAnswerYears } from "~/features/outcomes/count-outcomes.server";
import { DoneNumbers } from "~/features/outcomes/done-numbers";
import { listDoneYears } from "~/features/outcomes/done-years.server";
import { listOutcomes } from "~/features/outcomes/list-outcomes.server";
import { OnTimeChart } from "~/features/outcomes/on-time-chart";
import { outcomeCursorOf, outcomeCursorText } from "~/features/outcomes/outcome-cursor";
import { OutcomeFilterForm } from "~/features/outcomes/outcome-filter-form";
import { isNarrowed, outcomeFiltersOf, outcomesPath } from "~/features/outcomes/outcome-filters";
import { OutcomePair } from "~/features/outcomes/outcome-pair";
import { OutcomeTabs } from "~/features/outcomes/outcome-tabs";
import { listPromiseYears } from "~/features/outcomes/promise-years.server";
import { dayIn } from "~/features/responses/calendar";
import { anyone } from "~/http/audience.server";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { useLanguage } from "~/ui/language";
import { Pagination } from "~/ui/pagination";

export const loader = anyone.mayRead(async ({ db, now, url, city, language: { t } }) => {
  const { timeZone } = city;
  const filters = outcomeFiltersOf(url.searchParams);
  const after = outcomeCursorOf(url.searchParams.get("after"));
  const [list, counts, offices, neighborhoods, years, promiseYears, doneYears] = await Promise.all([
    listOutcomes(db, { filters, timeZone, after, now }),
    countOutcomes(db, filters, timeZone),
    listOfficeNames(db),
    listNeighborhoods(db),
    listAnswerYears(db),
    listPromiseYears(db, { now, timeZone }),
    listDoneYears(db, { now, timeZone }),
  ]);
  return {
    title: t("outcomes.title"),
    description: t("outcomes.lede"),
    today: dayIn(timeZone, now),
    filters,
    counts,
    offices,
    neighborhoods,
    years,
    promiseYears,
    doneYears,
    isFirstPage: after === null,
    outcomes: list.outcomes,
    next: list.next && outcomeCursorText(list.next),
  };
});

export default function OutcomesPage() {
  const page = useLoaderData<typeof loader>();
  const { filters, outcomes, isFirstPage } = page;
  const { t, href } = useLanguage();
  // What speaks of the whole city, or of one year of it, would mislead beside the answers of one office.
  const isOfAll = isFirstPage && !isNarrowed({ ...filters, year: null }) && !filters.decision;
  return (
    <>
      <h1>{t("outcomes.title")}</h1>
      <p className="lede">{t("outcomes.lede")}</p>
      <OutcomeFilterForm {...page} />
      <OutcomeTabs filters={filters} counts={page.counts} />
      {isNarrowed(filters) && <p className="hint">{t("outcomes.counts-narrowed")}</p>}
      <h2 className="usa-sr-only">{filters.decision ? t(`responses.decision-${filters.decision}`) : t("outcomes.all")}</h2>
      {outcomes.length > 0 ? (
        <ul className="pairs">
          {outcomes.map((outcome) => (
            <OutcomePair key={outcome.id} outcome={outcome} today={page.today} />
          ))}
        </ul>
      ) : (
        <NoOutcomes {...page} />
      )}
      <Pagination
        label={t("outcomes.title")}
        firstHref={isFirstPage ? null : href(outcomesPath(filters))}
        nextHref={page.next && href(outcomesPath(filters, page.next))}
      />
      {isOfAll && page.doneYears.length > 0 && <DoneNumbers years={page.doneYears} year={filters.year} />}
      {isOfAll && page.promiseYears.length > 0 && <OnTimeChart years={page.promiseYears} />}
    </>
  );
}

function NoOutcomes({ filters }: Pick<ReturnType<typeof useLoaderData<typeof loader>>, "filters">) {
  const { t, href } = useLanguage();
  if (isNarrowed(filters)) return <EmptyState>{t("outcomes.none-found")}</EmptyState>;
  return (
    <EmptyState act={<ButtonLink href={href("/topics")}>{t("common.see-topics")}</ButtonLink>}>
      {filters.decision ? t(`outcomes.none-${filters.decision}`) : t("outcomes.none")}
    </EmptyState>
  );
}
