import { secondLookUntil } from "~/features/moderation/second-look";
import { type SecondLookCity, secondLookDueAt } from "./due";
import type { Outcome } from "./outcome";

/** What the state of a second look is computed from. */
export interface SecondLookFacts {
  decidedAt: Date;
  /** A ruling made this decision: it was the last look. */
  isFromRuling: boolean;
  takenBackAt: Date | null;
  askedAt: Date | null;
  outcome: Outcome | null;
}

export type SecondLookState =
  | { name: "open"; until: Date }
  | { name: "waiting"; dueAt: Date; isLate: boolean }
  | { name: "answered"; outcome: Outcome }
  | { name: "taken-back" }
  | { name: "last" }
  | { name: "too-late"; until: Date };

/** Where the second look at a decision stands at a moment. */
export function secondLookStateOf(facts: SecondLookFacts, city: SecondLookCity, now: Date): SecondLookState {
  if (facts.outcome) return { name: "answered", outcome: facts.outcome };
  if (facts.takenBackAt) return { name: "taken-back" };
  if (facts.askedAt) {
    const dueAt = secondLookDueAt(city, facts.askedAt);
    return { name: "waiting", dueAt, isLate: now > dueAt };
  }
  if (facts.isFromRuling) return { name: "last" };
  const until = secondLookUntil(facts.decidedAt);
  return now > until ? { name: "too-late", until } : { name: "open", until };
}
