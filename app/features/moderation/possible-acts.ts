import type { Actor } from "~/features/people/actor";
import type { Content } from "./content";
import type { Intent } from "./intents";
import { collapseRefusal, hideRefusal, keepRefusal, limitRefusal, moveRefusal, redactRefusal } from "./permissions";

/** Which acts this moderator may do on it now, and of the others the sentence why not; photos and names know fewer acts. */
export function possibleActs(actor: Actor, content: Content, now: Date): Partial<Record<Intent, string | null>> {
  const whyNot = (refusal: { formError: string } | null) => refusal?.formError ?? null;
  const isText = content.kind === "idea" || content.kind === "comment";
  return {
    keep: whyNot(keepRefusal(actor, content)),
    ...(isText ? { collapse: whyNot(collapseRefusal(actor, content)) } : {}),
    ...(content.kind === "idea" ? { move: whyNot(moveRefusal(actor, content, now)) } : {}),
    ...(isText ? { redact: whyNot(redactRefusal(actor, content)) } : {}),
    hide: whyNot(hideRefusal(actor, content)),
    ...(content.kind === "name"
      ? {}
      : { slow: whyNot(limitRefusal(actor, content)), suspend: whyNot(limitRefusal(actor, content)) }),
  };
}
