import { z } from "zod";
import type { MessageKey } from "~/catalogs/language";
import { choice, form, line, optional, text } from "~/features/forms/text-fields";
import { refuseBlanks } from "./blanks-left";
import { makesCommitment, type ResponseDecision, responseDecisions } from "./decisions";
import { stageForms } from "./stage-forms";

export const maxSummary = 200;
/** What counts as done, and what a correction changed: a sentence or two. */
export const maxNote = 300;
/** A response for more ideas than this says nothing to any of them. */
export const maxIdeas = 60;

const id = z.number({ error: "common.field-unreadable" }).int().min(1).max(2_147_483_647);
const mark = z
  .boolean({ error: "common.field-unreadable" })
  .optional()
  .transform((marked) => marked ?? false);

const idea = form({
  id,
  /** Absent: as on all of it. `out`: the idea is taken out of the response. */
  decision: choice([...responseDecisions, "out"]).optional(),
});

const ofEvery = {
  topic: line({ max: 80 }).optional(),
  /** The number of the version on which this text was written; 0 for a new response. */
  version: z.number({ error: "common.field-unreadable" }).int().min(0).max(100_000),
  /** The response that residents asked to be made clearer; for a new response. */
  revises: id.optional(),
  /** The form of a correction: what is public changes, so it says why. Whether it is one is looked up again when it is saved. */
  corrects: mark.optional(),
  /** Its commitment was made when it was first published, and no field asks about it. */
  keepsCommitment: mark.optional(),
  coversTopic: mark,
  ideas: z.array(idea).max(maxIdeas, { error: "desk.too-many-ideas" }),
  /** Ideas that are added to the response, decided like all of it. */
  also: z.array(id).max(maxIdeas, { error: "desk.too-many-ideas" }).optional(),
  decision: choice(responseDecisions, "desk.decision-missing"),
  nextOn: z.iso
    .date({ error: "desk.next-on-unreadable", abort: true })
    .refine((day) => day > "2000" && day < "2100", { error: "desk.next-on-unreadable" })
    .optional(),
  summaryEs: optional(line({ max: maxSummary })),
  whyEs: optional(text({ max: 5000 })),
  nextEs: optional(text({ max: 1000 })),
  contactEs: optional(text({ max: 500 })),
  doneWhen: optional(line({ max: maxNote })),
  doneWhenEs: optional(line({ max: maxNote })),
  /** The office that keeps the commitment; absent: the one that answers. */
  commitmentOfficeId: id.optional(),
  correctionNote: optional(line({ max: maxNote })),
  correctionNoteEs: optional(line({ max: maxNote })),
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
  .superRefine(refuseBlanks)
  .superRefine((value, context) => {
    const missing = (path: string, message: MessageKey) => context.addIssue({ code: "custom", path: [path], message });
    const promises = promisesSomething(value);
    if (promises && !value.nextOn) missing("nextOn", "desk.next-on-missing");
    if (promises && !value.keepsCommitment && !value.doneWhen) missing("doneWhen", "composer.done-when-missing");
    if (value.corrects && !value.correctionNote) missing("correctionNote", "composer.correction-note-missing");
  });

/** What can be done on the page of a new response. */
export const newResponseForm = z.discriminatedUnion("intent", [savedText, sentText], { error: "common.field-choose" });

/** What can be done on the page of a response. */
export const responseForm = z.discriminatedUnion("intent", [savedText, sentText, ...stageForms], {
  error: "common.field-choose",
});

export type ResponseText = z.output<typeof savedText> | z.output<typeof sentText>;

interface Decisions {
  decision: ResponseDecision;
  coversTopic: boolean;
  ideas: { id: number; decision?: ResponseDecision | "out" }[];
  also?: number[];
}

/** The ideas that stay in the response or are added to it, once each, with what is decided on them. */
export function decidedIdeas({ decision, ideas, also = [] }: Omit<Decisions, "coversTopic">): Map<number, ResponseDecision> {
  const named = ideas.flatMap((each) => (each.decision === "out" ? [] : [[each.id, each.decision ?? decision] as const]));
  return new Map([...also.map((added) => [added, decision] as const), ...named]);
}

function answersSomething(value: Decisions, context: z.RefinementCtx): void {
  if (decidedIdeas(value).size > maxIdeas) context.addIssue({ code: "custom", path: ["ideas"], message: "desk.too-many-ideas" });
  if (value.coversTopic || decidedIdeas(value).size > 0) return;
  context.addIssue({ code: "custom", path: ["coversTopic"], message: "desk.answers-nothing" });
}

/** Whether the city is held to a day: by the decision on all of it, or on one of its ideas. */
export function promisesSomething(value: Omit<Decisions, "coversTopic">): boolean {
  return [value.decision, ...decidedIdeas(value).values()].some(makesCommitment);
}
