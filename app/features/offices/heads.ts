import type { Head } from "./queries.server";

/** Somebody who led, leads or will lead an office. */
export interface Reign extends Head {
  state: "past" | "present" | "coming";
  /** The day on which the next one takes over; null for the last. */
  endsOn: string | null;
}

/** The heads of an office in the order of `listHeads`, as they stand on a day of the city (`2026-11-26`). Somebody leads on every day. */
export function reignsOf(heads: Head[], today: string): Reign[] {
  return heads.map((head, index) => {
    const endsOn = heads[index + 1]?.startsOn ?? null;
    const isComing = head.startsOn !== null && head.startsOn > today;
    const state = isComing ? "coming" : endsOn !== null && endsOn <= today ? "past" : "present";
    return { ...head, endsOn, state };
  });
}
