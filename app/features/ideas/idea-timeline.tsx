import { localized } from "~/core/localized";
import { momentOfDay } from "~/features/responses/calendar";
import type { Answer } from "~/features/responses/published.server";
import { useLanguage } from "~/ui/language";
import { Time } from "~/ui/time";
import { CombinedLink } from "./idea-head";
import type { Idea, IdeaUpdate } from "./queries.server";

interface IdeaTimelineProps {
  idea: Idea;
  updates: IdeaUpdate[];
  answers: Answer[];
  countsHidden: boolean;
  now: Date;
}

/** What has happened, oldest first, and what is promised next. A missed promise stays, and says so. */
export function IdeaTimeline({ idea, updates, answers, countsHidden, now }: IdeaTimelineProps) {
  const { t, locale } = useLanguage();
  return (
    <section aria-labelledby="happened">
      <h2 id="happened">{t("ideas.happened")}</h2>
      <ol className="timeline">
        <li>
          <Time date={idea.createdAt} /> {t(`ideas.shared-by-${idea.channel}`)}
        </li>
        {updates.map((update) => (
          <li key={update.id}>
            <Time date={update.createdAt} />{" "}
            {update.publicationId
              ? t("ideas.city-answered-as", { status: t(`ideas.status-${update.status}`) })
              : localized(update, "sentence", locale)}{" "}
            <span className="meta">{localized(update, "officeName", locale)}</span>
          </li>
        ))}
        {answers.length === 0 && idea.topicRespondBy && (
          <PromiseStep idea={idea} respondBy={idea.topicRespondBy} countsHidden={countsHidden} now={now} />
        )}
        {commitmentsOf(answers).map((commitment) => (
          <CommitmentStep key={commitment.id} commitment={commitment} />
        ))}
      </ol>
    </section>
  );
}

/** What all answers promised, the oldest answer's first: a newer answer does not take back an earlier promise. */
function commitmentsOf(answers: Answer[]): Answer["commitments"] {
  return [...answers].reverse().flatMap((answer) => answer.commitments);
}

interface PromiseStepProps extends Pick<IdeaTimelineProps, "idea" | "countsHidden" | "now"> {
  respondBy: Date;
}

/** What the promise says of this idea: enough supports oblige the city, and while they do not, its rule is what is certain. */
function PromiseStep({ idea, respondBy, countsHidden, now }: PromiseStepProps) {
  const { t, date } = useLanguage();
  const isLate = now > respondBy;
  const day = date(respondBy);
  if (idea.combinedIntoId !== null) {
    return (
      <li>
        {t("ideas.answered-with")} <CombinedLink idea={idea} />
      </li>
    );
  }
  const count = idea.promiseMinSupports ?? 0;
  if (!countsHidden && idea.supportsCount >= count) {
    return (
      <li className={isLate ? "is-late" : "is-next"}>
        {t(isLate ? "ideas.answer-was-promised" : "ideas.answer-is-promised", { date: day })}
      </li>
    );
  }
  return (
    <li className={isLate ? undefined : "is-next"}>
      {t(isLate ? "ideas.answers-were-due" : "ideas.answers-are-due", { date: day, count, top: idea.promiseTopIdeas ?? 0 })}
    </li>
  );
}

function CommitmentStep({ commitment }: { commitment: Answer["commitments"][number] }) {
  const { t, locale, date } = useLanguage();
  const summary = localized(commitment, "summary", locale);
  if (commitment.settledAt) {
    return (
      <li>
        <Time date={commitment.settledAt} /> {summary}
      </li>
    );
  }
  const isLate = commitment.state === "late";
  const due = date(momentOfDay(commitment.dueOn));
  return (
    <li className={isLate ? "is-late" : "is-next"}>
      {t(isLate ? "ideas.commitment-was-due" : "ideas.commitment-due", { date: due })} {summary}
    </li>
  );
}
