import { z } from "zod";
import { choice, form, line, optional, text } from "~/features/forms/text-fields";
import { drawings } from "./drawings";
import { reviewFirstForm } from "./review-first-form";

const officeId = z
  .string({ error: "admin.choose-office" })
  .regex(/^[1-9][0-9]{0,8}$/, { error: "admin.choose-office" })
  .transform(Number);

/** What a `datetime-local` field sends: the clock on the city's wall, without a zone. */
const cityTime = optional(z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?$/, { error: "admin.time-wrong" }));

const count = (max: number) =>
  z
    .string()
    .optional()
    .transform((value, context) => {
      if (value === undefined) return null;
      const number = /^[0-9]{1,6}$/.test(value.trim()) ? Number(value) : 0;
      if (number >= 1 && number <= max) return number;
      context.addIssue({ code: "custom", message: `admin.count-wrong?max=${max}` });
      return z.NEVER;
    });

const words = (max: number) => optional(text({ max }));

const draftFields = form({
  intent: z.literal("save"),
  question: line({ max: 120, empty: "admin.question-empty" }),
  questionEs: optional(line({ max: 140 })),
  slug: optional(
    z
      .string()
      .trim()
      .max(80, { error: "admin.slug-wrong" })
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "admin.slug-wrong" }),
  ),
  summary: optional(line({ max: 160 })),
  summaryEs: optional(line({ max: 160 })),
  context: words(8000),
  contextEs: words(8000),
  canChange: words(1000),
  canChangeEs: words(1000),
  cannotChange: words(1000),
  cannotChangeEs: words(1000),
  otherWays: words(2000),
  otherWaysEs: words(2000),
  cover: z.enum(drawings, { error: "common.field-choose" }).optional(),
  coverAlt: optional(line({ max: 200 })),
  coverAltEs: optional(line({ max: 200 })),
  askingOfficeId: officeId,
  responsibleOfficeId: officeId,
  opensAt: cityTime,
  closesAt: cityTime,
  /** Whether the answer is due so many business days after closing, or on a date of its own; the latter unless told. */
  answerBy: choice(["days", "date"]).optional(),
  answerDays: count(365),
  respondBy: cityTime,
  promiseMinSupports: count(100_000),
  promiseTopIdeas: count(1000),
  hidesCounts: z.boolean({ error: "common.field-choose" }).optional(),
}).superRefine(({ opensAt, closesAt, answerBy, answerDays, respondBy }, context) => {
  if (opensAt && closesAt && closesAt <= opensAt)
    context.addIssue({ code: "custom", path: ["closesAt"], message: "admin.closes-before-opens" });
  if (answerBy === "days" && answerDays === null)
    context.addIssue({ code: "custom", path: ["answerDays"], message: "admin.count-wrong?max=365" });
  if (answerBy !== "days" && closesAt && respondBy && respondBy <= closesAt)
    context.addIssue({ code: "custom", path: ["respondBy"], message: "admin.answers-before-closes" });
});

/** A draft as its editor sends it. Only the question and the offices must be there; the rest is asked for when it is released. */
export const topicForm = draftFields;

/** What can be done on the page of a topic: to a draft, and whether its ideas are read first, also later. */
export const draftForms = z.discriminatedUnion("intent", [draftFields, form({ intent: z.literal("release") }), reviewFirstForm], {
  error: "common.field-unknown",
});

export type TopicDraft = Omit<z.output<typeof topicForm>, "intent">;
export type TopicFields = z.input<typeof topicForm>;
