import type { Locale } from "~/core/locale";

export type Role = "clerk" | "moderator" | "drafter" | "approver" | "alerter" | "administrator" | "auditor" | "reviewer";

/** A role that a person has now, for the whole city or for one office. */
export interface ActorGrant {
  id: number;
  role: Role;
  officeId: number | null;
}

/** The person who acts: signed in, with the grants in force at this moment. */
export interface Actor {
  id: number;
  name: string | null;
  locale: Locale;
  neighborhoodId: number | null;
  grants: ActorGrant[];
  /** What limits their posting now; none when left out. */
  postingLimit?: PostingLimit | null;
}

/** Slowed down to one post an hour, or suspended from posting, until then. */
export interface PostingLimit {
  kind: "slow" | "suspend";
  until: Date;
}

/** The actor's grant of a role, for that office when the role belongs to offices; undefined when there is none. */
export function grantOf(actor: Actor, role: Role, officeId?: number): ActorGrant | undefined {
  return actor.grants.find((grant) => grant.role === role && (officeId === undefined || grant.officeId === officeId));
}

/** People who work for the city have at least one grant in force. */
export function worksForTheCity(actor: Actor): boolean {
  return actor.grants.length > 0;
}
