import type { Language } from "~/catalogs/language";
import type { Refusal } from "~/core/errors";
import type { Actor } from "~/features/people/actor";
import {
  approveRefusal,
  correctRefusal,
  publishRefusal,
  type ResponseFacts,
  type StandingFacts,
  sendBackRefusal,
  withdrawRefusal,
} from "~/features/responses/permissions";

/** Why the actor may not do something now, as sentences; null where they may. */
export interface StageRefusals {
  approve: string | null;
  publish: string | null;
  back: string | null;
  takeBack: string | null;
  correct: string | null;
}

/** Why the actor may not take the next step, in the reader's words. */
export function refusalSentences(
  actor: Actor,
  response: ResponseFacts & StandingFacts,
  now: Date,
  t: Language["t"],
): StageRefusals {
  const say = (refusal: Refusal | null) => refusal && t(refusal.key, refusal.values);
  return {
    approve: say(approveRefusal(actor, response)),
    publish: say(publishRefusal(actor, response)),
    back: say(sendBackRefusal(actor, response)),
    takeBack: say(withdrawRefusal(actor, response, now)),
    correct: say(correctRefusal(actor, response)),
  };
}
