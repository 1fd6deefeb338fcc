import { localized } from "~/core/localized";
import { Button } from "~/ui/button";
import { useLanguage } from "~/ui/language";
import { isNarrowed, longestWords, noFilters, type OutcomeFilters, outcomesPath } from "./outcome-filters";

interface OutcomeFilterFormProps {
  filters: OutcomeFilters;
  offices: { id: number; name: string; nameEs: string }[];
  neighborhoods: { id: number; name: string }[];
  years: number[];
}

/** Finds answers by words, office, neighborhood and year: a plain GET form, so that what was found has an address. */
export function OutcomeFilterForm({ filters, offices, neighborhoods, years }: OutcomeFilterFormProps) {
  const { t, href, locale } = useLanguage();
  return (
    <form className="filters outcome-filters" method="get" action={href("/outcomes")}>
      {filters.decision && <input type="hidden" name="decision" value={filters.decision} />}
      <div className="outcome-words">
        <label className="usa-label" htmlFor="outcome-q">
          {t("outcomes.search")}
        </label>
        <input
          className="usa-input"
          id="outcome-q"
          type="search"
          name="q"
          defaultValue={filters.words}
          maxLength={longestWords}
        />
      </div>
      <Choice
        name="office"
        label={t("outcomes.office")}
        all={t("outcomes.all-offices")}
        chosen={filters.officeId}
        choices={offices.map((office) => ({ value: office.id, label: localized(office, "name", locale) }))}
      />
      <Choice
        name="neighborhood"
        label={t("outcomes.neighborhood")}
        all={t("outcomes.all-neighborhoods")}
        chosen={filters.neighborhoodId}
        choices={neighborhoods.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Choice
        name="year"
        label={t("outcomes.year")}
        all={t("outcomes.all-years")}
        chosen={filters.year}
        choices={years.map((year) => ({ value: year, label: String(year) }))}
      />
      <Button tone="outline" icon="search">
        {t("outcomes.find")}
      </Button>
      {isNarrowed(filters) && (
        <a className="button-quiet" href={href(outcomesPath({ ...noFilters, decision: filters.decision }))}>
          {t("outcomes.clear")}
        </a>
      )}
    </form>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  /** The first choice, which leaves nothing out. */
  all: string;
  chosen: number | null;
  choices: { value: number; label: string }[];
}

function Choice({ name, label, all, chosen, choices }: ChoiceProps) {
  return (
    <div>
      <label className="usa-label" htmlFor={`outcome-${name}`}>
        {label}
      </label>
      <select className="usa-select" id={`outcome-${name}`} name={name} defaultValue={chosen ?? ""}>
        <option value="">{all}</option>
        {choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
