import { type Actor, grantOf } from "~/features/people/actor";
import { deskOfficesOf } from "~/features/responses/permissions";
import type { Database } from "~db/client.server";
import { listDeskOffices } from "./desk-offices.server";
import { listDelegations, listDeskHolders } from "./list-delegations.server";
import { endDelegationRefusal } from "./permissions";
import { getTeam } from "./team.server";

/** Who looks after whose desk in the actor's offices, and what is needed to hand over one in the office of `slug` (else the first). */
export async function readDelegations(db: Database, actor: Actor, slug: string | null, now: Date) {
  const ownIds = deskOfficesOf(actor);
  const offices = await listDeskOffices(db, ownIds);
  const office = offices.find((each) => each.slug === slug) ?? offices[0];
  const officeIds = office ? [office.id] : [];
  const [delegations, team, holders] = await Promise.all([
    listDelegations(db, ownIds, now),
    getTeam(db, officeIds, now),
    office && grantOf(actor, "approver", office.id) ? listDeskHolders(db, office.id) : [],
  ]);
  const endable = delegations.filter((each) => endDelegationRefusal(actor, each) === null).map(({ id }) => id);
  return { offices, office: office ?? null, delegations, endable, people: team.people, holders };
}
