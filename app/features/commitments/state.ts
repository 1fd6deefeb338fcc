import type { CommitmentState } from "~/features/responses/answer";
import { dayIn } from "~/features/responses/calendar";

interface Dated {
  /** `2026-11-03`, a day of the city. */
  dueOn: string;
  settledAt: Date | null;
  settledAs: "progress" | "done" | "withdrawn" | null;
  /** False once the answer that made it was taken back. */
  isPublic?: boolean;
}

/** Where a commitment stands on a day of the city: never stored, so a missed date says so by itself. */
export function commitmentStateOf({ dueOn, settledAs, isPublic }: Omit<Dated, "settledAt">, today: string): CommitmentState {
  if (isPublic === false) return "withdrawn";
  if (settledAs === "done" || settledAs === "withdrawn") return settledAs;
  return dueOn < today ? "late" : "due";
}

/** How many days after its promised day it was settled, or it is today; 0 when the day was kept or is still to come. */
export function daysLateOf({ dueOn, settledAt }: Pick<Dated, "dueOn" | "settledAt">, timeZone: string, now: Date): number {
  const until = Date.parse(dayIn(timeZone, settledAt ?? now));
  return Math.max(0, Math.round((until - Date.parse(dueOn)) / 86_400_000));
}
