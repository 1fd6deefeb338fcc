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

/** A response as the public reads it. */
export interface Answer extends AnswerTexts {
  /** Of the publication. */
  id: number;
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
  publishedAt: Date;
  commitments: PublishedCommitment[];
}

/** An answer on its way: nobody may have decided yet. */
export type AnswerInSight = Omit<Answer, "decision"> & { decision: ResponseDecision | null };

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
