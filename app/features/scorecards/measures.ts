import type { MessageKey } from "~/catalogs/language";
import type { Scorecard } from "./scorecard";

type Name =
  | "promised"
  | "on-time"
  | "late"
  | "running"
  | "median-business-days"
  | "extensions"
  | "clarifications"
  | "commitments-made"
  | "commitments-kept-on-time"
  | "commitments-kept-late"
  | "commitments-missed"
  | "commitments-withdrawn"
  | "commitments-open"
  | "city-says-done"
  | "residents-say-done"
  | "residents-say-not-done";

/** A number of the scorecard: the same on the page, in the CSV file, and in the list that explains its columns. */
export interface Measure {
  name: Name;
  group: "answers" | "commitments" | "done";
  of: (scorecard: Scorecard) => number | null;
}

export const measures: Measure[] = [
  { name: "promised", group: "answers", of: (card) => card.promised },
  { name: "on-time", group: "answers", of: (card) => card.onTime },
  { name: "late", group: "answers", of: (card) => card.late },
  { name: "running", group: "answers", of: (card) => card.running },
  { name: "median-business-days", group: "answers", of: (card) => card.medianDays },
  { name: "extensions", group: "answers", of: (card) => card.extensions },
  { name: "clarifications", group: "answers", of: (card) => card.clarifications },
  { name: "commitments-made", group: "commitments", of: (card) => card.made },
  { name: "commitments-kept-on-time", group: "commitments", of: (card) => card.keptOnTime },
  { name: "commitments-kept-late", group: "commitments", of: (card) => card.keptLate },
  { name: "commitments-missed", group: "commitments", of: (card) => card.missed },
  { name: "commitments-withdrawn", group: "commitments", of: (card) => card.withdrawn },
  { name: "commitments-open", group: "commitments", of: (card) => card.open },
  { name: "city-says-done", group: "done", of: (card) => card.citySaysDone },
  { name: "residents-say-done", group: "done", of: (card) => card.residentsSayDone },
  { name: "residents-say-not-done", group: "done", of: (card) => card.residentsSayNotDone },
];

export const measureGroups = ["answers", "commitments", "done"] as const;

/** The name of a measure's column: `kept_on_time`. */
export function columnOf({ name }: Pick<Measure, "name">): string {
  return name.replaceAll("-", "_");
}

export function labelOf({ name }: Pick<Measure, "name">): MessageKey {
  return `offices.measure-${name}`;
}

/** The sentence that explains a measure. */
export function hintOf({ name }: Pick<Measure, "name">): MessageKey {
  return `offices.measure-${name}-hint`;
}
