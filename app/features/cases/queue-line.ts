import type { Locale } from "~/core/locale";
import type { ContentRef } from "~/features/moderation/content";
import type { ClauseName } from "~/features/policy/clause";
import type { filters } from "~db/schema";

export type FilterName = (typeof filters.$inferSelect)["name"];

/** Why the moderator who looks may not decide on it. */
export type NotForMe = "own" | "asked" | "works-there" | "names-head" | "reviewer";

/** A line of the queue. */
export interface QueueLine extends ContentRef {
  /** Its open case; null for what waits for nobody. */
  caseId: number | null;
  ideaTitle: string;
  /** The first 240 characters, as typed. */
  text: string;
  isLong: boolean;
  language: Locale;
  authorName: string | null;
  question: string;
  questionEs: string;
  /** When it was written; of an open case, since when it waits. */
  at: Date;
  reports: number;
  /** The filters that hold it. */
  heldBy: FilterName[];
  secondOpinion: boolean;
  isForReviewer: boolean;
  /** Somebody reads it now; the name is null for the person who looks. */
  claim: { name: string | null; until: Date } | null;
  notForMe: NotForMe | null;
  /** Under which rule and when it was hidden. */
  hidden: { clause: ClauseName; at: Date } | null;
}
