import { Refusal } from "~/core/errors";
import { type Actor, grantOf } from "~/features/people/actor";

/** Why `actor` may not create or change offices, or null: administrators may. */
export function manageOfficesRefusal(actor: Actor): Refusal | null {
  return grantOf(actor, "administrator") ? null : new Refusal("forbidden", "common.forbidden");
}
