import type { Language } from "~/catalogs/language";
import { localized } from "~/core/localized";
import type { ContentKind } from "~/features/moderation/content";
import type { Notice } from "~/features/moderation/notice";
import type { ClauseName } from "~/features/policy/clause";
import type { Outcome } from "./outcome";

/** What a second look was about. */
export interface AppealNoticeFacts {
  act: string;
  kind: ContentKind;
  ideaTitle: string;
  siteName: string;
  /** The author's page of the decision. */
  decisionUrl: string;
}

/** A second look as it ended. */
export interface ToldRuling {
  outcome: Outcome;
  reason: string;
  /** Of `changed`: the rule that holds instead. */
  clause?: ClauseName;
  /** Of `changed`: until when posting is limited now. */
  until?: Date;
  /** Of `changed`: only passages are covered now. */
  isCovered?: boolean;
}

/** What the decision does to the author: hiding is the default for whatever is not listed. */
const effects = { redact: "redact", collapse: "collapse", move: "move", slow: "limit", suspend: "limit" } as const;
export type Effect = (typeof effects)[keyof typeof effects] | "hide";

export function effectOf(act: string): Effect {
  return act in effects ? effects[act as keyof typeof effects] : "hide";
}

/** That the request arrived, and by when it will be answered. */
export function receivedNotice(facts: AppealNoticeFacts, dueAt: Date, { t, date }: Language): Notice {
  return {
    subject: t("appeals.mail-received"),
    paragraphs: [
      t("appeals.received", { date: date(dueAt, "long") }),
      t(`appeals.about-${facts.kind}`, { title: facts.ideaTitle }),
      facts.decisionUrl,
      facts.siteName,
    ],
  };
}

/** How it ended, and why. Who ruled is not in it. */
export function rulingNotice(facts: AppealNoticeFacts, ruling: ToldRuling, language: Language): Notice {
  const { t } = language;
  return {
    subject: t(`appeals.mail-${ruling.outcome}`),
    paragraphs: [
      rulingSentence(facts, ruling, language),
      t("moderation.mail-reason", { reason: ruling.reason }),
      t(`appeals.about-${facts.kind}`, { title: facts.ideaTitle }),
      ...(ruling.outcome === "reversed" ? [] : [t("appeals.last-review")]),
      facts.decisionUrl,
      facts.siteName,
    ],
  };
}

/** The outcome in one sentence or two, for the mail and the page. */
export function rulingSentence(
  { act, kind }: Pick<AppealNoticeFacts, "act" | "kind">,
  ruling: Omit<ToldRuling, "reason">,
  { t, date, locale }: Language,
): string {
  const effect = effectOf(act);
  if (ruling.outcome === "upheld") return t(`appeals.upheld-${effect}`);
  if (ruling.outcome === "reversed") return effect === "hide" ? t(`appeals.reversed-${kind}`) : t(`appeals.reversed-${effect}`);
  if (ruling.isCovered) return t("appeals.changed-cover");
  if (ruling.until) return t("appeals.changed-limit", { until: date(ruling.until, "time") });
  return t("appeals.changed-rule", {
    number: ruling.clause?.number ?? "",
    title: ruling.clause ? localized(ruling.clause, "title", locale) : "",
  });
}
