import { HiddenTombstone } from "~/features/moderation/hidden-tombstone";
import { ButtonLink } from "~/ui/button";
import { useLanguage } from "~/ui/language";
import { Markdown } from "~/ui/markdown";
import { IdeaCrumbs } from "./idea-head";
import type { Idea } from "./queries.server";

interface HiddenIdeaProps {
  idea: Idea;
  isAuthor: boolean;
  isModerator: boolean;
  now: Date;
}

/** The page of a hidden idea: the tombstone in its place; the author also sees the own text and why. */
export function HiddenIdea({ idea, isAuthor, isModerator, now }: HiddenIdeaProps) {
  const { t, href } = useLanguage();
  const clause = { number: idea.clauseNumber ?? 0, title: idea.clauseTitle ?? "", titleEs: idea.clauseTitleEs ?? "" };
  return (
    <>
      <IdeaCrumbs idea={idea} now={now} />
      <div className="narrow">
        <h1>{isAuthor ? <bdi lang={idea.language}>{idea.title}</bdi> : t("ideas.hidden-title")}</h1>
        <HiddenTombstone
          what="idea"
          clause={clause}
          own={isAuthor}
          decisionId={idea.hiddenBy ?? undefined}
          passage={idea.hiddenPassage ?? undefined}
          reason={idea.hiddenReason ?? undefined}
        >
          {isAuthor && <Markdown text={idea.body} />}
        </HiddenTombstone>
        {isModerator && (
          <p>
            <ButtonLink href={href(`/moderation/ideas/${idea.id}`)} tone="outline">
              {t("ideas.moderate")}
            </ButtonLink>
          </p>
        )}
      </div>
    </>
  );
}
