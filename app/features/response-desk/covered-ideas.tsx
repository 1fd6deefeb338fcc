import { DecisionChip } from "~/features/responses/decision-chip";
import { Card } from "~/ui/card";
import { useLanguage } from "~/ui/language";
import type { VersionIdea } from "./response-desk.server";

interface CoveredIdeasProps {
  ideas: VersionIdea[];
  coversTopic: boolean;
  /** Nothing can be left out any more. */
  isPublic: boolean;
}

/** What a response answers, with the decision on each idea. */
export function CoveredIdeas({ ideas, coversTopic, isPublic }: CoveredIdeasProps) {
  const { t, href, number } = useLanguage();
  return (
    <Card title={t("desk.answers")}>
      {coversTopic && <p>{t("desk.the-whole-topic")}</p>}
      <ul className="covered">
        {ideas.map((idea) => (
          <li key={idea.id}>
            {idea.isHidden ? (
              <span>{t("desk.hidden-idea", { id: idea.id })}</span>
            ) : (
              <a href={href(`/ideas/${idea.id}`)} lang={idea.language}>
                <bdi>{idea.title}</bdi>
              </a>
            )}
            <p className="meta">
              <DecisionChip decision={idea.decision} />
              <span>{t("desk.supports-count", { count: idea.supportsCount, number: number(idea.supportsCount) })}</span>
              {idea.isHidden && !isPublic && <b>{t("desk.idea-is-hidden")}</b>}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
