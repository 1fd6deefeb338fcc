import { useLanguage } from "~/ui/language";
import type { TeamMember } from "./team.server";

interface OwnerSelectProps {
  id: string;
  officeId: number;
  people: TeamMember[];
  /** Who is chosen: an id, or `nobody`. Without it, somebody has to choose. */
  value?: string;
}

/** The people of an office, and nobody. */
export function OwnerSelect({ id, officeId, people, value }: OwnerSelectProps) {
  const { t } = useLanguage();
  const ofOffice = people.filter((person) => person.officeId === officeId);
  const isKnown = value === undefined || value === "nobody" || ofOffice.some((person) => String(person.id) === value);
  return (
    <>
      <label className="usa-label" htmlFor={id}>
        {t("desk.owner")}
      </label>
      <select className="usa-select" id={id} name="owner" defaultValue={isKnown ? (value ?? "") : ""}>
        {(value === undefined || !isKnown) && <option value="">{t("desk.owner-choose-one")}</option>}
        {ofOffice.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name ?? t("people.unnamed", { id: person.id })}
          </option>
        ))}
        <option value="nobody">{t("desk.owner-nobody")}</option>
      </select>
    </>
  );
}
