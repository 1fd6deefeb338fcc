import { useId } from "react";
import { languageOf } from "~/catalogs/language";
import { inLocale } from "~/core/locale";
import type { Clause } from "~/features/policy/clause";
import { useLanguage } from "~/ui/language";
import { type Content, publicPath } from "./content";
import type { Draft } from "./draft";
import { noticeOf, type ToldDecision, titleIn } from "./notice";
import { ownDecisionPath, secondLookUntil } from "./second-look";

export interface NoticeSender {
  siteName: { en: string; es: string };
  origin: string;
}

interface NoticePreviewProps {
  content: Content;
  clauses: Clause[];
  /** The form as it is typed so far. */
  draft: Draft;
  /** What the form does, with what only this act has; hiding when left out. */
  act?: Pick<ToldDecision, "act" | "until" | "toTopic" | "original" | "takesBack">;
  sender: NoticeSender;
  /** When the page was made: a second look can be asked for from then on. */
  now: Date;
}

/** The mail as the author will read it, in the author's language; it follows the form while somebody types. */
export function NoticePreview({ content, clauses, draft, act = { act: "hide" }, sender, now }: NoticePreviewProps) {
  const { t, timeZone } = useLanguage();
  const titleId = useId();
  const locale = content.authorLocale;
  const theirs = languageOf(locale, timeZone);
  const missing = (name: "rule" | "passage" | "reason") => `[${theirs.t(`moderation.preview-${name}`)}]`;
  const clause = clauses.find(({ number }) => String(number) === draft.clause);
  const cites = act.act !== "restore" && act.act !== "collapse";
  const urlOf = (path: string) => sender.origin + inLocale(locale, path);
  const notice = noticeOf(
    {
      ...act,
      clause: clause ?? (cites ? { number: "…", title: missing("rule"), titleEs: missing("rule") } : undefined),
      passage: draft.passage.trim() || (cites ? missing("passage") : undefined),
      reason: draft.reason.trim() || missing("reason"),
    },
    {
      what: content.kind,
      ideaTitle: titleIn(theirs, content),
      siteName: sender.siteName[locale],
      secondLookUntil: secondLookUntil(now),
      ideaUrl: urlOf(publicPath(content)),
      policyUrl: urlOf(`/policy${clause ? `#rule-${clause.number}` : ""}`),
      ownUrl: urlOf("/me"),
      decisionUrl: urlOf(ownDecisionPath("…")),
      topicUrl: act.toTopic && urlOf(`/topics/${act.toTopic.slug}`),
      originalUrl: act.original && urlOf(publicPath({ ...act.original, ideaId: content.ideaId })),
    },
    theirs,
  );
  return (
    <section className="notice-preview" aria-labelledby={titleId}>
      <h3 id={titleId}>{t("moderation.preview")}</h3>
      {content.authorId === null ? (
        <p>{t("moderation.preview-nobody")}</p>
      ) : (
        <div lang={locale}>
          <p>
            <b>{notice.subject}</b>
          </p>
          {notice.paragraphs.map((paragraph) => (
            <p key={paragraph} className="lines" dir="auto">
              {paragraph}
            </p>
          ))}
        </div>
      )}
    </section>
  );
}
