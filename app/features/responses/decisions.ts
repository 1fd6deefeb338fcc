import type { ChipTone } from "~/ui/chip";

/** What the city can decide on an idea, in the order in which forms and filters show them. */
export const responseDecisions = ["will_do", "doing", "done", "partly", "not_now", "no", "not_ours"] as const;
export type ResponseDecision = (typeof responseDecisions)[number];

/** Where an idea stands once it has this decision. */
export const statusOfDecision = {
  will_do: "planned",
  doing: "in_progress",
  done: "done",
  partly: "planned",
  not_now: "not_moving_forward",
  no: "not_moving_forward",
  not_ours: "not_moving_forward",
} as const satisfies Record<ResponseDecision, string>;

export const toneOfDecision: Record<ResponseDecision, ChipTone> = {
  will_do: "planned",
  doing: "progress",
  done: "done",
  partly: "planned",
  not_now: "stopped",
  no: "stopped",
  not_ours: "sent",
};

/** *Will do* and *doing* hold the city to a date: publishing them makes a commitment. */
export function makesCommitment(decision: ResponseDecision): boolean {
  return decision === "will_do" || decision === "doing";
}
