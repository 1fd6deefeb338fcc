import { Refusal } from "~/core/errors";
import { type Actor, grantOf } from "~/features/people/actor";

/** Why `actor` may not change the city's settings, or null: administrators may. */
export function changeSettingsRefusal(actor: Actor): Refusal | null {
  return grantOf(actor, "administrator") ? null : new Refusal("forbidden", "common.forbidden");
}
