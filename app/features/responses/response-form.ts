import { z } from "zod";
import { choice, form, line, optional, text } from "~/features/forms/text-fields";
import { makesCommitment, type ResponseDecision, responseDecisions } from "./decisions";

export const maxSummary = 200;
/** A response for more ideas than this says nothing to any of them. */
export const maxIdeas = 60;

const idea = form({
  id: z.number({ error: "common.field-unreadable" }).int().min(1).max(2_147_483_647),
  /** Absent: as on all of it. `out`: the idea is taken out of the response. */
  decision: choice([...responseDecisions, "out"]).optional(),
});

const ofEvery = {
  topic: line({ max: 80 }).optional(),
  /** The number of the version on which this text was written; 0 for a new response. */
  version: z.number({ error: "common.field-unreadable" }).int().min(0).max(100_000),
  coversTopic: z
    .boolean()
    .optional()
    .transform((covers) => covers ?? false),
  ideas: z.array(idea).max(maxIdeas, { error: "desk.too-many-ideas" }),
  decision: choice(responseDecisions, "desk.decision-missing"),
  nextOn: z.iso
    .date({ error: "desk.next-on-unreadable", abort: true })
    .refine((day) => day > "2000" && day < "2100", { error: "desk.next-on-unreadable" })
    .optional(),
  summaryEs: optional(line({ max: maxSummary })),
  whyEs: optional(text({ max: 5000 })),
  nextEs: optional(text({ max: 1000 })),
  contactEs: optional(text({ max: 500 })),
};

/** A draft may be unfinished; what is sent for review may not. */
const savedText = form({
  intent: z.literal("save"),
  ...ofEvery,
  summary: optional(line({ max: maxSummary })),
  why: optional(text({ max: 5000 })),
  next: optional(text({ max: 1000 })),
  contact: optional(text({ max: 500 })),
}).superRefine(answersSomething);

const sentText = form({
  intent: z.literal("send"),
  ...ofEvery,
  summary: line({ max: maxSummary, empty: "desk.summary-missing" }),
  why: text({ max: 5000, empty: "desk.why-missing" }),
  next: text({ max: 1000, empty: "desk.next-missing" }),
  contact: text({ max: 500, empty: "desk.contact-missing" }),
})
  .superRefine(answersSomething)
  .superRefine((value, context) => {
    if (!value.nextOn && promisesSomething(value))
      context.addIssue({ code: "custom", path: ["nextOn"], message: "desk.next-on-missing" });
  });

const version = ofEvery.version;

/** What can be done on the page of a new response. */
export const newResponseForm = z.discriminatedUnion("intent", [savedText, sentText], { error: "common.field-choose" });

/** What can be done on the page of a response. */
export const responseForm = z.discriminatedUnion(
  "intent",
  [
    savedText,
    sentText,
    form({ intent: z.literal("back"), version, reason: line({ max: 300, empty: "desk.reason-missing" }) }),
    form({ intent: z.literal("approve"), version }),
    form({ intent: z.literal("publish"), version }),
  ],
  { error: "common.field-choose" },
);

export type ResponseText = z.output<typeof savedText> | z.output<typeof sentText>;

interface Decisions {
  decision: ResponseDecision;
  coversTopic: boolean;
  ideas: { id: number; decision?: ResponseDecision | "out" }[];
}

/** The ideas that stay in the response, once each, with what is decided on them. */
export function decidedIdeas({ decision, ideas }: Pick<Decisions, "decision" | "ideas">): Map<number, ResponseDecision> {
  return new Map(ideas.flatMap((each) => (each.decision === "out" ? [] : [[each.id, each.decision ?? decision] as const])));
}

function answersSomething(value: Decisions, context: z.RefinementCtx): void {
  if (value.coversTopic || decidedIdeas(value).size > 0) return;
  context.addIssue({ code: "custom", path: ["coversTopic"], message: "desk.answers-nothing" });
}

function promisesSomething(value: Decisions): boolean {
  return [value.decision, ...decidedIdeas(value).values()].some(makesCommitment);
}
