import type { UnderWay } from "~/features/desk-topics/under-way";
import type { Answer, AnswerInSight, AnswerTexts } from "~/features/responses/answer";
import { type ResponseDecision, responseDecisions } from "~/features/responses/decisions";

/** An idea in the composer: what its writer has to know of it. */
export interface ComposedIdea {
  id: number;
  title: string;
  language: "en" | "es";
  excerpt: string;
  supportsCount: number;
  commentsCount: number;
  isHidden?: boolean;
  decision?: ResponseDecision;
  /** When the city last answered it in public. */
  answeredAt: Date | null;
  /** Another response that covers it. */
  underWay: UnderWay | null;
}

/** What the composer starts from: an empty response, or the newest version. */
export interface Composed extends AnswerTexts, Notes {
  decision: ResponseDecision | "";
  nextOn: string | null;
  coversTopic: boolean;
  /** The office that keeps the commitment; null: the one that answers. */
  commitmentOfficeId: number | null;
}

/** What counts as done, and what a correction changed, in both languages. */
interface Notes {
  doneWhen: string;
  doneWhenEs: string;
  correctionNote: string;
  correctionNoteEs: string;
}

/** What is decided on one idea, as the form says it: a decision, `out`, or nothing for "as on all of it". */
export interface ComposedDecision {
  id: number;
  decision: string;
}

export type Signature = Pick<Answer, "officeName" | "officeNameEs" | "signerName" | "signerTitle" | "signerTitleEs">;

export const emptyComposed: Composed = {
  decision: "",
  nextOn: null,
  coversTopic: false,
  commitmentOfficeId: null,
  doneWhen: "",
  doneWhenEs: "",
  correctionNote: "",
  correctionNoteEs: "",
  summary: "",
  summaryEs: "",
  why: "",
  whyEs: "",
  next: "",
  nextEs: "",
  contact: "",
  contactEs: "",
};

export const textFields = ["summary", "why", "next", "contact"] as const;
export const spanishFields = ["summaryEs", "whyEs", "nextEs", "contactEs"] as const;
/** Everything that is typed, in the order of the form. */
export const typedFields = [
  ...textFields,
  "doneWhen",
  "correctionNote",
  ...spanishFields,
  "doneWhenEs",
  "correctionNoteEs",
] as const;

/** The names of the English texts that have no Spanish one yet. */
export function missingSpanish(composed: AnswerTexts): (typeof textFields)[number][] {
  return textFields.filter((field) => composed[field].trim() !== "" && composed[`${field}Es`].trim() === "");
}

/** What residents would read if it were published now. */
export function previewOf(composed: Composed, signature: Signature, publishedAt: Date): AnswerInSight {
  return {
    ...composed,
    ...signature,
    decision: composed.decision || null,
    id: 0,
    apartAmong: null,
    publishedAt,
    commitments: [],
  };
}

/** What was typed when a form was not accepted, over what the composer would start from. */
export function composedFrom(typed: Record<string, unknown> | null | undefined, composed: Composed): Composed {
  if (!typed) return composed;
  // Browsers send line breaks as CR LF.
  const text = (name: string) => (typeof typed[name] === "string" ? typed[name].replace(/\r\n?/g, "\n") : "");
  return readComposed(text, "coversTopic" in typed);
}

/** What was typed about each idea when a form was not accepted, or null when the form named none. */
export function decisionsFrom(typed: Record<string, unknown> | null | undefined): ComposedDecision[] | null {
  const ideas = typed?.ideas;
  if (!Array.isArray(ideas)) return null;
  return (ideas as unknown[]).flatMap((each) => {
    const { id, decision } = (each ?? {}) as Record<string, unknown>;
    return Number(id) > 0 ? [{ id: Number(id), decision: typeof decision === "string" ? decision : "" }] : [];
  });
}

/** The composer's fields as they stand in the browser. */
export function composedIn(form: HTMLFormElement): Composed {
  const fields = new FormData(form);
  return readComposed((name) => String(fields.get(name) ?? ""), fields.has("coversTopic"));
}

function readComposed(text: (name: string) => string, coversTopic: boolean): Composed {
  return {
    decision: responseDecisions.find((each) => each === text("decision")) ?? "",
    nextOn: text("nextOn") || null,
    coversTopic,
    commitmentOfficeId: Number(text("commitmentOfficeId")) || null,
    doneWhen: text("doneWhen"),
    doneWhenEs: text("doneWhenEs"),
    correctionNote: text("correctionNote"),
    correctionNoteEs: text("correctionNoteEs"),
    summary: text("summary"),
    summaryEs: text("summaryEs"),
    why: text("why"),
    whyEs: text("whyEs"),
    next: text("next"),
    nextEs: text("nextEs"),
    contact: text("contact"),
    contactEs: text("contactEs"),
  };
}
