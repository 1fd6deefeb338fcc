import type { ChipTone } from "~/ui/chip";

/** Where an idea stands; a fixed set that cities may translate but not extend. */
export const ideaStatuses = [
  "new",
  "under_review",
  "planned",
  "in_progress",
  "done",
  "not_moving_forward",
  "combined",
  "sent_to_311",
] as const;
export type IdeaStatus = (typeof ideaStatuses)[number];

export const statusTones = {
  new: "new",
  under_review: "review",
  planned: "planned",
  in_progress: "progress",
  done: "done",
  not_moving_forward: "stopped",
  combined: "combined",
  sent_to_311: "sent",
} as const satisfies Record<IdeaStatus, ChipTone>;
