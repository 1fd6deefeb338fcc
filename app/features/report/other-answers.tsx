import { DecisionChip } from "~/features/responses/decision-chip";
import { useLanguage } from "~/ui/language";
import { Time } from "~/ui/time";
import type { OtherAnswer } from "./list-other-answers.server";

/** What the city answered although nothing obliged it to. */
export function OtherAnswers({ others }: { others: OtherAnswer[] }) {
  const { t, href, number } = useLanguage();
  return (
    <ul className="rows">
      {others.map((idea) => (
        <li key={idea.id}>
          <a href={href(`/ideas/${idea.id}`)} lang={idea.language}>
            <bdi>{idea.title}</bdi>
          </a>
          <p className="meta">
            <DecisionChip decision={idea.decision} />
            <span>{t("outcomes.supports", { count: idea.supportsCount, number: number(idea.supportsCount) })}</span>
            <Time date={idea.answeredAt} style="numeric" />
          </p>
        </li>
      ))}
    </ul>
  );
}
