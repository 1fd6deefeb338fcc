import type { Locale } from "~/core/locale";
import type { ResponseDecision } from "./decisions";

/** Where a commitment stands: `late` is past its day and neither done nor withdrawn. */
export type CommitmentState = "due" | "late" | "done" | "withdrawn";

export interface PublishedCommitment {
  id: number;
  summary: string;
  summaryEs: string;
  /** `2026-11-03`, a day of the city. */
  dueOn: string;
  state: CommitmentState;
  settledAt: Date | null;
  /** The evidence that it is done, or the reason why it was withdrawn. */
  sentence: string;
  sentenceEs: string;
}

/** The texts of a response, in both languages; Spanish is empty until somebody has written it. */
export interface AnswerTexts {
  summary: string;
  summaryEs: string;
  why: string;
  whyEs: string;
  next: string;
  nextEs: string;
  contact: string;
  contactEs: string;
}

export interface AnswerChecks {
  said: number;
  answered: number;
  partly: number;
  no: number;
  /** Of those who said no: it does not address the question. */
  offQuestion: number;
}

export interface AnswerClarification {
  requestedAt: Date;
  dueAt: Date;
  /** When it was asked for: so many had said that it does not address the question, of so many who had said anything. */
  offQuestion: number;
  said: number;
  /** A revised answer is public. */
  isAnswered: boolean;
  /** Since when; null while it is owed. */
  answeredAt: Date | null;
  /** It is owed, and its day has passed. */
  isLate: boolean;
}

/** A response as the public reads it. */
export interface Answer extends AnswerTexts {
  /** Of the publication. */
  id: number;
  responseId: number;
  /** 1 as first published, 2 after the first correction. */
  number: number;
  /** When this text replaced the one before; null for a response that was never corrected. */
  correctedAt: Date | null;
  correctionNote: string;
  correctionNoteEs: string;
  /** What residents said to "Did this answer you?": people, each with what they said last. */
  checks: AnswerChecks;
  /** Enough people said that it does not address the question; null unless they did. */
  clarification: AnswerClarification | null;
  /** The response that this one makes clearer; null for most. */
  revisesId: number | null;
  /** On the idea that was asked about, or on the topic as a whole. */
  decision: ResponseDecision;
  /** How many ideas it answers, where the decision on this idea is another one than the sentence speaks of; null elsewhere. */
  apartAmong: number | null;
  nextOn: string | null;
  officeName: string;
  officeNameEs: string;
  signerName: string;
  signerTitle: string;
  signerTitleEs: string;
  /** When the response was first published; a correction does not change it. */
  publishedAt: Date;
  commitments: PublishedCommitment[];
}

type Published =
  | "responseId"
  | "number"
  | "correctedAt"
  | "checks"
  | "clarification"
  | "revisesId"
  | `correctionNote${"" | "Es"}`;

/** An answer on its way: nobody may have decided yet, and what belongs to public answers is not there yet. */
export type AnswerInSight = Omit<Answer, "decision" | Published> &
  Partial<Pick<Answer, Published>> & { decision: ResponseDecision | null };

/** A text in the reader's language; `lang` is set when the reader gets English for want of Spanish. */
export interface SpokenText {
  text: string;
  lang?: "en";
}

export function spoken<Field extends string>(
  row: Record<Field | `${Field}Es`, string>,
  field: Field,
  locale: Locale,
): SpokenText {
  const spanish = row[`${field}Es`];
  if (locale === "en") return { text: row[field] };
  return spanish === "" ? { text: row[field], lang: "en" } : { text: spanish };
}
