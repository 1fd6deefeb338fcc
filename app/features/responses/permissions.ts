import { Refusal } from "~/core/errors";
import { type Actor, type ActorGrant, grantOf } from "~/features/people/actor";

export type Stage = "draft" | "review" | "approved" | "published";

/** What the rules of a response look at. */
export interface ResponseFacts {
  officeId: number;
  stage: Stage;
  /** Everybody who wrote any version of it. */
  writers: number[];
  /** Its newest version was published before, as it is. */
  isVersionPublished?: boolean;
}

/** What the public reads of a response now, and until when that can be taken back; nulls when nothing of it is public. */
export interface StandingFacts {
  publicationId: number | null;
  undoUntil: Date | null;
}

/** The grant under which the actor works for an office; approvers may also write. Undefined when they do not work there. */
export function officeGrantOf(actor: Actor, officeId: number): ActorGrant | undefined {
  return grantOf(actor, "approver", officeId) ?? grantOf(actor, "drafter", officeId);
}

/** The offices whose desk the actor sees. */
export function deskOfficesOf(actor: Actor): number[] {
  return [
    ...new Set(
      actor.grants.filter(({ role }) => role === "drafter" || role === "approver").flatMap(({ officeId }) => officeId ?? []),
    ),
  ];
}

/** Why `actor` may not see or write responses of this office; another office's desk is not there for them. */
export function deskRefusal(actor: Actor, officeId: number): Refusal | null {
  return officeGrantOf(actor, officeId) ? null : new Refusal("missing", "common.not-found");
}

/** Why `actor` may not change the text now. A changed text is a draft again, so an approval never covers other words. */
export function saveRefusal(actor: Actor, response: ResponseFacts): Refusal | null {
  if (response.stage === "published") return new Refusal("conflict", "desk.published-stays");
  return deskRefusal(actor, response.officeId);
}

export function sendRefusal(actor: Actor, response: ResponseFacts): Refusal | null {
  if (response.stage !== "draft") return new Refusal("conflict", `desk.no-send-${response.stage}`);
  return deskRefusal(actor, response.officeId) ?? unchangedRefusal(response);
}

/** A correction corrects something. */
function unchangedRefusal(response: ResponseFacts): Refusal | null {
  return response.isVersionPublished ? new Refusal("conflict", "desk.nothing-changed") : null;
}

/** Two people: nobody approves words of their own, in any version, whatever roles they have. */
export function approveRefusal(actor: Actor, response: ResponseFacts): Refusal | null {
  const refusal = deskRefusal(actor, response.officeId);
  if (refusal) return refusal;
  if (!grantOf(actor, "approver", response.officeId)) return new Refusal("forbidden", "desk.only-approvers-approve");
  if (response.stage !== "review") return new Refusal("conflict", `desk.no-approve-${response.stage}`);
  if (response.writers.includes(actor.id)) return new Refusal("forbidden", "desk.own-text");
  return null;
}

export function publishRefusal(actor: Actor, response: ResponseFacts): Refusal | null {
  const refusal = deskRefusal(actor, response.officeId);
  if (refusal) return refusal;
  if (!grantOf(actor, "approver", response.officeId)) return new Refusal("forbidden", "desk.only-approvers-publish");
  if (response.stage === "published") return new Refusal("conflict", "desk.already-published");
  if (response.stage !== "approved") return new Refusal("conflict", "desk.not-approved-yet");
  return unchangedRefusal(response);
}

/** Why `actor` may not call off a set time. */
export function callOffRefusal(actor: Actor, response: ResponseFacts & { publishAt: Date | null }): Refusal | null {
  const refusal = publishRefusal(actor, response);
  if (refusal) return refusal;
  return response.publishAt ? null : new Refusal("conflict", "desk.no-time-set");
}

/** Why `actor` may not take back what is public: only within the undo window; afterwards what was said stays, and is corrected. */
export function withdrawRefusal(actor: Actor, response: ResponseFacts & StandingFacts, now: Date): Refusal | null {
  const refusal = deskRefusal(actor, response.officeId);
  if (refusal) return refusal;
  if (!grantOf(actor, "approver", response.officeId)) return new Refusal("forbidden", "desk.only-approvers-withdraw");
  if (response.publicationId === null) return new Refusal("conflict", "desk.nothing-public");
  if (!response.undoUntil || response.undoUntil <= now) return new Refusal("conflict", "desk.undo-over");
  return null;
}

/** Why `actor` may not start a correction. */
export function correctRefusal(actor: Actor, response: ResponseFacts): Refusal | null {
  const refusal = deskRefusal(actor, response.officeId);
  if (refusal) return refusal;
  return response.stage === "published" ? null : new Refusal("conflict", "desk.not-published");
}

/** Anybody of the office may ask for another round. */
export function sendBackRefusal(actor: Actor, response: ResponseFacts): Refusal | null {
  const refusal = deskRefusal(actor, response.officeId);
  if (refusal) return refusal;
  if (response.stage === "published") return new Refusal("conflict", "desk.published-stays");
  if (response.stage === "draft") return new Refusal("conflict", "desk.is-draft-already");
  return null;
}

/** Why these ideas cannot be answered together under a topic, or null. `asked` is how many ids were asked for. */
export function ideasRefusal(found: { topicId: number; isVisible: boolean }[], asked: number, topicId: number): Refusal | null {
  if (found.length < asked || found.some((idea) => idea.topicId !== topicId))
    return new Refusal("conflict", "desk.idea-of-other-topic");
  return found.some((idea) => !idea.isVisible) ? new Refusal("conflict", "desk.idea-hidden") : null;
}
