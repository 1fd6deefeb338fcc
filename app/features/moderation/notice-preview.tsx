import { languageOf } from "~/catalogs/language";
import { inLocale } from "~/core/locale";
import type { Clause } from "~/features/policy/clause";
import { useLanguage } from "~/ui/language";
import { type Content, publicPath } from "./content";
import type { Draft } from "./draft";
import { noticeOf, titleIn } from "./notice";

export interface NoticeSender {
  email: string;
  siteName: { en: string; es: string };
  origin: string;
}

interface NoticePreviewProps {
  content: Content;
  clauses: Clause[];
  draft: Draft;
  sender: NoticeSender;
}

/** The mail as the author will read it, in the author's language; it follows the form while somebody types. */
export function NoticePreview({ content, clauses, draft, sender }: NoticePreviewProps) {
  const { t, timeZone } = useLanguage();
  const locale = content.authorLocale;
  const theirs = languageOf(locale, timeZone);
  const missing = (name: "rule" | "passage" | "reason") => `[${theirs.t(`moderation.preview-${name}`)}]`;
  const clause = clauses.find(({ number }) => String(number) === draft.clause);
  const notice = noticeOf(
    {
      act: "hide",
      clause: clause ?? { number: "…", title: missing("rule"), titleEs: missing("rule") },
      passage: draft.passage.trim() || missing("passage"),
      reason: draft.reason.trim() || missing("reason"),
    },
    {
      what: content.kind,
      ideaTitle: titleIn(theirs, content),
      email: sender.email,
      siteName: sender.siteName[locale],
      ideaUrl: sender.origin + inLocale(locale, publicPath(content)),
      policyUrl: sender.origin + inLocale(locale, `/policy${clause ? `#rule-${clause.number}` : ""}`),
    },
    theirs,
  );
  return (
    <section className="notice-preview" aria-labelledby="preview-title">
      <h3 id="preview-title">{t("moderation.preview")}</h3>
      {content.authorId === null ? (
        <p>{t("moderation.preview-nobody")}</p>
      ) : (
        <div lang={locale}>
          <p>
            <b>{notice.subject}</b>
          </p>
          {notice.paragraphs.map((paragraph) => (
            <p key={paragraph} dir="auto">
              {paragraph}
            </p>
          ))}
        </div>
      )}
    </section>
  );
}
