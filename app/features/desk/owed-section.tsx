import { EmptyState } from "~/ui/empty-state";
import { useLanguage } from "~/ui/language";
import { Pagination } from "~/ui/pagination";
import { DeskFilters } from "./desk-filters";
import { deskPath } from "./owed-filters";
import { OwedTable } from "./owed-table";
import type { ReadDesk } from "./read-desk.server";
import { WaitingForYou } from "./waiting-for-you";

interface OwedSectionProps {
  desk: ReadDesk & { owed: NonNullable<ReadDesk["owed"]> };
  /** Where this page starts, as its address says it; null on the first. */
  after: string | null;
  now: Date;
}

/** Everything owed by due date, below what waits for the reader. */
export function OwedSection({ desk: { owed, ...desk }, after, now }: OwedSectionProps) {
  const { t, href } = useLanguage();
  const { office, filters, ownIds } = desk;
  const people = [...new Map(owed.team.people.map((person) => [person.id, person])).values()];
  const isFiltered = filters.kind !== null || filters.stage !== null || filters.owner !== null;
  return (
    <>
      {after === null && !isFiltered && (
        <WaitingForYou
          toSign={owed.toSign}
          late={owed.late}
          moreLate={owed.moreLate}
          mineHref={deskPath("owed", null, { kind: null, stage: null, owner: "me" })}
          now={now}
        />
      )}
      <DeskFilters tab="owed" {...desk} people={people} />
      {owed.items.length > 0 ? (
        <OwedTable
          items={owed.items}
          team={owed.team}
          ownIds={ownIds}
          back={deskPath("owed", office, filters, after)}
          now={now}
        />
      ) : (
        <EmptyState>{t(isFiltered ? "desk.owed-none-so" : "desk.owed-none")}</EmptyState>
      )}
      <Pagination
        label={t("desk.tab-owed")}
        firstHref={after && href(deskPath("owed", office, filters))}
        nextHref={owed.next && href(deskPath("owed", office, filters, owed.next))}
      />
    </>
  );
}
