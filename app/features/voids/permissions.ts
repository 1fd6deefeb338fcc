import { Refusal } from "~/core/errors";
import { type Actor, grantOf } from "~/features/people/actor";
import type { VoidState } from "./state";

/** What an act on supports rests on: whether the actor works for an office that asks or answers where they were given. */
export interface Stake {
  hasConflict: boolean;
}

/** Why `actor` may not set supports aside at all; null when they may. Who works for an office does not choose who counts there. */
export function actRefusal(actor: Actor, { hasConflict }: Stake): Refusal | null {
  if (!grantOf(actor, "moderator") && !grantOf(actor, "administrator")) return new Refusal("forbidden", "voids.moderators-only");
  return hasConflict ? new Refusal("forbidden", "voids.conflict-of-interest") : null;
}

/** Why `actor` may not settle a proposal; null when they may. It takes a second person; the database holds it too. */
export function settleRefusal(actor: Actor, proposal: Stake & { proposedBy: number; state: VoidState }): Refusal | null {
  if (proposal.state !== "proposed") return new Refusal("conflict", "voids.settled-already");
  if (proposal.proposedBy === actor.id) return new Refusal("forbidden", "voids.second-person");
  return actRefusal(actor, proposal);
}

/** Why `actor` may not undo; null when they may. One person is enough to make supports count again. */
export function undoRefusal(actor: Actor, inForce: Stake & { state: VoidState }): Refusal | null {
  if (inForce.state !== "in-force") return new Refusal("conflict", "voids.not-in-force");
  return actRefusal(actor, inForce);
}
