import type { Answer, AnswerInSight, AnswerTexts } from "~/features/responses/answer";
import { type ResponseDecision, responseDecisions } from "~/features/responses/decisions";
import type { Stage } from "~/features/responses/permissions";

/** A response that is not public yet. */
export interface UnderWay {
  id: number;
  stage: Exclude<Stage, "published">;
}

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
export interface Composed extends AnswerTexts {
  decision: ResponseDecision | "";
  nextOn: string | null;
  coversTopic: boolean;
}

export type Signature = Pick<Answer, "officeName" | "officeNameEs" | "signerName" | "signerTitle" | "signerTitleEs">;

export const emptyComposed: Composed = {
  decision: "",
  nextOn: null,
  coversTopic: false,
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
  const text = (name: string) => (typeof typed[name] === "string" ? typed[name] : "");
  return readComposed(text, "coversTopic" in typed);
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
