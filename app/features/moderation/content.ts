import type { Locale } from "~/core/locale";

/** An idea or a comment: what moderators decide on and residents report. */
export interface ContentRef {
  kind: "idea" | "comment";
  id: number;
}

/** A comment or an idea with where it stands: what a decision needs to know, and what the page of the decision shows. */
export interface Content extends ContentRef {
  /** The idea itself, or the one that a comment is on. */
  ideaId: number;
  ideaTitle: string;
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
  /** Hidden itself, or on a hidden idea: residents do not see it. */
  isOutOfView: boolean;
  /** The idea is hidden: others do not read its title. */
  isIdeaHidden: boolean;
  topicId: number;
  topicSlug: string;
  question: string;
  questionEs: string;
  askingOfficeId: number;
  responsibleOfficeId: number;
  /** The comment that starts the thread; null for ideas. */
  threadId: number | null;
  /** The newest decision, so that a form knows whether someone decided in between. */
  lastDecisionId: number | null;
}

/** All the words of it, title first, as they were typed. */
export function fullTextOf(content: Pick<Content, "kind" | "ideaTitle" | "body">): string {
  return content.kind === "idea" ? `${content.ideaTitle}\n\n${content.body}` : content.body;
}

/** The page on which moderators decide. */
export function decisionPath({ kind, id }: ContentRef): string {
  return kind === "idea" ? `/moderation/ideas/${id}` : `/moderation/comments/${id}`;
}

/** Where residents read it. */
export function publicPath(content: Pick<Content, "kind" | "id" | "ideaId">): string {
  return content.kind === "idea" ? `/ideas/${content.ideaId}` : `/ideas/${content.ideaId}#comment-${content.id}`;
}
