import type { MessageKey } from "~/catalogs/language";
import { Refusal } from "~/core/errors";
import { type Actor, type ActorGrant, grantOf } from "~/features/people/actor";

/** What has to be there before a topic may be released. */
export interface ReleasableTopic {
  releasedAt: Date | null;
  responsibleOfficeId: number;
  summary: string;
  context: string;
  canChange: string;
  cannotChange: string;
  opensAt: Date | null;
  closesAt: Date | null;
  respondBy: Date | null;
  promiseMinSupports: number | null;
  promiseTopIdeas: number | null;
}

/** Why `actor` may not write this draft, or null. After release nothing is edited: the promise stays as it was made. */
export function editTopicRefusal(actor: Actor, topic: { releasedAt: Date | null }): Refusal | null {
  if (!grantOf(actor, "administrator")) return new Refusal("forbidden", "common.forbidden");
  if (topic.releasedAt) return new Refusal("conflict", "admin.released-no-edit");
  return null;
}

/** Why `actor` may not say whether a moderator reads the ideas of a topic first, or null: administrators may, also after release. */
export function reviewFirstRefusal(actor: Actor): Refusal | null {
  return grantOf(actor, "administrator") ? null : new Refusal("forbidden", "common.forbidden");
}

/** Why `actor` may not release this topic now, or null. Administrators may, and approvers of the office that owes the answer. */
export function releaseTopicRefusal(actor: Actor, topic: ReleasableTopic, hasPolicy: boolean, now: Date): Refusal | null {
  if (!releasingGrantOf(actor, topic)) return new Refusal("forbidden", "admin.release-forbidden");
  if (topic.releasedAt) return new Refusal("conflict", "admin.already-released");
  const [gap] = releaseGaps(topic, hasPolicy, now);
  return gap ? new Refusal("conflict", gap) : null;
}

/** The grant under which `actor` may release the topic. */
export function releasingGrantOf(actor: Actor, topic: { responsibleOfficeId: number }): ActorGrant | undefined {
  return grantOf(actor, "administrator") ?? grantOf(actor, "approver", topic.responsibleOfficeId);
}

/** Everything that is still missing before a draft may be released, as sentences in the order of the form. */
export function releaseGaps(topic: ReleasableTopic, hasPolicy: boolean, now: Date): MessageKey[] {
  const { opensAt, closesAt, respondBy } = topic;
  const gaps: [boolean, MessageKey][] = [
    [topic.summary === "", "admin.gap-summary"],
    [topic.context === "", "admin.gap-context"],
    [topic.canChange === "", "admin.gap-can-change"],
    [topic.cannotChange === "", "admin.gap-cannot-change"],
    [!opensAt, "admin.gap-opens"],
    [!closesAt, "admin.gap-closes"],
    [closesAt !== null && closesAt <= now, "admin.gap-closed-already"],
    [opensAt !== null && closesAt !== null && closesAt <= opensAt, "admin.closes-before-opens"],
    [!respondBy, "admin.gap-respond-by"],
    [closesAt !== null && respondBy !== null && respondBy <= closesAt, "admin.answers-before-closes"],
    [topic.promiseMinSupports === null || topic.promiseTopIdeas === null, "admin.gap-promise"],
    [!hasPolicy, "admin.gap-policy"],
  ];
  return gaps.filter(([isMissing]) => isMissing).map(([, sentence]) => sentence);
}
