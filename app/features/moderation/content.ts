import type { Locale } from "~/core/locale";

/** What residents report and moderators decide on: an idea, a comment, a photo of an idea, or the name of a person. */
export const contentKinds = ["idea", "comment", "photo", "name"] as const;
export type ContentKind = (typeof contentKinds)[number];

/** `id` is the idea's, the comment's, the photo's, or the person's. */
export interface ContentRef {
  kind: ContentKind;
  id: number;
}

/** The case that waits for a decision on it. */
export interface OpenCase {
  id: number;
  openedAt: Date;
  isHeld: boolean;
  isForReviewer: boolean;
  /** The moderator who wants somebody else to decide. */
  secondOpinionBy: number | null;
}

/** Something with where it stands: what a decision needs to know, and what the page of the decision shows. */
export interface Content extends ContentRef {
  /** The idea itself, or the one that it is on; null for names. */
  ideaId: number | null;
  /** Empty for names. */
  ideaTitle: string;
  /** The text; of a photo its description, of a person the name. */
  body: string;
  language: Locale;
  createdAt: Date;
  authorId: number | null;
  authorName: string | null;
  /** The language in which the author is told; English when nobody is. */
  authorLocale: Locale;
  /** The office for which a person spoke, in both languages. */
  officeName: string | null;
  officeNameEs: string | null;
  /** The decision that hides it. */
  hiddenBy: number | null;
  /** A filter holds it back. */
  isHeld: boolean;
  /** The one of its kind with the same words, under which it is collapsed. */
  collapsedIntoId: number | null;
  /** The newest decision that covers words of it. */
  coveredBy: number | null;
  /** In lists and counts: neither hidden, nor held, nor collapsed. */
  isVisible: boolean;
  /** Not visible itself, or on an idea that is not: residents do not see it. */
  isOutOfView: boolean;
  /** The idea is not visible: others do not read its title. */
  isIdeaHidden: boolean;
  /** Of names: null, and so are the offices. */
  topicId: number | null;
  topicSlug: string;
  question: string;
  questionEs: string;
  topicClosesAt: Date | null;
  policyVersionId: number | null;
  askingOfficeId: number | null;
  responsibleOfficeId: number | null;
  /** The comment that starts the thread; null for others. */
  threadId: number | null;
  /** The newest decision, so that a form knows whether someone decided in between. */
  lastDecisionId: number | null;
  openCase: OpenCase | null;
  /** Its words name the head of an office: hiding it takes a second opinion. */
  namesOfficial: boolean;
  /** Why the person who looks may not decide: they work for the office that asks or answers, or whose head it names. Null when nobody looks. */
  conflict: "works-there" | "names-head" | null;
}

/** All the words of it, title first, as they were typed. */
export function fullTextOf(content: Pick<Content, "kind" | "ideaTitle" | "body">): string {
  return content.kind === "idea" ? `${content.ideaTitle}\n\n${content.body}` : content.body;
}

/** The page on which moderators decide. */
export function decisionPath({ kind, id }: ContentRef): string {
  return `/moderation/${kind}s/${id}`;
}

/** Where residents read it; of names there is no page. */
export function publicPath(content: Pick<Content, "kind" | "id" | "ideaId">): string {
  if (content.ideaId === null) return "/";
  if (content.kind === "comment") return `/ideas/${content.ideaId}#comment-${content.id}`;
  return content.kind === "photo" ? `/ideas/${content.ideaId}#photo-${content.id}` : `/ideas/${content.ideaId}`;
}
