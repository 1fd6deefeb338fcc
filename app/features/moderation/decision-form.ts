import { z } from "zod";
import { choice, form, optional, text } from "~/features/forms/text-fields";
import { type Intent, intents } from "./intents";

const missing = {
  clause: "moderation.clause-missing",
  passage: "moderation.passage-missing",
  passages: "moderation.passages-missing",
  reason: "moderation.reason-missing",
  topic: "moderation.move-topic-missing",
  original: "moderation.original-missing",
  days: "moderation.days-missing",
} as const;
type Field = keyof typeof missing;

/** What each act cannot do without. */
const needed: Record<Intent, Field[]> = {
  keep: [],
  collapse: ["original", "reason"],
  move: ["topic", "clause", "reason"],
  redact: ["clause", "passages", "reason"],
  hide: ["clause", "passage", "reason"],
  slow: ["clause", "passage", "reason", "days"],
  suspend: ["clause", "passage", "reason", "days"],
  restore: ["reason"],
};

function whole(field: "clause" | "days", max: number) {
  const error = missing[field];
  return z.number({ error }).int({ error }).min(1, { error }).max(max, { error }).optional();
}

function someId(error: (typeof missing)["topic"] | "common.field-unreadable", min = 1) {
  return z.number({ error }).int({ error }).min(min, { error }).max(2_147_483_647, { error }).optional();
}

/** A moderator's decision. Without `intent` it hides: `clause`, `passage` and `reason` are enough for that. */
export const decisionForm = form({
  intent: choice(intents).optional(),
  clause: whole("clause", 32_767),
  passage: optional(text({ max: 5000 })),
  /** To cover: one passage a line. */
  passages: optional(text({ max: 5000 })),
  reason: optional(text({ max: 1000 })),
  /** Where it moves. */
  topic: someId(missing.topic),
  /** The one that stays when this is collapsed: its number, or its address as people paste it. */
  original: z
    .string({ error: missing.original })
    .max(300, { error: missing.original })
    .refine((value) => numberIn(value) !== null, { error: missing.original })
    .transform((value) => numberIn(value) ?? 0)
    .optional(),
  days: whole("days", 100_000),
  /** The decision that `restore` takes back; what hides it, when left out. */
  decision: someId("common.field-unreadable"),
  seen: someId("common.field-unreadable", 0),
}).superRefine((decision, context) => {
  for (const field of needed[decision.intent ?? "hide"]) {
    const value = decision[field];
    if (value === undefined || (typeof value === "string" && isBlank(value))) {
      context.addIssue({ code: "custom", path: [field], message: missing[field] });
    }
  }
});

export type DecisionForm = z.output<typeof decisionForm>;

/** The passages to cover, one a line, empty lines left out. */
export function passagesOf(lines: string): string[] {
  return lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => !isBlank(line));
}

/** `312`, `idea 312`, `https://…/ideas/312`, `/ideas/9?thread=3#comment-312`: the last number after the last mark of an address. */
export function numberIn(value: string): number | null {
  const typed = value.trim();
  const found = /#(?:comment|idea)-([1-9]\d{0,9})$/u.exec(typed) ?? /(?:^|[\s/#])([1-9]\d{0,9})(?:[/?]\S*)?$/u.exec(typed);
  const id = Number(found?.[1] ?? 0);
  return id > 0 && id <= 2_147_483_647 ? id : null;
}

function isBlank(value: string): boolean {
  return !/[^\s\p{Cf}\p{M}]/u.test(value);
}
