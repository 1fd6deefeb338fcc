import type { people as peopleTable, supports, voidedSupports, voids } from "../schema";
import type { Calendar } from "./calendar";
import { setAside } from "./content/moderation";
import type { PlannedIdea } from "./ideas";
import type { RowOf } from "./insert-rows";
import type { People } from "./people";

export interface SetAside {
  people: (RowOf<typeof peopleTable> & { id: number; createdAt: Date })[];
  supports: (RowOf<typeof supports> & { voidId: number; createdAt: Date })[];
  voids: (RowOf<typeof voids> & { id: number; proposedAt: Date })[];
  voided: RowOf<typeof voidedSupports>[];
}

const minute = 60_000;

/** Accounts that a program made, the support that each gave, and how two moderators set it aside. Their ids follow everybody else's. */
export function planSetAside(ideas: readonly PlannedIdea[], people: People, calendar: Calendar): SetAside {
  const { accounts, namedLike, domain, networks, castDaysAgo, reason } = setAside;
  const idea = ideas.find(({ content }) => content.key === setAside.idea);
  if (!idea) throw new Error(`There is no idea ${setAside.idea}.`);
  const [joined, cast] = [calendar.ago(castDaysAgo + 0.002), calendar.ago(castDaysAgo)];
  const made = Array.from({ length: accounts }, (_, n) => ({
    id: people.rows.length + n + 1,
    email: `${namedLike}${String(n + 1).padStart(2, "0")}@${domain}`,
    displayName: `${namedLike} ${n + 1}`,
    joinedFrom: networks[n % networks.length] ?? null,
    createdAt: joined,
  }));
  const given = made.map(({ id, joinedFrom }, n) => ({
    ideaId: idea.id,
    personId: id,
    network: joinedFrom,
    voidId: 1,
    createdAt: new Date(cast.getTime() + Math.floor((n * 4 * minute) / accounts)),
  }));
  return {
    people: made,
    supports: given,
    voids: [
      {
        id: 1,
        rule: "made_in_bulk",
        reason,
        condition: { pattern: `${namedLike}#@${domain}` },
        supportsCount: accounts,
        proposedBy: people.idOf(setAside.proposedBy),
        proposedAt: calendar.ago(setAside.proposedDaysAgo),
        settledBy: people.idOf(setAside.approvedBy),
        settledAt: calendar.ago(setAside.approvedDaysAgo),
      },
    ],
    voided: given.map(({ ideaId, personId }) => ({ voidId: 1, ideaId, personId })),
  };
}
