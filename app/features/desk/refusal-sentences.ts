import type { Language } from "~/catalogs/language";
import type { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import { approveRefusal, publishRefusal, type ResponseFacts, sendBackRefusal } from "~/features/responses/permissions";
import type { StageRefusals } from "./stage-acts";

/** Why the actor may not take the next step, in the reader's words. */
export function refusalSentences(actor: Actor, response: ResponseFacts, t: Language["t"]): StageRefusals {
  const say = (refusal: Refusal | null) => refusal && t(refusal.key, refusal.values);
  return {
    approve: say(approveRefusal(actor, response)),
    publish: say(publishRefusal(actor, response)),
    back: say(sendBackRefusal(actor, response)),
  };
}
