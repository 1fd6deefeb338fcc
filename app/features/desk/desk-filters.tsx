import { localized } from "~/core/localized";
import { Button } from "~/ui/button";
import { useLanguage } from "~/ui/language";
import type { DeskGroup, DeskOffice } from "./list-desk.server";

const groups: DeskGroup[] = ["owed", "answered"];

interface DeskFiltersProps {
  offices: DeskOffice[];
  /** The slug of the office looked at; null for all of the actor's. */
  office: string | null;
  group: DeskGroup;
}

export function DeskFilters({ offices, office, group }: DeskFiltersProps) {
  const { t, href, locale } = useLanguage();
  const filter = office ? `&office=${office}` : "";
  return (
    <>
      {offices.length > 1 && (
        <form className="filters" method="get" action={href("/desk")}>
          <input type="hidden" name="show" value={group} />
          <div>
            <label className="usa-label" htmlFor="office">
              {t("desk.office")}
            </label>
            <select className="usa-select" id="office" name="office" defaultValue={office ?? ""} data-autosubmit="">
              <option value="">{t("desk.all-my-offices")}</option>
              {offices.map((each) => (
                <option key={each.id} value={each.slug}>
                  {localized(each, "name", locale)}
                </option>
              ))}
            </select>
          </div>
          <Button tone="outline">{t("desk.apply")}</Button>
        </form>
      )}
      <nav className="tabs" aria-label={t("desk.promises")}>
        <ul>
          {groups.map((each) => (
            <li key={each}>
              <a href={href(`/desk?show=${each}${filter}`)} aria-current={each === group ? "page" : undefined}>
                {t(`desk.show-${each}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
