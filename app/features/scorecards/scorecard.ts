import { type BusinessCalendar, businessDaysBetween, endOfDay } from "~/core/business-calendar";
import { medianOf } from "./median";
import { type OfficeNumbers, type OfficeScore, type OfficeTopic, officeNumbersOf, officeScoreOf } from "./score";

/** How an office keeps its word, in numbers. */
export interface Scorecard extends OfficeScore, CommitmentCounts {
  office: { id: number; slug: string; name: string; nameEs: string };
  topics: OfficeNumbers;
  /** Business days from the close of a topic to the first answer of an idea that its promise obliges, in the middle; null before the first. */
  medianDays: number | null;
  /** Commitments that the city calls done. */
  citySaysDone: number;
  clarifications: number;
  extensions: number;
}

/** Commitments that an office keeps. `made` is the sum of the next five. */
export interface CommitmentCounts {
  made: number;
  keptOnTime: number;
  keptLate: number;
  /** Their day has passed, and they are neither done nor withdrawn. */
  missed: number;
  withdrawn: number;
  open: number;
  /** Of those the city calls done: more residents say done than not. */
  residentsSayDone: number;
  /** Of those the city calls done: at least as many residents say not done. */
  residentsSayNotDone: number;
}

/** What the database counts of an office. */
export interface OfficeCounts {
  id: number;
  slug: string;
  name: string;
  nameEs: string;
  /** How many obliged ideas were first answered on a day, of topics that closed on a day; days of the city. */
  waits: { closedOn: string; answeredOn: string; count: number }[];
  commitments: CommitmentCounts;
  clarifications: number;
  extensions: number;
}

/** An office's scorecard from what was counted and the facts of its topics. `calendar` knows the holidays of all years. */
export function scorecardOf(counts: OfficeCounts, topics: OfficeTopic[], calendar: BusinessCalendar, now: Date): Scorecard {
  const { id, slug, name, nameEs, waits, commitments, clarifications, extensions } = counts;
  const days = waits.map(({ closedOn, answeredOn, count }) => ({ value: waitOf(calendar, closedOn, answeredOn), count }));
  return {
    office: { id, slug, name, nameEs },
    topics: officeNumbersOf(id, topics, now),
    ...officeScoreOf(id, topics, now),
    medianDays: medianOf(days),
    ...commitments,
    citySaysDone: commitments.keptOnTime + commitments.keptLate,
    clarifications,
    extensions,
  };
}

/** Business days from one day to another. Who answers before the topic closes takes none. */
function waitOf(calendar: BusinessCalendar, closedOn: string, answeredOn: string): number {
  return Math.max(0, businessDaysBetween(calendar, endOfDay(calendar, closedOn), endOfDay(calendar, answeredOn)));
}
