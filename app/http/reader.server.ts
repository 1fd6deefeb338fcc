import { createHash } from "node:crypto";
import { type Shuffle, shuffleOf } from "~/features/ideas/order";
import type { Actor } from "~/features/people/actor";
import type { Visit } from "./audience.server";

/** How many different orders visitors get; a small number, so that their pages can be kept. */
const visitorShuffles = 16;

/**
 * The fair order of this reader today. People keep theirs all day; visitors share sixteen, chosen by their address, which is not stored.
 */
export function shuffleFor(visit: Visit<Actor | null>): Shuffle {
  const day = visit.language.date(visit.now, "numeric");
  if (visit.actor) return shuffleOf(`person ${visit.actor.id}`, day);
  const [byte = 0] = createHash("sha256").update(`${day} ${visit.context.clientAddress}`).digest();
  return shuffleOf(`visitor ${byte % visitorShuffles}`, day);
}
