import { localized } from "~/core/localized";
import { momentOfDay } from "~/features/responses/calendar";
import type { Answer } from "~/features/responses/published.server";
import { useLanguage } from "~/ui/language";
import { Time } from "~/ui/time";
import type { Idea, IdeaUpdate } from "./queries.server";

interface IdeaTimelineProps {
  idea: Idea;
  updates: IdeaUpdate[];
  answer: Answer | null;
  now: Date;
}

/** What has happened, oldest first, and what is promised next. A missed promise stays, and says so. */
export function IdeaTimeline({ idea, updates, answer, now }: IdeaTimelineProps) {
  const { t, locale, date } = useLanguage();
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
        {!answer && idea.topicRespondBy && (
          <li className={now > idea.topicRespondBy ? "is-late" : "is-next"}>
            {now > idea.topicRespondBy
              ? t("ideas.answer-was-due", { date: date(idea.topicRespondBy) })
              : t("ideas.answer-is-due", { date: date(idea.topicRespondBy) })}
          </li>
        )}
        {answer?.commitments.map((commitment) => (
          <CommitmentStep key={commitment.id} commitment={commitment} />
        ))}
      </ol>
    </section>
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
