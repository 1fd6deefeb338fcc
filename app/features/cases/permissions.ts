import { Refusal } from "~/core/errors";
import { type Decidable, decisionRefusal } from "~/features/moderation/permissions";
import type { Actor } from "~/features/people/actor";

/** Why `actor` may not leave it to somebody else; null when they may. Once is enough: who was asked decides. */
export function secondOpinionRefusal(actor: Actor | null, content: Decidable): Refusal | null {
  const refusal = decisionRefusal(actor, content);
  if (refusal) return refusal;
  if (content.hiddenBy !== null) return new Refusal("conflict", "moderation.already-hidden");
  const askedBy = content.openCase?.secondOpinionBy ?? null;
  return askedBy === null ? null : new Refusal("conflict", askedBy === actor?.id ? "cases.asked-already" : "cases.others-asked");
}
