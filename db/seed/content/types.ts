import type { NeighborhoodSlug } from "./neighborhoods";
import type { OfficeSlug } from "./offices";
import type { ResidentKey, StaffKey } from "./people";

/** The decision of an official response, for one idea or for a whole topic. */
export type SeedDecision = "will_do" | "doing" | "done" | "partly" | "not_now" | "no" | "not_ours";

/** Where an idea stands; a fixed set, see the chips on the pages. */
export type SeedStatus =
  | "new"
  | "under_review"
  | "planned"
  | "in_progress"
  | "done"
  | "not_moving_forward"
  | "combined"
  | "sent_to_311";

/** A moderator's decision to hide. `passage` must be an exact quote from the hidden text. */
export interface SeedHide {
  /** Clause number of the policy, 1 to 7. */
  clause: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  passage: string;
  /** One or two sentences to the author: what breaks the clause and how to share it again. */
  reason: string;
  daysAgo: number;
  by: "moderator" | "moderator2";
  appeal?: SeedAppeal;
}

/** The author asked for a second look; the other moderator rules. */
export interface SeedAppeal {
  daysAgo: number;
  text: string;
  ruling?: { outcome: "upheld" | "reversed"; reason: string; daysAgo: number };
}

/** A filter holds it back, and nobody has looked yet. */
export interface SeedHold {
  filter: "link" | "duplicate" | "word" | "personal_data";
  found: string;
}

/** A moderator covered words of it; the rest stays. `passages` are exact quotes. */
export interface SeedCover {
  clause: 2;
  passages: readonly string[];
  reason: string;
  daysAgo: number;
  by: "moderator" | "moderator2";
}

export interface SeedComment {
  author: ResidentKey | StaffKey;
  /** Plain text, paragraphs separated by an empty line. At most 2,000 characters. */
  body: string;
  /** The language it was written in; English when absent. */
  language?: "es";
  /** Days before today; fractions are fine. Smaller than the idea's. */
  daysAgo: number;
  /** How many people marked it helpful. */
  helpful?: number;
  hidden?: SeedHide;
  held?: SeedHold;
  covered?: SeedCover;
  /** The same words as an earlier comment of the topic, under which a moderator collapsed it. */
  collapsed?: { daysAgo: number; by: "moderator" | "moderator2" };
  /** One level only: a reply has no replies. */
  replies?: SeedComment[];
}

export interface SeedIdea {
  /** Unique in the topic; responses name ideas by it. */
  key: string;
  /** At most 80 characters, words a neighbor would use. */
  title: string;
  /** 40 to 5,000 characters; paragraphs, an occasional list or *emphasis* in Markdown. */
  body: string;
  language?: "es";
  author: ResidentKey;
  neighborhood?: NeighborhoodSlug;
  /** "near 24th and Vinton": words for a place, when the author gave one. */
  place?: string;
  /** Days before today, between the topic's opening and closing. */
  daysAgo: number;
  /** How many residents support it. */
  supports: number;
  status: SeedStatus;
  /** How it came in; web when absent. */
  channel?: "paper" | "phone" | "meeting" | "mail" | "kiosk";
  hidden?: SeedHide;
  held?: SeedHold;
  comments: SeedComment[];
}

export interface SeedCommitment {
  /** What will have been done, in one sentence a resident can check. */
  summary: string;
  summaryEs: string;
  /** Days from today; negative is in the past. */
  dueInDays: number;
  /** Present when it has been done (evidence: what a resident can look at). */
  done?: {
    daysAgo: number;
    evidence: string;
    evidenceEs: string;
    /** What proves it; a photo when content/photos.ts has one, else this. */
    proof?: { kind: "link" | "ordinance"; evidence: string };
  };
  /** What was said on the way. */
  progress?: { daysAgo: number; sentence: string; sentenceEs: string }[];
  /** What counts as done. */
  doneWhen?: string;
  doneWhenEs?: string;
  /** The office that keeps it, when it is not the one that answered. */
  keeper?: OfficeSlug;
  /** How many residents say that it is done, and that it is not. */
  residents?: { done: number; notDone: number };
  /** Present when it was given up, with the public reason. */
  withdrawn?: { daysAgo: number; reason: string; reasonEs: string };
}

/** An official response. Absent `publishedDaysAgo`: still on the desk, at `stage`. */
export interface SeedResponse {
  office: OfficeSlug;
  /** The ideas it answers, each with its own decision. May be empty when `coversTopic`. */
  ideas: { key: string; decision: SeedDecision }[];
  /** True when it also answers the topic as a whole. */
  coversTopic?: boolean;
  decision: SeedDecision;
  /** *Decision*: one sentence, at most 200 characters, starts with the answer. */
  summary: string;
  summaryEs: string;
  /** *Why*: facts, cost, law; 1 to 3 short paragraphs. */
  why: string;
  whyEs: string;
  /** *What is next*: an action; a date belongs in `nextInDays`. */
  next: string;
  nextEs: string;
  /** The date of what is next, days from today; absent when there is none. */
  nextInDays?: number;
  /** *Questions*: who to ask, and how. Only 402-555-01xx phones and oxbow.example addresses. */
  contact: string;
  contactEs: string;
  drafter: StaffKey;
  approver?: StaffKey;
  /** Must differ between responses of a topic. */
  publishedDaysAgo?: number;
  stage?: "draft" | "review" | "approved";
  /** Approved, and set for the morning of the next business day. */
  isSet?: boolean;
  /** Published once and taken back some minutes later; it is a draft again. */
  takenBack?: { daysAgo: number; minutes: number; reason: string };
  /** Published again with other words. `from` stands in its *Why*. */
  correction?: { daysAgo: number; note: string; noteEs: string; from: string; to: string; fromEs: string; toEs: string };
  /** What people said to "Did this answer you?". */
  checks?: { answered: number; partly: number; no: number; offQuestion: number };
  /** So many of them called for a clearer answer then. */
  clarifiedDaysAgo?: number;
  /** It revises the response to this idea, which had to be made clearer. */
  revises?: string;
  commitments?: SeedCommitment[];
}

/** A question of an office. Times are days from today: negative is in the past. */
export interface SeedTopic {
  slug: string;
  /** The question as a headline people would say aloud. */
  question: string;
  questionEs: string;
  /** One sentence for lists, at most 160 characters. */
  summary: string;
  summaryEs: string;
  /** Markdown, 2 to 4 short paragraphs: why we ask, what is known. */
  context: string;
  contextEs: string;
  canChange: string;
  canChangeEs: string;
  cannotChange: string;
  cannotChangeEs: string;
  /** Ways to take part off line. Lines that start with "- ". */
  otherWays: string;
  otherWaysEs: string;
  /** A file in public/drawings. */
  cover: string;
  coverAlt: string;
  coverAltEs: string;
  askingOffice: OfficeSlug;
  responsibleOffice: OfficeSlug;
  /** False for a draft, which only staff see. */
  released: boolean;
  opensInDays: number;
  closesInDays: number;
  respondInDays: number;
  promise: { minSupports: number; topIdeas: number };
  /** New dates, oldest first; those made in time move the clock. */
  extensions?: { daysAgo: number; respondInDays: number; reason: string; reasonEs: string }[];
  /** Counts stay hidden until the topic closes. */
  hidesCounts?: boolean;
  ideas: SeedIdea[];
  responses: SeedResponse[];
}
