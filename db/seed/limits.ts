import type { blindReviews, postingLimits } from "../schema";
import type { Calendar } from "./calendar";
import { clauseIdOf } from "./city";
import { blindReviews as reviewed, slowed, suspensionProposed } from "./content/moderation";
import { diceOf } from "./dice";
import type { RowOf } from "./insert-rows";
import type { Moderation } from "./moderation";
import type { People } from "./people";

export interface Limits {
  limits: (RowOf<typeof postingLimits> & { id: number })[];
  reviews: (RowOf<typeof blindReviews> & { id: number })[];
}

/** One person whose posting was slowed down, one whose suspension waits for a second moderator, and the blind second reviews. */
export function planLimits({ decisions }: Moderation, people: People, calendar: Calendar): Limits {
  const slow = decisions.find(({ act }) => act === "slow");
  const hide = decisions.findLast(({ act, authorId }) => act === "hide" && authorId === people.idOf(suspensionProposed.author));
  if (!slow || !hide) throw new Error("The content says of nobody why their posting is limited.");
  return {
    limits: [
      {
        id: 1,
        personId: slow.authorId ?? 0,
        kind: "slow",
        ideaId: slow.ideaId,
        commentId: null,
        clauseId: slow.clauseId ?? clauseIdOf(2, slowed.clause),
        passage: slow.passage ?? "",
        reason: slowed.reason,
        days: slowed.days,
        proposedBy: slow.moderatorId,
        proposedAt: slow.createdAt,
        decisionId: slow.id,
        startsAt: slow.createdAt,
        endsAt: slow.until,
      },
      {
        id: 2,
        personId: hide.authorId ?? 0,
        kind: "suspend",
        ideaId: null,
        commentId: hide.commentId,
        clauseId: hide.clauseId ?? clauseIdOf(2, 3),
        passage: hide.passage ?? "",
        reason: suspensionProposed.reason,
        days: suspensionProposed.days,
        proposedBy: people.idOf(suspensionProposed.by),
        proposedAt: calendar.ago(suspensionProposed.daysAgo),
        decisionId: null,
        startsAt: null,
        endsAt: null,
      },
    ],
    reviews: planReviews(decisions, people),
  };
}

/** Drawn from what was kept and hidden, the newest still waiting; the other moderator looked some days later. */
function planReviews(decisions: Moderation["decisions"], people: People): Limits["reviews"] {
  const dice = diceOf("blind reviews");
  const drawable = decisions.filter(({ act }) => act === "keep" || act === "hide");
  const { agreed, disagreed, waiting } = reviewed;
  const all = agreed + disagreed + waiting;
  const everyNth = drawable.length / all;
  return Array.from({ length: all }, (_, n) => {
    const decision = drawable[Math.floor(n * everyNth)];
    if (!decision) throw new Error("There are too few decisions to review.");
    const isWaiting = n >= all - waiting;
    const agrees =
      n % Math.floor((agreed + disagreed) / disagreed) !== 0 || n / Math.floor((agreed + disagreed) / disagreed) >= disagreed;
    const wouldKeep = (decision.act === "keep") === agrees;
    const reviewerId = [people.idOf("moderator"), people.idOf("moderator2")].find((id) => id !== decision.moderatorId) ?? 0;
    const reviewedAt = new Date(decision.createdAt.getTime() + dice.between(1, 30) * 60 * 60 * 1000);
    return {
      id: n + 1,
      decisionId: decision.id,
      drawnAt: decision.createdAt,
      reviewerId: isWaiting ? null : reviewerId,
      wouldKeep: isWaiting ? null : wouldKeep,
      clauseId: isWaiting || wouldKeep ? null : (decision.clauseId ?? clauseIdOf(1, 3)),
      agrees: isWaiting ? null : agrees,
      reviewedAt: isWaiting ? null : reviewedAt,
    };
  });
}
