import { Refusal } from "~/core/errors";
import { secondLookUntil } from "~/features/moderation/second-look";
import { type Actor, grantOf } from "~/features/people/actor";
import type { Outcome } from "./outcome";
import type { SecondLookFacts } from "./state";

/** Why the author may not ask for a second look now; null when they may: once, within 30 days. A limit on posting does not matter here. */
export function appealRefusal(facts: SecondLookFacts, now: Date): Refusal | null {
  if (facts.askedAt) return new Refusal("conflict", "appeals.already-asked");
  if (facts.takenBackAt) return new Refusal("conflict", "appeals.taken-back");
  if (facts.isFromRuling) return new Refusal("conflict", "appeals.last-look");
  if (now > secondLookUntil(facts.decidedAt)) return new Refusal("conflict", "appeals.too-late");
  return null;
}

export interface RuledOn {
  outcome: Outcome | null;
  /** The actor decided it, or approved it. */
  isOwnDecision: boolean;
  /** The actor wrote it. */
  isOwnContent: boolean;
  conflict: "works-there" | "names-head" | null;
}

/** Why `actor` may not rule on an appeal; null when they may. A trigger holds the same, whatever somebody's role. */
export function rulingRefusal(actor: Actor | null, appeal: RuledOn): Refusal | null {
  if (!actor) return new Refusal("signed-out", "common.sign-in-first");
  if (!grantOf(actor, "moderator") && !grantOf(actor, "reviewer")) return new Refusal("forbidden", "moderation.moderators-only");
  if (appeal.outcome) return new Refusal("conflict", "appeals.already-ruled");
  if (appeal.isOwnContent) return new Refusal("forbidden", "moderation.own-content");
  if (appeal.isOwnDecision) return new Refusal("forbidden", "appeals.own-decision");
  if (appeal.conflict === "works-there") return new Refusal("forbidden", "moderation.conflict-of-interest");
  if (appeal.conflict === "names-head") return new Refusal("forbidden", "moderation.conflict-names-head");
  return null;
}
