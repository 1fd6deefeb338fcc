import { localized } from "~/core/localized";
import { DecisionChip } from "~/features/responses/decision-chip";
import { Details } from "~/ui/details";
import { useLanguage } from "~/ui/language";
import { Time } from "~/ui/time";
import type { PastAnswer } from "./composer-context";

/** What the city said before on ideas like these, so that it does not say something else without knowing. */
export function PastAnswers({ answers }: { answers: PastAnswer[] }) {
  const { t, href, locale } = useLanguage();
  return (
    <Details summary={t("composer.past-answers", { count: answers.length })}>
      {answers.length === 0 ? (
        <p>{t("composer.no-past-answers")}</p>
      ) : (
        <ul className="past-answers">
          {answers.map((answer) => (
            <li key={answer.id}>
              <a href={href(`/ideas/${answer.id}#response`)} target="_blank" rel="noreferrer" lang={answer.language}>
                <bdi>{answer.title}</bdi>
              </a>
              <p className="response-line">{localized(answer, "summary", locale)}</p>
              <p className="meta">
                <DecisionChip decision={answer.decision} />
                <span>{localized(answer, "officeName", locale)}</span>
                <Time date={answer.publishedAt} style="numeric" />
              </p>
            </li>
          ))}
        </ul>
      )}
    </Details>
  );
}
