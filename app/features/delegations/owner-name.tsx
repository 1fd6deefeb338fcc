import { PersonName, usePersonName } from "~/features/people/person-name";
import { useLanguage } from "~/ui/language";
import { standInOf } from "./delegation";
import type { Team } from "./team.server";

interface OwnerNameProps {
  owner: { id: number | null; name: string | null };
  officeId: number;
  team: Team;
}

/** Who looks after something: the owner, or who stands in for them and until when. */
export function OwnerName({ owner: { id, name }, officeId, team }: OwnerNameProps) {
  const { t } = useLanguage();
  if (id === null) return <span className="hint">{t("desk.owner-nobody")}</span>;
  const standIn = standInOf(team.delegations, officeId, id);
  if (standIn) return <StandIn owner={{ id, name }} standIn={standIn} />;
  const worksThere = team.people.some((person) => person.officeId === officeId && person.id === id);
  return (
    <>
      <PersonName id={id} name={name} />
      {!worksThere && <small className="owner-note">{t("desk.owner-left")}</small>}
    </>
  );
}

interface StandInProps {
  owner: { id: number; name: string | null };
  standIn: NonNullable<ReturnType<typeof standInOf>>;
}

function StandIn({ owner, standIn: { toId, toName, endsAt } }: StandInProps) {
  const { t, date } = useLanguage();
  const ownerName = usePersonName(owner);
  return (
    <>
      <PersonName id={toId} name={toName} />
      <small className="owner-note">
        {endsAt
          ? t("desk.owner-stand-in-until", { owner: ownerName, date: date(lastMomentOf(endsAt), "numeric") })
          : t("desk.owner-stand-in", { owner: ownerName })}
      </small>
    </>
  );
}

/** It ends with the first moment after its last day. */
export function lastMomentOf(endsAt: Date): Date {
  return new Date(endsAt.getTime() - 1);
}
