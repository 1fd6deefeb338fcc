import { Refusal } from "~/core/errors";
import { type Actor, grantOf } from "./actor";

/** Why `actor` may not give or end grants of this person, or null. Nobody changes their own: somebody else has to look. */
export function changeGrantsRefusal(actor: Actor, personId: number): Refusal | null {
  if (!grantOf(actor, "administrator")) return new Refusal("forbidden", "common.forbidden");
  if (actor.id === personId) return new Refusal("forbidden", "admin.own-grants");
  return null;
}
