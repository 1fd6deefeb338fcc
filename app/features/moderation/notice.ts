import type { Language } from "~/catalogs/language";
import { localized } from "~/core/localized";
import type { ClauseName } from "~/features/policy/clause";
import type { Content, ContentKind } from "./content";

/** What was decided, as the author is told. */
export type ToldDecision =
  | { act: "hide"; clause: Omit<ClauseName, "number"> & { number: number | string }; passage: string; reason: string }
  | { act: "restore"; reason: string };

export interface Notice {
  subject: string;
  paragraphs: string[];
}

export interface NoticeFacts {
  what: ContentKind;
  /** The idea, or the one that the comment is on. */
  ideaTitle: string;
  /** Where a second look is asked for. */
  email: string;
  siteName: string;
  ideaUrl: string;
  policyUrl: string;
}

/** The idea's title as an author of something on it may read it: not when the idea is hidden, unless it is their own. */
export function titleIn({ t }: Language, content: Pick<Content, "kind" | "ideaTitle" | "isIdeaHidden">): string {
  return content.kind !== "idea" && content.isIdeaHidden ? t("ideas.hidden-title") : content.ideaTitle;
}

/** The notice to an author, in the author's language: the mail sends it, and the moderator reads it before deciding. */
export function noticeOf(decision: ToldDecision, facts: NoticeFacts, { t, locale }: Language): Notice {
  const { what, ideaTitle: title, email, siteName } = facts;
  if (decision.act === "restore") {
    return {
      subject: t(`moderation.mail-restored-${what}`, { title }),
      paragraphs: [
        t(`moderation.mail-restored-${what}-text`, { title }),
        t("moderation.mail-reason", { reason: decision.reason }),
        facts.ideaUrl,
        siteName,
      ],
    };
  }
  const rule = { number: decision.clause.number, title: localized(decision.clause, "title", locale) };
  return {
    subject: t(`moderation.mail-hidden-${what}`, { title }),
    paragraphs: [
      t(`moderation.mail-hidden-${what}-text`, { title }),
      t("moderation.mail-rule", rule),
      t("moderation.mail-passage", { passage: decision.passage }),
      t("moderation.mail-reason", { reason: decision.reason }),
      t("moderation.mail-who-sees"),
      t("moderation.mail-share-again"),
      t("moderation.mail-second-look", { email }),
      t("moderation.mail-never-criticism"),
      t("moderation.mail-links", { policy: facts.policyUrl, idea: facts.ideaUrl }),
      siteName,
    ],
  };
}
