import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

const icons = {
  new: "sparkles",
  review: "eye",
  planned: "calendar-check",
  progress: "hammer",
  done: "circle-check",
  stopped: "circle-slash",
  combined: "merge",
  sent: "send",
  open: "messages-square",
  closed: "lock",
  late: "alarm-clock",
  soon: "alarm-clock",
  scheduled: "calendar-clock",
  draft: "pencil-line",
  answered: "message-square-reply",
} satisfies Record<string, IconName>;

export type ChipTone = keyof typeof icons;

/** A state in one word: sign, word and tint together, so that none is needed alone. */
export function Chip({ tone, children }: { tone: ChipTone; children: ReactNode }) {
  return (
    <span className={`chip chip-${tone}`}>
      <Icon name={icons[tone]} />
      {children}
    </span>
  );
}
