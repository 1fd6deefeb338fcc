import { SupportButton, SupportCount } from "~/features/supports/support-button";
import { Icon } from "~/ui/icon";
import { useLanguage } from "~/ui/language";
import type { IdeaCard as IdeaCardData } from "./list-ideas.server";
import { StatusChip } from "./status-chip";

interface IdeaCardProps {
  idea: IdeaCardData;
  /** The reader may support and withdraw; otherwise only the number shows. */
  maySupport: boolean;
  hidesCounts: boolean;
  /** Where support comes back to without JavaScript. */
  back?: string;
}

/** An idea in a list. Few elements: a page draws thirty. */
export function IdeaCard({ idea, maySupport, hidesCounts, back }: IdeaCardProps) {
  const { t, href, date } = useLanguage();
  const supports = hidesCounts ? null : idea.supportsCount;
  return (
    <li className="idea-card" id={`idea-${idea.id}`}>
      <div className="idea-card-text">
        <h3>
          <a href={href(`/ideas/${idea.id}`)} lang={idea.language} dir="auto">
            {idea.title}
          </a>
        </h3>
        <p className="excerpt" lang={idea.language} dir="auto">
          {idea.excerpt}
        </p>
        <p className="meta">
          <StatusChip status={idea.status} />
          {idea.neighborhood && <span>{idea.neighborhood}</span>}
          <span>{t("ideas.comments-count", { count: idea.commentsCount })}</span>
        </p>
        {idea.answeredAt && (
          <p className="city-answered">
            <Icon name="landmark" />
            {t("ideas.city-answered", { date: date(idea.answeredAt) })}
          </p>
        )}
      </div>
      {maySupport && idea.status !== "combined" ? (
        <SupportButton ideaId={idea.id} title={idea.title} supports={supports} isSupported={idea.isSupported} back={back} />
      ) : (
        <SupportCount supports={supports} />
      )}
    </li>
  );
}
