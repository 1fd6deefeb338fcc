import { z } from "zod";
import { form, text } from "~/features/forms/text-fields";
import { maxIdeas } from "~/features/responses/response-form";

/** Longer than any field may be: what is typed is kept first and judged when it is saved. */
const typed = text({ max: 20_000 }).optional();

const keep = form({
  intent: z.literal("keep"),
  version: z.number({ error: "common.field-unreadable" }).int().min(1).max(100_000),
  decision: typed,
  coversTopic: typed,
  nextOn: typed,
  commitmentOfficeId: typed,
  corrects: typed,
  keepsCommitment: typed,
  ideas: z.array(form({ id: typed, decision: typed })).max(maxIdeas, { error: "desk.too-many-ideas" }),
  also: z.array(typed).max(maxIdeas, { error: "desk.too-many-ideas" }).optional(),
  summary: typed,
  summaryEs: typed,
  why: typed,
  whyEs: typed,
  next: typed,
  nextEs: typed,
  contact: typed,
  contactEs: typed,
  doneWhen: typed,
  doneWhenEs: typed,
  correctionNote: typed,
  correctionNoteEs: typed,
});

/** What is typed and not saved yet: kept for its writer, or thrown away by them. */
export const autosaveForm = z.discriminatedUnion("intent", [keep, form({ intent: z.literal("throw-away") })], {
  error: "common.field-choose",
});

type Kept = z.output<typeof keep>;

/** What is kept, as flat texts. The decisions on ideas are one text: `312=no 313=`. */
export function fieldsOf({
  intent: _,
  version: __,
  corrects: ___,
  keepsCommitment: ____,
  ideas,
  also,
  ...rest
}: Kept): Record<string, string> {
  const decided = ideas.map(({ id = "", decision = "" }) => `${id}=${decision}`).concat((also ?? []).map((id) => `${id ?? ""}=`));
  const entries = Object.entries({ ...rest, ideas: decided.join(" ") });
  return Object.fromEntries(entries.flatMap(([name, value]) => (value ? [[name, value] as const] : [])));
}
