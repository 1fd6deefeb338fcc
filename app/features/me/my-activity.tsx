import type { ReactNode } from "react";
import type { listCommentsOf } from "~/features/comments/queries.server";
import type { listIdeasOf, listSupportedBy } from "~/features/ideas/queries.server";
import { StatusChip } from "~/features/ideas/status-chip";
import { OwnSetAside } from "~/features/voids/own-set-aside";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { useLanguage } from "~/ui/language";
import { Pagination } from "~/ui/pagination";
import { Time } from "~/ui/time";

type Rows<List extends (...args: never[]) => Promise<unknown[]> | PromiseLike<unknown[]>> = Awaited<ReturnType<List>>;

export function MyIdeas({ ideas, next, now }: { ideas: Rows<typeof listIdeasOf>; next: number | null; now: Date }) {
  const { t, href, date } = useLanguage();
  return (
    <Activity id="my-ideas" title={t("people.my-ideas")} nextHref={next ? `${href(`/me?ideas=${next}`)}#my-ideas` : null}>
      {ideas.length === 0 ? (
        <EmptyState act={<ButtonLink href={href("/topics")}>{t("common.see-topics")}</ButtonLink>}>
          {t("people.no-ideas")}
        </EmptyState>
      ) : (
        <ul className="rows">
          {ideas.map((idea) => (
            <li key={idea.id}>
              <a href={href(`/ideas/${idea.id}`)} lang={idea.language} dir="auto">
                {idea.title}
              </a>
              <p className="meta">
                <StatusChip status={idea.status} />
                {idea.isHeld && <strong>{t("filters.waiting")}</strong>}
                {idea.isHidden && !idea.isHeld && <strong>{t("people.hidden-see-why")}</strong>}
                <span>{t("ideas.supports-count", { count: idea.supportsCount })}</span>
                {idea.answeredAt && <span>{t("ideas.city-answered", { date: date(idea.answeredAt) })}</span>}
                {!idea.answeredAt && idea.topicDueAt && idea.topicDueAt > now && (
                  <span>{t("people.topic-answers-by", { date: date(idea.topicDueAt) })}</span>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Activity>
  );
}

interface MySupportsProps {
  supported: Rows<typeof listSupportedBy>;
  next: string | null;
  /** Where somebody objects whose support was set aside. */
  email: string;
}

export function MySupports({ supported, next, email }: MySupportsProps) {
  const { t, href, date } = useLanguage();
  return (
    <Activity
      id="my-supports"
      title={t("people.my-supports")}
      nextHref={next ? `${href(`/me?supports=${next}`)}#my-supports` : null}
    >
      {supported.length === 0 ? (
        <p>{t("people.no-supports")}</p>
      ) : (
        <ul className="rows">
          {supported.map((idea) => (
            <li key={idea.id}>
              <a href={href(`/ideas/${idea.id}`)} lang={idea.language} dir="auto">
                {idea.title}
              </a>
              <p className="meta">
                <StatusChip status={idea.status} />
                {idea.answeredAt && <span>{t("ideas.city-answered", { date: date(idea.answeredAt) })}</span>}
              </p>
              <OwnSetAside {...idea} email={email} />
            </li>
          ))}
        </ul>
      )}
    </Activity>
  );
}

export function MyComments({ comments, next }: { comments: Rows<typeof listCommentsOf>; next: number | null }) {
  const { t, href } = useLanguage();
  return (
    <Activity
      id="my-comments"
      title={t("people.my-comments")}
      nextHref={next ? `${href(`/me?comments=${next}`)}#my-comments` : null}
    >
      {comments.length === 0 ? (
        <p>{t("people.no-comments")}</p>
      ) : (
        <ul className="rows">
          {comments.map((comment) => (
            <li key={comment.id}>
              <p lang={comment.language} dir="auto">
                {comment.body.length > 200 ? `${comment.body.slice(0, 200)}…` : comment.body}
              </p>
              <p className="meta">
                <Time date={comment.createdAt} />
                {comment.isHeld && <strong>{t("filters.waiting")}</strong>}
                {comment.isHidden && !comment.isHeld && <strong>{t("people.hidden-see-why")}</strong>}
                <a href={href(`/ideas/${comment.ideaId}#comment-${comment.id}`)}>
                  {comment.ideaIsHidden ? t("ideas.hidden-title") : comment.ideaTitle}
                </a>
              </p>
            </li>
          ))}
        </ul>
      )}
    </Activity>
  );
}

function Activity({
  id,
  title,
  nextHref,
  children,
}: {
  id: string;
  title: string;
  nextHref: string | null;
  children: ReactNode;
}) {
  return (
    <section className="section" aria-labelledby={`${id}-title`} id={id}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
      <Pagination label={title} nextHref={nextHref} />
    </section>
  );
}
