import { Refusal } from "~/core/errors";
import { type Actor, grantOf } from "~/features/people/actor";
import { officeGrantOf } from "~/features/responses/permissions";

/** True for people of the lead office (the mayor's): they see what every office owes, though they work on their own alone. */
export function watchesOffices(actor: Actor, city: { leadOfficeId: number | null }): boolean {
  return city.leadOfficeId !== null && officeGrantOf(actor, city.leadOfficeId) !== undefined;
}

/**
 * Why `actor` may not hand a desk of this office to somebody, or null. Everybody may hand over their own; somebody else's only an
 * approver of the office.
 */
export function delegateRefusal(actor: Actor, officeId: number, fromId: number): Refusal | null {
  if (!officeGrantOf(actor, officeId)) return new Refusal("missing", "common.not-found");
  if (fromId === actor.id || grantOf(actor, "approver", officeId)) return null;
  return new Refusal("forbidden", "desk.delegate-only-own");
}

/** Why `actor` may not end this; whoever gave it, got it or approves in the office may. */
export function endDelegationRefusal(
  actor: Actor,
  delegation: { officeId: number; fromId: number; toId: number },
): Refusal | null {
  const refusal = delegateRefusal(actor, delegation.officeId, delegation.fromId);
  return refusal?.kind === "forbidden" && delegation.toId === actor.id ? null : refusal;
}
