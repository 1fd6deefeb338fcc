import { HeldNotice } from "~/features/filters/held-notice";
import { IdeaPhotos } from "~/features/photos/idea-photos";
import type { IdeaPhoto } from "~/features/photos/idea-photos.server";
import { ButtonLink } from "~/ui/button";
import { useLanguage } from "~/ui/language";
import { Markdown } from "~/ui/markdown";
import { IdeaCrumbs } from "./idea-head";
import type { Idea } from "./queries.server";

interface HeldIdeaProps {
  idea: Idea;
  photos: IdeaPhoto[];
  mayEdit: boolean;
  moderationHours: number;
  now: Date;
}

/** An idea that waits for a moderator, as its author alone sees it: why it waits, and the text as it is. */
export function HeldIdea({ idea, photos, mayEdit, moderationHours, now }: HeldIdeaProps) {
  const { t, href } = useLanguage();
  return (
    <>
      <IdeaCrumbs idea={idea} now={now} />
      <div className="narrow">
        <h1>
          <bdi lang={idea.language}>{idea.title}</bdi>
        </h1>
        <HeldNotice what="idea" filters={idea.heldBy ?? []} hours={moderationHours} />
        <div className="prose" lang={idea.language} dir="auto">
          <Markdown text={idea.body} />
        </div>
        <IdeaPhotos photos={photos} language={idea.language} isAuthor />
        {mayEdit && (
          <p className="actions">
            <ButtonLink href={href(`/ideas/${idea.id}/edit`)} tone="outline">
              {t("ideas.edit")}
            </ButtonLink>
          </p>
        )}
      </div>
    </>
  );
}
