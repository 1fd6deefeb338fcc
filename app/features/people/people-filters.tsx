import { Button } from "~/ui/button";
import { useLanguage } from "~/ui/language";
import type { PeopleSearch } from "./people-search";

/** Finds people by name or address; a plain GET form, so that a search is an address. */
export function PeopleFilters({ search }: { search: PeopleSearch }) {
  const { t, href } = useLanguage();
  return (
    <form className="filters" method="get" action={href("/admin/people")}>
      <div>
        <label className="usa-label" htmlFor="people-q">
          {t("admin.people-search")}
        </label>
        <input
          className="usa-input"
          id="people-q"
          type="search"
          name="q"
          defaultValue={search.search}
          maxLength={100}
          autoComplete="off"
        />
      </div>
      <div>
        <label className="usa-label" htmlFor="people-staff">
          {t("admin.people-show")}
        </label>
        <select className="usa-select" id="people-staff" name="staff" defaultValue={search.worksForTheCity ? "1" : ""}>
          <option value="">{t("admin.everyone")}</option>
          <option value="1">{t("admin.works-for-the-city")}</option>
        </select>
      </div>
      <Button tone="outline" icon="search">
        {t("admin.search")}
      </Button>
    </form>
  );
}
