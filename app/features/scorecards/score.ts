import { promiseOutcomeOf, type TopicFacts, topicStateOf } from "~/features/topics/state";

export interface OfficeTopic extends TopicFacts {
  askingOfficeId: number;
  responsibleOfficeId: number;
}

export interface OfficeNumbers {
  /** Topics it asks or answers that take ideas now. */
  open: number;
  /** Topics it asks or answers that have their answer. */
  answered: number;
}

/** How many topics of an office are open and answered at `now`. */
export function officeNumbersOf(officeId: number, topics: OfficeTopic[], now: Date): OfficeNumbers {
  const states = topics
    .filter((topic) => topic.askingOfficeId === officeId || topic.responsibleOfficeId === officeId)
    .map((topic) => topicStateOf(topic, now));
  return {
    open: states.filter((state) => state === "open").length,
    answered: states.filter((state) => state === "answered" || state === "done").length,
  };
}

/** An office's promises so far. `promised` is the sum of the others. */
export interface OfficeScore {
  promised: number;
  onTime: number;
  late: number;
  /** The date is still ahead. */
  running: number;
}

/** What an office promised and how it kept it, from dates and facts alone: nobody can edit a late answer away. Counts topics it owes the answer to. */
export function officeScoreOf(officeId: number, topics: OfficeTopic[], now: Date): OfficeScore {
  const promises = topics.filter((topic) => topic.responsibleOfficeId === officeId).map((topic) => promiseOutcomeOf(topic, now));
  const count = (...states: ReturnType<typeof promiseOutcomeOf>[]) => promises.filter((state) => states.includes(state)).length;
  const [onTime, late, running] = [count("kept"), count("late", "kept-late"), count("open")];
  return { promised: onTime + late + running, onTime, late, running };
}
