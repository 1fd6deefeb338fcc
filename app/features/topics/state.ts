import { type BusinessCalendar, businessDaysBetween } from "~/core/business-calendar";

/** What the state of a topic follows from. Dates are null only while it is a draft, `newDateAt` as long as no date was missed. */
export interface TopicFacts {
  releasedAt: Date | null;
  opensAt: Date | null;
  closesAt: Date | null;
  /** The first date that was promised; it never changes. */
  respondBy: Date | null;
  /** The date in force: the first one, or what an extension made in time moved it to. */
  dueAt: Date | null;
  /** The new date that was named after `dueAt` was missed; the promise stays late. */
  newDateAt: Date | null;
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

/** `open`: the clock runs. `due-soon`: it runs out within three business days. `kept-late`: answered after the date in force. */
export const promiseStates = ["open", "due-soon", "late", "kept", "kept-late"] as const;
export type PromiseState = (typeof promiseStates)[number];

/** A promise with so many business days left, or fewer, is due soon. */
export const soonDays = 3;

/** Where the promise of a topic stands: `late` is a fact of dates that nobody can edit away. Null for drafts. */
export function promiseStateOf(topic: TopicFacts, now: Date, calendar: BusinessCalendar): PromiseState | null {
  const outcome = promiseOutcomeOf(topic, now);
  const isSoon = outcome === "open" && topic.dueAt && businessDaysBetween(calendar, now, topic.dueAt) <= soonDays;
  return isSoon ? "due-soon" : outcome;
}

/** The same without a calendar, for counting: nothing is due soon. */
export function promiseOutcomeOf(topic: TopicFacts, now: Date): Exclude<PromiseState, "due-soon"> | null {
  const state = topicStateOf(topic, now);
  if (state === "draft" || !topic.dueAt) return null;
  if (state === "answered" || state === "done") {
    const keptAt = topic.promise?.lastAnsweredAt;
    return keptAt && keptAt > topic.dueAt ? "kept-late" : "kept";
  }
  return now > topic.dueAt ? "late" : "open";
}
