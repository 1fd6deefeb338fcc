import type { Role } from "./actor";

/** All roles, from the most to the least given. */
export const roles = [
  "clerk",
  "moderator",
  "drafter",
  "approver",
  "alerter",
  "administrator",
  "auditor",
  "reviewer",
] as const satisfies readonly Role[];

/** Drafters and approvers work for one office; the others for the whole city. */
export function needsOffice(role: Role): boolean {
  return role === "drafter" || role === "approver";
}

export type GrantState = "in-force" | "coming" | "ended";

/** Where a grant stands at `now`; one that ended before it began never was in force. */
export function grantStateOf({ startsAt, endsAt }: { startsAt: Date; endsAt: Date | null }, now: Date): GrantState {
  if (endsAt && (endsAt <= now || endsAt <= startsAt)) return "ended";
  return startsAt > now ? "coming" : "in-force";
}
