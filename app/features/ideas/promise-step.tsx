import { useLanguage } from "~/ui/language";
import { CombinedLink } from "./idea-head";
import type { Idea } from "./queries.server";

interface PromiseStepProps {
  idea: Idea;
  /** The date in force. */
  due: Date;
  countsHidden: boolean;
  now: Date;
}

/**
 * What the promise says of an idea. While its topic is open, enough supports oblige the city, and without them its rule is what is
 * certain; once it has closed, it is known whether an answer is owed.
 */
export function PromiseStep({ idea, due, countsHidden, now }: PromiseStepProps) {
  const { t, date } = useLanguage();
  const isLate = now > due;
  const day = date(due);
  const rule = { count: idea.promiseMinSupports ?? 0, top: idea.promiseTopIdeas ?? 0 };
  if (idea.combinedIntoId !== null) {
    return (
      <li>
        {t("ideas.answered-with")} <CombinedLink idea={idea} />
      </li>
    );
  }
  if (idea.isObliged ?? (!countsHidden && idea.supportsCount >= rule.count)) {
    return (
      <li className={isLate ? "is-late" : "is-next"}>
        {t(isLate ? "ideas.answer-was-promised" : "ideas.answer-is-promised", { date: day })}
      </li>
    );
  }
  return idea.isObliged === false ? (
    <li>{t("ideas.answer-not-owed", rule)}</li>
  ) : (
    <li className="is-next">{t("ideas.answers-are-due", { ...rule, date: day })}</li>
  );
}
