import { usePersonName } from "~/features/people/person-name";
import { Details } from "~/ui/details";
import { useLanguage } from "~/ui/language";
import { Markdown, PlainText } from "~/ui/markdown";
import { Time } from "~/ui/time";
import type { ContextIdea } from "./composer-context";

/** One idea that is being answered: its whole text, and what people said of it. */
export function IdeaContext({ idea, open }: { idea: ContextIdea; open: boolean }) {
  const { t, href, number } = useLanguage();
  return (
    <Details summary={<bdi lang={idea.language}>{idea.title}</bdi>} open={open}>
      <p className="meta">
        <span>{t("desk.supports-count", { count: idea.supportsCount, number: number(idea.supportsCount) })}</span>
        <span>{t("desk.comments-count", { count: idea.commentsCount })}</span>
        <Time date={idea.createdAt} style="numeric" />
        {idea.neighborhood && <span>{idea.neighborhood}</span>}
      </p>
      <div className="prose" lang={idea.language} dir="auto">
        <Markdown text={idea.body} />
      </div>
      {idea.comments.length > 0 && (
        <>
          <h3>{t("composer.top-comments")}</h3>
          <ul className="context-comments">
            {idea.comments.map((comment) => (
              <TopComment key={comment.id} comment={comment} />
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={href(`/ideas/${idea.id}`)} target="_blank" rel="noreferrer">
          {t("composer.read-idea-in-tab", { id: idea.id })}
        </a>
      </p>
    </Details>
  );
}

function TopComment({ comment }: { comment: ContextIdea["comments"][number] }) {
  const { t } = useLanguage();
  const person = usePersonName({ id: null, name: comment.author });
  return (
    <li>
      <div lang={comment.language} dir="auto">
        <PlainText text={comment.body} />
      </div>
      <p className="meta">
        <bdi>{comment.office ?? person}</bdi>
        {comment.helpful > 0 && <span>{t("composer.helpful-count", { count: comment.helpful })}</span>}
      </p>
    </li>
  );
}
