import { Refusal } from "~/core/errors";
import { type Actor, worksForTheCity } from "~/features/people/actor";
import { deskRefusal } from "~/features/responses/permissions";

/** What the rules of a commitment look at. */
export interface CommitmentFacts {
  /** The office that keeps it; it may be another than the one that answered. */
  officeId: number;
  settledAt: Date | null;
  settledAs: "progress" | "done" | "withdrawn" | null;
  /** The answer that made it stands: it was not taken back. */
  isPublic: boolean;
}

/** Why `actor` may not add to what became of a commitment. What is settled stays settled. */
export function commitmentRefusal(actor: Actor, commitment: Omit<CommitmentFacts, "settledAs">): Refusal | null {
  const refusal = deskRefusal(actor, commitment.officeId);
  if (refusal) return refusal;
  if (!commitment.isPublic) return new Refusal("conflict", "commitments.answer-taken-back");
  return commitment.settledAt ? new Refusal("conflict", "commitments.settled") : null;
}

/**
 * Why `actor` may not say whether it is done. What holds for everybody comes first, so that nobody is sent to sign in for nothing.
 * `checkCommitment` throws it; the page prints it.
 */
export function checkRefusal(actor: Actor | null, commitment: Pick<CommitmentFacts, "settledAs" | "isPublic">): Refusal | null {
  if (!commitment.isPublic) return new Refusal("conflict", "commitments.answer-taken-back");
  if (commitment.settledAs !== "done") return new Refusal("conflict", "commitments.not-called-done");
  if (!actor) return new Refusal("signed-out", "common.sign-in-first");
  if (worksForTheCity(actor)) return new Refusal("forbidden", "commitments.staff-no-check");
  return null;
}
