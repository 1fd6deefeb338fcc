import { localized } from "~/core/localized";
import { Icon } from "~/ui/icon";
import { useLanguage } from "~/ui/language";
import { Markdown } from "~/ui/markdown";
import { Time } from "~/ui/time";
import { type AnswerInSight, type SpokenText, spoken } from "./answer";
import { AnswerCheckNumbers } from "./answer-check-numbers";
import { ApartNote } from "./apart-note";
import { momentOfDay } from "./calendar";
import { ClarificationNote } from "./clarification-note";
import { CommitmentLine, CommitmentList } from "./commitment-line";
import { DecisionChip } from "./decision-chip";

interface ResponseBlockProps {
  answer: AnswerInSight;
  /** For links to it; a page with several responses gives each its own. */
  id?: string;
  /** In the editor, before anybody else sees it. */
  preview?: boolean;
  /** A newer answer stands above it. */
  isEarlier?: boolean;
  /** The page is about this text, so nothing leads to it. */
  isOwnPage?: boolean;
  /** The reader was asked whether it answered them, and has not said yet. */
  asksReader?: boolean;
}

/** The official response: what the city decided, why, what is next and whom to ask; signed, with what became of its commitments. */
export function ResponseBlock({
  answer,
  id = `response-${answer.id}`,
  preview,
  isEarlier = false,
  isOwnPage = false,
  asksReader = false,
}: ResponseBlockProps) {
  const { t, href, locale } = useLanguage();
  const summary = spoken(answer, "summary", locale);
  const why = spoken(answer, "why", locale);
  const contact = spoken(answer, "contact", locale);
  const inEnglish =
    locale !== "en" && [summary, why, contact, spoken(answer, "next", locale)].some((part) => part.lang && part.text !== "");
  // A preview is a part of its editor, not a region of the page of its own.
  const Frame = preview ? "div" : "section";
  return (
    <Frame
      className={preview ? "response response-preview" : "response"}
      id={id}
      aria-labelledby={preview ? undefined : `${id}-title`}
    >
      <div className="response-head">
        <Icon name="landmark" />
        <h2 id={`${id}-title`}>{t(isEarlier ? "responses.earlier" : "responses.title")}</h2>
        {answer.decision && <DecisionChip decision={answer.decision} />}
      </div>
      <p className="meta">
        <span>{localized(answer, "officeName", locale)}</span>
        <span>
          {answer.signerName}, {localized(answer, "signerTitle", locale)}
        </span>
        <Time date={answer.publishedAt} />
        {!preview && !isOwnPage && <OwnPageLink answer={answer} />}
      </p>
      {answer.decision && answer.apartAmong !== null && <ApartNote decision={answer.decision} count={answer.apartAmong} />}
      {inEnglish && <p className="response-note">{t("responses.spanish-missing")}</p>}
      <p className="response-decision" lang={summary.lang}>
        {summary.text}
      </p>
      <dl className="response-parts">
        <dt>{t("responses.why")}</dt>
        <Part part={why} />
        <dt>{t("responses.next")}</dt>
        <NextPart answer={answer} />
        <dt>{t("responses.questions")}</dt>
        <Part part={contact} />
      </dl>
      {answer.clarification && <ClarificationNote clarification={answer.clarification} />}
      {answer.checks && <AnswerCheckNumbers checks={answer.checks} />}
      {asksReader && answer.responseId !== undefined && (
        <p className="response-checks">
          <a href={href(`/responses/${answer.responseId}/check`)}>{t("checks.tell-city")}</a>
        </p>
      )}
    </Frame>
  );
}

/** Leads to the text at its own address; where it was corrected, to what changed. */
function OwnPageLink({ answer: { responseId, number, correctedAt } }: { answer: AnswerInSight }) {
  const { t, href, date } = useLanguage();
  if (responseId === undefined) return null;
  if (!correctedAt) return <a href={href(`/responses/${responseId}`)}>{t("responses.own-page")}</a>;
  return (
    <span>
      {t("responses.corrected-on", { date: date(correctedAt) })}{" "}
      <a href={href(`/responses/${responseId}/versions/${number}`)}>{t("responses.see-changes")}</a>
    </span>
  );
}

function Part({ part }: { part: SpokenText }) {
  return (
    <dd className="prose" lang={part.lang}>
      <Markdown text={part.text} />
    </dd>
  );
}

/** A commitment that says the same as *What is next* is not said twice: only its date and state follow. */
function NextPart({ answer }: { answer: AnswerInSight }) {
  const { t, date, locale } = useLanguage();
  const next = spoken(answer, "next", locale);
  const same = answer.commitments.find((commitment) => commitment.summary === answer.next);
  const others = answer.commitments.filter((commitment) => commitment !== same);
  return (
    <dd className="prose">
      <div lang={next.lang}>
        <Markdown text={next.text} />
      </div>
      {same ? (
        <CommitmentLine commitment={same} />
      ) : (
        answer.nextOn && <p className="commitment-line">{t("responses.next-by", { date: date(momentOfDay(answer.nextOn)) })}</p>
      )}
      {others.length > 0 && <CommitmentList commitments={others} />}
    </dd>
  );
}
