/** What the state of a topic follows from. Dates are null only while it is a draft. */
export interface TopicFacts {
  releasedAt: Date | null;
  opensAt: Date | null;
  closesAt: Date | null;
  respondBy: Date | null;
  hasOwnResponse: boolean;
  commitmentsCount: number;
  commitmentsSettledCount: number;
  /** What the promise obliges and how much of it is answered; counted only once the topic has closed. */
  promise: PromiseCount | null;
}

export interface PromiseCount {
  obliged: number;
  answered: number;
  /** When the last of the obliged ideas was answered; without any, when the topic itself was. */
  lastAnsweredAt: Date | null;
}

export const topicStates = ["draft", "scheduled", "open", "closed", "answered", "done"] as const;
export type TopicState = (typeof topicStates)[number];

/**
 * The state of a topic at a moment; computed, never stored, so a stopped worker cannot make a page wrong.
 * `closed`: the city is working on its answer. `answered`: every idea the promise obliges has a published response (or, when nobody
 * shared an idea, the topic itself has one). `done`: there were commitments, and all are done or withdrawn with a reason.
 */
export function topicStateOf(topic: TopicFacts, now: Date): TopicState {
  if (!topic.releasedAt || !topic.opensAt || !topic.closesAt) return "draft";
  if (now < topic.opensAt) return "scheduled";
  if (now < topic.closesAt) return "open";
  if (!isAnswered(topic)) return "closed";
  return topic.commitmentsCount > 0 && topic.commitmentsSettledCount === topic.commitmentsCount ? "done" : "answered";
}

function isAnswered({ promise, hasOwnResponse }: TopicFacts): boolean {
  if (!promise || promise.obliged === 0) return hasOwnResponse;
  return promise.answered === promise.obliged;
}

export const promiseStates = ["running", "late", "kept", "kept-late"] as const;
export type PromiseState = (typeof promiseStates)[number];

/** Where the promise of a topic stands: `late` is a fact of dates that nobody can edit away. Null for drafts. */
export function promiseStateOf(topic: TopicFacts, now: Date): PromiseState | null {
  const state = topicStateOf(topic, now);
  if (state === "draft" || !topic.respondBy) return null;
  if (state === "answered" || state === "done") {
    const keptAt = topic.promise?.lastAnsweredAt;
    return keptAt && keptAt > topic.respondBy ? "kept-late" : "kept";
  }
  return now > topic.respondBy ? "late" : "running";
}

const dayMs = 24 * 60 * 60 * 1000;

/** Whole days from one moment to another, at least 0: for "3 days left" and "11 days late". */
export function daysBetween(from: Date, to: Date): number {
  return Math.max(0, Math.floor((to.getTime() - from.getTime()) / dayMs));
}
