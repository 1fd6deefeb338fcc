import { localized } from "~/core/localized";
import { freeEditMs } from "~/features/ideas/permissions";
import { HiddenTombstone } from "~/features/moderation/hidden-tombstone";
import type { Actor } from "~/features/people/actor";
import { PersonName, usePersonName } from "~/features/people/person-name";
import { Avatar } from "~/ui/avatar";
import { useLanguage } from "~/ui/language";
import { PlainText } from "~/ui/markdown";
import { Time } from "~/ui/time";
import type { CommentRow } from "./queries.server";
import { ReplyForm } from "./reply-form";

interface CommentListProps {
  ideaId: number;
  comments: CommentRow[];
  actor: Pick<Actor, "id"> | null;
  mayComment: boolean;
  isModerator: boolean;
  now: Date;
}

/** Comments in threads: a comment, then its replies, one level. A page may begin in the middle of a thread. */
export function CommentList({ comments, ...shared }: CommentListProps) {
  const threads = threadsOf(comments);
  return (
    <ol className="comments">
      {threads.map(({ first, replies }) => (
        <Comment key={first.id} {...shared} comment={first}>
          {replies.length > 0 && (
            <ol className="comments replies">
              {replies.map((reply) => (
                <Comment key={reply.id} {...shared} comment={reply} />
              ))}
            </ol>
          )}
        </Comment>
      ))}
    </ol>
  );
}

function threadsOf(comments: CommentRow[]): { first: CommentRow; replies: CommentRow[] }[] {
  const threads: { first: CommentRow; replies: CommentRow[] }[] = [];
  for (const comment of comments) {
    const thread = threads.at(-1);
    if (comment.parentId !== null && thread?.first.threadId === comment.threadId) thread.replies.push(comment);
    else threads.push({ first: comment, replies: [] });
  }
  return threads;
}

type CommentProps = Omit<CommentListProps, "comments"> & { comment: CommentRow; children?: React.ReactNode };

function Comment({ comment, children, ...shared }: CommentProps) {
  const { actor, now } = shared;
  const isOwn = actor !== null && comment.authorId === actor.id;
  if (comment.hiddenBy !== null && comment.clauseNumber !== null) {
    const clause = { number: comment.clauseNumber, title: comment.clauseTitle ?? "", titleEs: comment.clauseTitleEs ?? "" };
    return (
      <li id={`comment-${comment.id}`}>
        <HiddenTombstone
          what="comment"
          clause={clause}
          own={isOwn}
          passage={comment.hiddenPassage ?? undefined}
          reason={comment.hiddenReason ?? undefined}
        >
          {isOwn && <PlainText text={comment.body} />}
        </HiddenTombstone>
        {children}
      </li>
    );
  }
  const mayEdit = isOwn && now.getTime() - comment.createdAt.getTime() <= freeEditMs;
  return (
    <li className={comment.officeName ? "comment is-staff" : "comment"} id={`comment-${comment.id}`}>
      <CommentAvatar comment={comment} />
      <div className="comment-main">
        <CommentBy comment={comment} />
        <div className="prose" lang={comment.language} dir="auto">
          <PlainText text={comment.body} />
        </div>
        <CommentActs {...shared} comment={comment} isOwn={isOwn} mayEdit={mayEdit} />
      </div>
      {children}
    </li>
  );
}

function CommentAvatar({ comment }: { comment: CommentRow }) {
  const name = usePersonName({ id: comment.authorId, name: comment.authorName });
  return <Avatar name={name} staff={comment.officeName !== null} />;
}

function CommentBy({ comment }: { comment: CommentRow }) {
  const { t, href, locale } = useLanguage();
  return (
    <p className="comment-by">
      <b>
        <PersonName id={comment.authorId} name={comment.authorName} />
      </b>
      {comment.officeName && (
        <span className="badge">
          {localized({ officeName: comment.officeName, officeNameEs: comment.officeNameEs ?? "" }, "officeName", locale)}
        </span>
      )}
      <a href={`#comment-${comment.id}`}>
        <Time date={comment.createdAt} />
      </a>
      {comment.editedAt && <a href={href(`/comments/${comment.id}/versions`)}>{t("comments.edited")}</a>}
    </p>
  );
}

type CommentActsProps = Omit<CommentListProps, "comments" | "now"> & { comment: CommentRow; isOwn: boolean; mayEdit: boolean };

function CommentActs({ comment, ideaId, isOwn, mayEdit, mayComment, isModerator }: CommentActsProps) {
  const { t, href, number } = useLanguage();
  return (
    <div className="comment-acts">
      {isOwn ? (
        comment.helpfulCount > 0 && <span className="meta">{t("comments.helpful-count", { count: comment.helpfulCount })}</span>
      ) : (
        <form
          method="post"
          action={href(`/comments/${comment.id}/helpful`)}
          data-helpful={comment.id}
          data-error={t("comments.helpful-failed")}
        >
          <input type="hidden" name="intent" value={comment.isHelpful ? "withdraw" : "helpful"} />
          <button className="button-quiet" type="submit" aria-pressed={comment.isHelpful}>
            {t("comments.helpful")}{" "}
            <b data-count={comment.helpfulCount}>{comment.helpfulCount > 0 ? number(comment.helpfulCount) : ""}</b>
          </button>
        </form>
      )}
      {mayEdit && (
        <a className="button-quiet" href={href(`/comments/${comment.id}/edit`)}>
          {t("comments.edit")}
        </a>
      )}
      {!isOwn && (
        <a className="button-quiet" href={href(`/comments/${comment.id}/report`)}>
          {t("comments.report")}
        </a>
      )}
      {isModerator && (
        <a className="button-quiet" href={href(`/moderation/comments/${comment.id}`)}>
          {t("comments.moderate")}
        </a>
      )}
      {mayComment && (
        <details className="reply">
          <summary>{t("comments.reply")}</summary>
          <ReplyForm ideaId={ideaId} parentId={comment.id} />
        </details>
      )}
    </div>
  );
}
