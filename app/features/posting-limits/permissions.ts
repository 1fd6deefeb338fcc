import { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";

/** Someone who is slowed down posts at most once in this time. */
export const slowGapMs = 60 * 60 * 1000;

/** Why `actor` may not post or change a post now; null when they may. Nothing else is ever limited. */
export function postingRefusal(actor: Actor, now: Date): Refusal | null {
  const limit = actor.postingLimit;
  if (limit?.kind !== "suspend" || limit.until <= now) return null;
  return new Refusal("forbidden", "moderation.posting-suspended", { until: limit.until.toISOString() });
}

/** Until when `actor` is slowed down; null when they are not. */
export function slowedUntil(actor: Actor | null, now: Date): Date | null {
  const limit = actor?.postingLimit;
  return limit && limit.kind === "slow" && limit.until > now ? limit.until : null;
}
