import { desksOf } from "~/features/delegations/delegation";
import { listDeskOffices } from "~/features/delegations/desk-offices.server";
import { watchesOffices } from "~/features/delegations/permissions";
import { getTeam } from "~/features/delegations/team.server";
import { type Actor, grantOf } from "~/features/people/actor";
import { deskOfficesOf } from "~/features/responses/permissions";
import type { Database } from "~db/client.server";
import { deskCursorOf, deskCursorText } from "./desk-cursor";
import type { DeskTab } from "./desk-tabs";
import { listAsked, listDesk } from "./list-desk.server";
import { listOwed } from "./list-owed.server";
import { listToSign } from "./list-to-sign.server";
import { officesLookedAt } from "./offices-looked-at";
import { desksLookedAt, owedFiltersIn } from "./owed-filters";
import { owedCursorOf, owedCursorText } from "./owed-item";
import type { OwedWhere } from "./owed-parts.server";

const toSignShown = 8;
const lateShown = 5;

interface DeskVisit {
  city: OwedWhere["city"] & { leadOfficeId: number | null };
  search: URLSearchParams;
  tab: DeskTab;
  now: Date;
}

/** The desk as an actor asked for it: five queries at most, whatever there is. */
export async function readDesk(db: Database, actor: Actor, { city, search, tab, now }: DeskVisit) {
  const ownIds = deskOfficesOf(actor);
  const watches = watchesOffices(actor, city);
  const offices = await listDeskOffices(db, watches ? "all" : ownIds);
  const { office, officeIds } = officesLookedAt({ offices, ownIds }, search.get("office"));
  const shown = { offices, office, watches: offices.length > ownIds.length, ownIds, filters: owedFiltersIn(search) };
  if (tab !== "owed") return { ...shown, owed: null, questions: await readQuestions(db, { officeIds, search, tab, now }) };
  const team = await getTeam(db, [...new Set([...ownIds, ...officeIds])], now);
  const desks = desksLookedAt(shown.filters.owner, actor.id, team.delegations);
  const after = owedCursorOf(search.get("after"));
  const approvesAt = ownIds.filter((id) => grantOf(actor, "approver", id));
  const mine = { officeIds: ownIds, desks: desksOf(team.delegations, actor.id), lateOnly: true, limit: lateShown, now, city };
  const [list, toSign, late] = await Promise.all([
    listOwed(db, { ...shown.filters, officeIds, desks, after, now, city }),
    listToSign(db, { officeIds: approvesAt, actorId: actor.id, limit: toSignShown }),
    listOwed(db, mine),
  ]);
  const owed = {
    team,
    items: list.items,
    next: list.next && owedCursorText(list.next),
    toSign,
    late: late.items,
    moreLate: late.next !== null,
  };
  return { ...shown, owed, questions: null };
}

async function readQuestions(
  db: Database,
  { officeIds, search, tab, now }: Pick<DeskVisit, "search" | "tab" | "now"> & { officeIds: number[] },
) {
  const group = tab === "answered" ? "answered" : "owed";
  const [list, asked] = await Promise.all([
    listDesk(db, { officeIds, group, after: deskCursorOf(search.get("after")), now }),
    group === "owed" ? listAsked(db, officeIds, now) : [],
  ]);
  return { group, topics: list.topics, next: list.next && deskCursorText(list.next), asked } as const;
}

export type ReadDesk = Awaited<ReturnType<typeof readDesk>>;
