import { type Actor, grantOf } from "~/features/people/actor";

/** The grant under which supports are set aside, for the record. */
export function actingGrantOf(actor: Actor): number | undefined {
  return (grantOf(actor, "moderator") ?? grantOf(actor, "administrator"))?.id;
}
