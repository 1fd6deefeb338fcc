import { localized } from "~/core/localized";
import type { DeskOffice } from "~/features/delegations/desk-offices.server";
import type { TeamMember } from "~/features/delegations/team.server";
import { Button } from "~/ui/button";
import { FilterSelect } from "~/ui/filter-select";
import { useLanguage } from "~/ui/language";
import type { DeskTab } from "./desk-tabs";
import { everyOffice } from "./offices-looked-at";
import type { OwedFilters } from "./owed-filters";
import { owedKinds, owedStages } from "./owed-item";

interface DeskFiltersProps {
  tab: DeskTab;
  offices: DeskOffice[];
  /** The slug of the office looked at, or `all`; null for the reader's own. */
  office: string | null;
  /** The reader may look at offices at which they do not work. */
  watches: boolean;
  filters: OwedFilters;
  /** Who works for the offices looked at; once each. */
  people: Pick<TeamMember, "id" | "name">[];
}

/** What of the desk is shown; a plain form. */
export function DeskFilters({ tab, offices, office, watches, filters, people }: DeskFiltersProps) {
  const { t, href, locale } = useLanguage();
  const officeChoices = offices.map((each) => ({ value: each.slug, label: localized(each, "name", locale) }));
  const every = watches ? [{ value: everyOffice, label: t("desk.every-office") }] : [];
  if (tab !== "owed" && offices.length < 2) return null;
  return (
    <form className="filters desk-filters" method="get" action={href("/desk")}>
      {tab !== "owed" && <input type="hidden" name="show" value={tab} />}
      {offices.length > 1 && (
        <FilterSelect
          name="office"
          label={t("desk.office")}
          value={office ?? ""}
          all={t("desk.all-my-offices")}
          choices={[...every, ...officeChoices]}
        />
      )}
      {tab === "owed" && <OwedSelects filters={filters} people={people} />}
      <Button tone="outline">{t("desk.apply")}</Button>
    </form>
  );
}

function OwedSelects({ filters, people }: Pick<DeskFiltersProps, "filters" | "people">) {
  const { t } = useLanguage();
  const names = people.map(({ id, name }) => ({ value: String(id), label: name ?? t("people.unnamed", { id }) }));
  return (
    <>
      <FilterSelect
        name="owner"
        label={t("desk.owner")}
        value={String(filters.owner ?? "")}
        all={t("desk.filter-everybody")}
        choices={[{ value: "me", label: t("desk.filter-me") }, { value: "nobody", label: t("desk.owner-nobody") }, ...names]}
      />
      <FilterSelect
        name="stage"
        label={t("desk.stage")}
        value={filters.stage ?? ""}
        all={t("desk.filter-all-stages")}
        choices={owedStages.map((stage) => ({ value: stage, label: t(`desk.stage-${stage}`) }))}
      />
      <FilterSelect
        name="kind"
        label={t("desk.kind")}
        value={filters.kind ?? ""}
        all={t("desk.filter-all-kinds")}
        choices={owedKinds.map((kind) => ({ value: kind, label: t(`desk.kinds-${kind}`) }))}
      />
    </>
  );
}
