import { z } from "zod";
import { choice, form, optional, text } from "~/features/forms/text-fields";
import { outcomes } from "./outcome";

export const maxRulingReason = 1000;

const whole = (most: number, error: "appeals.clause-missing" | "appeals.days-missing") =>
  z.number({ error }).int({ error }).min(1, { error }).max(most, { error }).optional();

/** The answer to a second look. What `changed` needs depends on the decision: another rule, passages to cover instead, or fewer days. */
export const rulingForm = form({
  outcome: choice(outcomes, "appeals.outcome-missing"),
  clause: whole(32_767, "appeals.clause-missing"),
  days: whole(365, "appeals.days-missing"),
  /** Passages that are covered instead of hiding everything, one a line. */
  cover: optional(text({ max: 5000 })),
  reason: text({ max: maxRulingReason, empty: "appeals.reason-missing" }),
});

export type RulingForm = z.output<typeof rulingForm>;
