import type { ReactNode } from "react";
import type { Locale } from "~/core/locale";
import { WordDiff } from "~/ui/diff";
import { useLanguage } from "~/ui/language";
import { type AnswerTexts, spoken } from "./answer";
import { momentOfDay } from "./calendar";
import type { PublicResponse, ReplacedText } from "./public-response.server";

const parts = ["summary", "why", "next", "contact"] as const;

const heads = {
  summary: "responses.decision",
  why: "responses.why",
  next: "responses.next",
  contact: "responses.questions",
} as const;

/** What a correction changed: why, in the office's words, and then word by word. */
export function WhatChanged({ response, replaced }: { response: PublicResponse; replaced: ReplacedText }) {
  const { t, href, locale, date } = useLanguage();
  const { answer } = response;
  const note = spoken(answer, "correctionNote", locale);
  const day = (value: string | null) => (value ? date(momentOfDay(value)) : "–");
  const decision = (value: (typeof answer)["decision"] | undefined) => (value ? t(`responses.decision-${value}`) : "–");
  const decidedAnew = response.ideas.filter((idea) => replaced.decisions[idea.id] !== idea.decision);
  return (
    <section className="card what-changed" aria-labelledby="what-changed">
      <h2 id="what-changed">{t("responses.what-changed")}</h2>
      {answer.correctedAt && <p className="meta">{t("responses.corrected-on", { date: date(answer.correctedAt) })}</p>}
      {note.text && (
        <p lang={note.lang} dir="auto">
          {note.text}
        </p>
      )}
      <dl>
        {answer.decision !== replaced.decision && (
          <Change head={t("responses.decision")} before={decision(replaced.decision)} after={decision(answer.decision)} />
        )}
        {parts.map((part) => (
          <TextChange key={part} head={t(heads[part])} before={replaced} after={answer} part={part} locale={locale} />
        ))}
        {answer.nextOn !== replaced.nextOn && (
          <Change head={t("responses.by-when")} before={day(replaced.nextOn)} after={day(answer.nextOn)} />
        )}
        {decidedAnew.map((idea) => (
          <Change
            key={idea.id}
            head={
              <a href={href(`/ideas/${idea.id}`)} lang={idea.language}>
                <bdi>{idea.title}</bdi>
              </a>
            }
            before={decision(replaced.decisions[idea.id])}
            after={decision(idea.decision)}
          />
        ))}
      </dl>
      <p>
        <a href={href(`/responses/${answer.responseId}/versions/${replaced.number}`)}>{t("responses.read-before")}</a>
      </p>
    </section>
  );
}

interface TextChangeProps {
  head: string;
  before: AnswerTexts;
  after: AnswerTexts;
  part: (typeof parts)[number];
  locale: Locale;
}

/** In the reader's language where both texts have it. */
function TextChange({ head, before, after, part, locale }: TextChangeProps) {
  const [was, is] = [spoken(before, part, locale), spoken(after, part, locale)];
  const inEnglish = was.lang === "en" || is.lang === "en";
  const [old, fresh] = inEnglish ? [before[part], after[part]] : [was.text, is.text];
  if (old === fresh) return null;
  return <Change head={head} before={old} after={fresh} lang={inEnglish ? "en" : undefined} />;
}

function Change({ head, before, after, lang }: { head: ReactNode; before: string; after: string; lang?: string }) {
  return (
    <>
      <dt>{head}</dt>
      <dd>
        <WordDiff before={before} after={after} lang={lang} />
      </dd>
    </>
  );
}
