import type { ReactNode } from "react";
import { localized } from "~/core/localized";
import { Evidence } from "~/features/commitments/evidence";
import { spoken } from "~/features/responses/answer";
import { momentOfDay } from "~/features/responses/calendar";
import { useLanguage } from "~/ui/language";
import { Time } from "~/ui/time";
import type { AnsweredStep, IdeaStep, MovedStep, PromisedStep, UpdateStep } from "./list-steps.server";
import { PromiseStep } from "./promise-step";
import type { Idea, IdeaUpdate } from "./queries.server";

interface IdeaTimelineProps {
  idea: Idea;
  updates: IdeaUpdate[];
  steps: IdeaStep[];
  countsHidden: boolean;
  now: Date;
}

/** From the idea to the outcome, oldest first, and what is promised next, dashed. A missed promise stays, and says so. */
export function IdeaTimeline({ idea, updates, steps, countsHidden, now }: IdeaTimelineProps) {
  const { t } = useLanguage();
  const promised = steps.filter((step) => step.step === "promised");
  const isAnswered = steps.some((step) => step.step === "answered" && !step.takenBackAt);
  const happened = [...ownWords(updates, steps), ...steps, ...promised.flatMap(missedOf)].toSorted(
    (one, other) => (one.at ?? one.createdAt).getTime() - (other.at ?? other.createdAt).getTime(),
  );
  return (
    <section aria-labelledby="happened">
      <h2 id="happened">{t("ideas.happened")}</h2>
      <ol className="timeline">
        <Happened at={idea.createdAt}>{t(`ideas.shared-by-${idea.channel}`)}</Happened>
        {happened.map((step) => (
          <StepLine key={`${step.step ?? "status"}-${step.id}`} step={step} promise={promiseOf(step, promised)} />
        ))}
        {!isAnswered && idea.topicDueAt && (
          <PromiseStep idea={idea} due={idea.topicDueAt} countsHidden={countsHidden} now={now} />
        )}
        {promised.map((step) => (
          <DueLine key={step.id} step={step} />
        ))}
      </ol>
    </section>
  );
}

/** The promise that a step belongs to, where an idea has several: with one alone, everybody knows. */
function promiseOf(step: StatusWord | IdeaStep | MissedStep, promised: PromisedStep[]): PromisedStep | undefined {
  const id = step.step === "update" ? step.commitmentId : step.step === "missed" ? step.id : null;
  return promised.length > 1 ? promised.find((promise) => promise.id === id) : undefined;
}

type StatusWord = IdeaUpdate & { step?: undefined; at?: undefined };
interface MissedStep {
  step: "missed";
  id: number;
  at: Date;
}

/** What the city said of the status alone: an answer and the end of a promise also change it, and are told of by themselves. */
function ownWords(updates: IdeaUpdate[], steps: IdeaStep[]): StatusWord[] {
  const isTold = (update: IdeaUpdate) =>
    update.publicationId !== null ||
    steps.some(
      (step) => step.step === "update" && step.at.getTime() === update.createdAt.getTime() && step.sentence === update.sentence,
    );
  return updates.filter((update) => !isTold(update));
}

function missedOf({ id, dueOn, wasMissed }: PromisedStep): MissedStep[] {
  return wasMissed ? [{ step: "missed", id, at: momentOfDay(dueOn) }] : [];
}

function Happened({ at, look, children }: { at: Date; look?: string; children: ReactNode }) {
  return (
    <li className={look}>
      <Time date={at} /> {children}
    </li>
  );
}

interface StepLineProps {
  step: StatusWord | IdeaStep | MissedStep;
  promise?: PromisedStep;
}

function StepLine({ step, promise }: StepLineProps) {
  const { t, locale } = useLanguage();
  if (step.step === "answered") return <AnsweredLine step={step} />;
  if (step.step === "promised") return <PromisedLine step={step} />;
  if (step.step === "update") return <UpdateLine step={step} promise={promise} />;
  if (step.step === "moved") return <MovedLine step={step} />;
  if (step.step === "missed")
    return (
      <Happened at={step.at} look="is-late">
        {t("commitments.missed")} {promise && <PromiseName promise={promise} />}
      </Happened>
    );
  return (
    <Happened at={step.createdAt}>
      {localized(step, "sentence", locale)} <span className="meta">{localized(step, "officeName", locale)}</span>
    </Happened>
  );
}

function MovedLine({ step }: { step: MovedStep }) {
  const { t, href, locale } = useLanguage();
  return (
    <Happened at={step.at}>
      {t("moderation.moved-here")} <a href={href(`/topics/${step.slug}`)}>{localized(step, "question", locale)}</a>{" "}
      <a href={href(`/policy#rule-${step.clause}`)}>{t("moderation.moved-rule", { number: step.clause })}</a>
    </Happened>
  );
}

function AnsweredLine({ step }: { step: AnsweredStep }) {
  const { t, href, locale, date } = useLanguage();
  const key = step.isCorrection ? "commitments.corrected" : "commitments.answered";
  return (
    <Happened at={step.at}>
      {t(key, { decision: t(`responses.decision-${step.decision}`) })}{" "}
      <a href={href(`/responses/${step.responseId}/versions/${step.number}`)}>{t("commitments.read-answer")}</a>{" "}
      <span className="meta">{localized(step, "officeName", locale)}</span>
      {step.takenBackAt && <span className="hint"> {t("commitments.taken-back", { date: date(step.takenBackAt) })}</span>}
    </Happened>
  );
}

function PromisedLine({ step }: { step: PromisedStep }) {
  const { t, href, locale, date } = useLanguage();
  const summary = spoken(step, "summary", locale);
  return (
    <Happened at={step.at}>
      {t("ideas.promised-by", { date: date(momentOfDay(step.dueOn)) })}{" "}
      <a href={href(`/commitments/${step.id}`)} lang={summary.lang}>
        {summary.text}
      </a>
    </Happened>
  );
}

function UpdateLine({ step, promise }: { step: UpdateStep; promise?: PromisedStep }) {
  const { t, locale } = useLanguage();
  const sentence = spoken(step, "sentence", locale);
  return (
    <Happened at={step.at}>
      <b>{t(`commitments.update-${step.kind}`)}:</b> <span lang={sentence.lang}>{sentence.text}</span>{" "}
      {promise && <PromiseName promise={promise} />}
      <Evidence update={{ ...step, photo: null }} />
    </Happened>
  );
}

function PromiseName({ promise }: { promise: PromisedStep }) {
  const { locale } = useLanguage();
  const summary = spoken(promise, "summary", locale);
  return (
    <span className="meta" lang={summary.lang}>
      {summary.text}
    </span>
  );
}

/** A promise that is not settled: dashed, or late by itself. */
function DueLine({ step }: { step: PromisedStep }) {
  const { t, href, date } = useLanguage();
  if (step.state !== "due" && step.state !== "late") return null;
  return (
    <li className={step.state === "late" ? "is-late" : "is-next"}>
      {t(`commitments.is-${step.state}`, { date: date(momentOfDay(step.dueOn)) })}{" "}
      <a href={href(`/commitments/${step.id}`)}>{t("commitments.see-commitment")}</a>
    </li>
  );
}
