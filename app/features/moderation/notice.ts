import type { Language } from "~/catalogs/language";
import { localized } from "~/core/localized";
import type { ClauseName } from "~/features/policy/clause";
import type { Content, ContentKind, ContentRef } from "./content";

/** What authors are told of; that something was kept only when a filter had held it. */
export type ToldAct = "keep" | "collapse" | "move" | "redact" | "hide" | "slow" | "suspend" | "restore";

/** A decision as its author is told. */
export interface ToldDecision {
  id: number;
  act: ToldAct;
  clause?: Omit<ClauseName, "number"> & { number: number | string };
  passage?: string;
  reason: string;
  /** Of `slow` and `suspend`. */
  until?: Date;
  /** Of `move`. */
  toTopic?: { slug: string; question: string; questionEs: string };
  /** Of `collapse`: the one that stays. */
  original?: ContentRef;
  /** Made in one step with others: the author gets one mail for all. */
  batch?: string;
  /** Of `restore`: what is taken back; hiding when left out. */
  takesBack?: ToldAct;
}

export interface Notice {
  subject: string;
  paragraphs: string[];
}

export interface NoticeFacts {
  what: ContentKind;
  /** The idea, or the one that it is on. */
  ideaTitle: string;
  siteName: string;
  /** Until when a second look can be asked for. */
  secondLookUntil: Date;
  ideaUrl: string;
  policyUrl: string;
  /** The author's page of the decision, where a second look is asked for. */
  decisionUrl: string;
  /** Their page with all decisions about what they wrote. */
  ownUrl: string;
  /** Of `move`. */
  topicUrl?: string;
  /** Of `collapse`. */
  originalUrl?: string;
}

/** The idea's title as an author of something on it may read it: not when the idea is hidden, unless it is their own. */
export function titleIn({ t }: Language, content: Pick<Content, "kind" | "ideaTitle" | "isIdeaHidden">): string {
  return content.kind !== "idea" && content.isIdeaHidden ? t("ideas.hidden-title") : content.ideaTitle;
}

/** The notice to an author, in the author's language: the mail sends it, and the moderator reads it before deciding. */
export function noticeOf(decision: Omit<ToldDecision, "id">, facts: NoticeFacts, language: Language): Notice {
  const { subject, done, next } = actWords(decision, facts, language);
  const { t } = language;
  if (decision.act === "keep") return { subject, paragraphs: [...done, facts.ideaUrl, facts.siteName] };
  const why = whyWords(decision, language);
  if (decision.act === "restore") return { subject, paragraphs: [...done, ...why, ...next, facts.ideaUrl, facts.siteName] };
  return {
    subject,
    paragraphs: [
      ...done,
      ...why,
      ...next,
      ...(decision.batch ? [t("moderation.mail-batch", { url: facts.ownUrl })] : []),
      t("moderation.mail-second-look", { date: language.date(facts.secondLookUntil, "time"), url: facts.decisionUrl }),
      t("moderation.mail-never-criticism"),
      t("moderation.mail-links", { policy: facts.policyUrl, idea: facts.ideaUrl }),
      facts.siteName,
    ],
  };
}

function whyWords({ clause, passage, reason }: Omit<ToldDecision, "id">, { t, locale }: Language): string[] {
  return [
    ...(clause ? [t("moderation.mail-rule", { number: clause.number, title: localized(clause, "title", locale) })] : []),
    ...(passage ? [t("moderation.mail-passage", { passage })] : []),
    t("moderation.mail-reason", { reason }),
  ];
}

interface ActWords {
  subject: string;
  /** What was done. */
  done: string[];
  /** Who can see it, and what the author can do now. */
  next: string[];
}

function actWords(decision: Omit<ToldDecision, "id">, facts: NoticeFacts, { t, date, locale }: Language): ActWords {
  const { what, ideaTitle: title } = facts;
  const kind = what === "comment" ? "comment" : "idea";
  const until = decision.until ? date(decision.until, "time") : "";
  switch (decision.act) {
    case "keep":
      return {
        subject: t(`moderation.mail-kept-${what}`, { title }),
        done: [t(`moderation.mail-kept-${what}-text`, { title })],
        next: [],
      };
    case "hide":
      return {
        subject: t(`moderation.mail-hidden-${what}`, { title }),
        done: [t(`moderation.mail-hidden-${what}-text`, { title })],
        next: [
          ...(what === "name" ? [] : [t("moderation.mail-who-sees")]),
          ...(what === "idea" || what === "comment" ? [t("moderation.mail-share-again")] : []),
        ],
      };
    case "redact":
      return {
        subject: t(`moderation.mail-redacted-${kind}`, { title }),
        done: [t(`moderation.mail-redacted-${kind}-text`, { title })],
        next: [t("moderation.mail-redacted-who-sees")],
      };
    case "collapse":
      return {
        subject: t(`moderation.mail-collapsed-${kind}`, { title }),
        done: [t(`moderation.mail-collapsed-${kind}-text`, { title, url: facts.originalUrl ?? "" })],
        next: [t("moderation.mail-collapsed-who-sees")],
      };
    case "move": {
      const topic = decision.toTopic ? localized(decision.toTopic, "question", locale) : "";
      return {
        subject: t("moderation.mail-moved-idea", { title }),
        done: [t("moderation.mail-moved-idea-text", { title, topic, url: facts.topicUrl ?? "" })],
        next: [t("moderation.mail-moved-who-sees")],
      };
    }
    case "slow":
    case "suspend": {
      const name = decision.act === "slow" ? "slowed" : "suspended";
      return {
        subject: t(`moderation.mail-${name}`, { until }),
        done: [t(`moderation.mail-${name}-text`, { until }), t(`moderation.mail-limited-for-${kind}`, { title })],
        next: [t("moderation.mail-limited-open")],
      };
    }
    case "restore":
      return restoreWords(decision.takesBack ?? "hide", facts, t);
  }
}

function restoreWords(takesBack: ToldAct, { what, ideaTitle: title }: NoticeFacts, t: Language["t"]): ActWords {
  const kind = what === "comment" ? "comment" : "idea";
  if (takesBack === "slow" || takesBack === "suspend") {
    return { subject: t("moderation.mail-lifted"), done: [t("moderation.mail-lifted-text")], next: [] };
  }
  if (takesBack === "redact") {
    return {
      subject: t(`moderation.mail-uncovered-${kind}`, { title }),
      done: [t(`moderation.mail-uncovered-${kind}-text`, { title })],
      next: [],
    };
  }
  if (takesBack === "move") {
    return {
      subject: t("moderation.mail-moved-back", { title }),
      done: [t("moderation.mail-moved-back-text", { title })],
      next: [],
    };
  }
  return {
    subject: t(`moderation.mail-restored-${what}`, { title }),
    done: [t(`moderation.mail-restored-${what}-text`, { title })],
    next: [],
  };
}
