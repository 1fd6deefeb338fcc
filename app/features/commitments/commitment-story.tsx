import type { ReactNode } from "react";
import { spoken } from "~/features/responses/answer";
import { momentOfDay } from "~/features/responses/calendar";
import { useLanguage } from "~/ui/language";
import { Time } from "~/ui/time";
import { AncestorList } from "./ancestor-list";
import { Evidence } from "./evidence";
import type { Ancestor } from "./list-ancestors.server";
import type { Commitment, CommitmentUpdate, Publication } from "./queries.server";

interface CommitmentStoryProps {
  commitment: Commitment;
  ancestors: { ideas: Ancestor[]; total: number; firstAt: Date | null };
  publications: Publication[];
  updates: Omit<CommitmentUpdate, "writer">[];
  state: "due" | "late" | "done" | "withdrawn";
  daysLate: number;
}

interface Step {
  key: string;
  at: Date;
  look?: string;
  content: ReactNode;
}

/** From the ideas to the outcome on one line, oldest first. What is promised is dashed; a date that was missed stays. */
export function CommitmentStory(story: CommitmentStoryProps) {
  const { t, date } = useLanguage();
  const { commitment, state } = story;
  const due = momentOfDay(commitment.dueOn);
  return (
    <section className="section-tight" aria-labelledby="happened">
      <h2 id="happened">{t("commitments.happened")}</h2>
      <ol className="timeline">
        {useSteps(story).map(({ key, at, look, content }) => (
          <li key={key} className={look}>
            <Time date={at} /> {content}
          </li>
        ))}
        {state === "due" && <li className="is-next">{t("commitments.is-due", { date: date(due) })}</li>}
        {state === "late" && <li className="is-late">{t("commitments.is-late", { date: date(due) })}</li>}
      </ol>
    </section>
  );
}

function useSteps({ commitment, ancestors, publications, updates, state, daysLate }: CommitmentStoryProps): Step[] {
  const { t, href, locale, date } = useLanguage();
  const due = momentOfDay(commitment.dueOn);
  const steps: Step[] = publications.map((publication, index) => ({
    key: `publication-${publication.id}`,
    at: publication.publishedAt,
    content: (
      <Answered
        publication={publication}
        responseId={commitment.responseId}
        isCorrection={publications.slice(0, index).some(({ withdrawnAt }) => !withdrawnAt)}
      />
    ),
  }));
  steps.push({
    key: "promised",
    at: commitment.promisedAt,
    content: t("commitments.promised", { date: date(due) }),
  });
  for (const update of updates) {
    const sentence = spoken(update, "sentence", locale);
    steps.push({
      key: `update-${update.id}`,
      at: update.createdAt,
      content: (
        <>
          <b>{t(`commitments.update-${update.kind}`)}:</b> <span lang={sentence.lang}>{sentence.text}</span>
          <Evidence update={update} withoutPhoto={commitment.before !== null && isOfPair(update, commitment)} />
        </>
      ),
    });
  }
  if (state === "done" && daysLate > 0) steps.push({ key: "missed", at: due, look: "is-late", content: t("commitments.missed") });
  const dated = steps.toSorted((one, other) => one.at.getTime() - other.at.getTime());
  if (ancestors.firstAt)
    dated.unshift({
      key: "ideas",
      at: ancestors.firstAt,
      content: <AncestorList ancestors={ancestors} moreHref={href(`/topics/${commitment.topicSlug}`)} />,
    });
  return dated;
}

/** Photos of the pair stand above the story, and are not shown twice. */
function isOfPair(update: Pick<CommitmentUpdate, "photo">, commitment: Commitment): boolean {
  return update.photo !== null && [commitment.before?.id, commitment.after?.id].includes(update.photo.id);
}

interface AnsweredProps {
  publication: Publication;
  responseId: number;
  /** An earlier version stood when it was published. */
  isCorrection: boolean;
}

function Answered({ publication, responseId, isCorrection }: AnsweredProps) {
  const { t, href, date } = useLanguage();
  const { number, decision, withdrawnAt } = publication;
  return (
    <>
      {t(isCorrection ? "commitments.corrected" : "commitments.answered", { decision: t(`responses.decision-${decision}`) })}{" "}
      <a href={href(`/responses/${responseId}/versions/${number}`)}>{t("commitments.read-answer")}</a>
      {withdrawnAt && <p className="hint">{t("commitments.taken-back", { date: date(withdrawnAt) })}</p>}
    </>
  );
}
