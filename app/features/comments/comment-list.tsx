import { localized } from "~/core/localized";
import { HeldNotice, HeldPlace } from "~/features/filters/held-notice";
import { freeEditMs } from "~/features/ideas/permissions";
import { CollapsedPlace } from "~/features/moderation/collapsed-place";
import { CopiesLine } from "~/features/moderation/copies-line";
import { CoveredNote } from "~/features/moderation/cover-note";
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
  /** Hours of work within which a moderator looks at what waits. */
  moderationHours: number;
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
          decisionId={comment.hiddenBy}
          passage={comment.hiddenPassage ?? undefined}
          reason={comment.hiddenReason ?? undefined}
        >
          {isOwn && <PlainText text={comment.body} />}
        </HiddenTombstone>
        {children}
      </li>
    );
  }
  if (comment.heldAt !== null && !isOwn) {
    return (
      <li id={`comment-${comment.id}`}>
        {shared.isModerator ? <HeldForModerator comment={comment} /> : <HeldPlace />}
        {children}
      </li>
    );
  }
  if (comment.collapsedIntoId !== null) {
    return (
      <li id={`comment-${comment.id}`}>
        <CollapsedPlace kind="comment" originalId={comment.collapsedIntoId} />
        {children}
      </li>
    );
  }
  const mayEdit = isOwn && (comment.heldAt !== null || now.getTime() - comment.createdAt.getTime() <= freeEditMs);
  return (
    <li className={comment.officeName ? "comment is-staff" : "comment"} id={`comment-${comment.id}`}>
      <CommentAvatar comment={comment} />
      <div className="comment-main">
        <CommentBy comment={comment} />
        {comment.heldAt !== null && <HeldNotice what="comment" filters={comment.heldBy ?? []} hours={shared.moderationHours} />}
        <div className="prose" lang={comment.language} dir="auto">
          <PlainText text={comment.body} />
        </div>
        {comment.cover && <CoveredNote cover={comment.cover} isOwn={isOwn} />}
        <CopiesLine kind="comment" id={comment.id} count={comment.copiesCount} />
        <CommentActs
          {...shared}
          comment={comment}
          isOwn={isOwn}
          mayEdit={mayEdit}
          mayComment={shared.mayComment && comment.heldAt === null}
        />
      </div>
      {children}
    </li>
  );
}

/** What waits, for moderators: to be read where it stands, and decided on its own page. */
function HeldForModerator({ comment }: { comment: CommentRow }) {
  const { t, href } = useLanguage();
  return (
    <div className="comment-main">
      <CommentBy comment={comment} />
      <p>
        <strong>{t("filters.waiting")}</strong>
      </p>
      <div className="prose" lang={comment.language} dir="auto">
        <PlainText text={comment.body} />
      </div>
      <p className="comment-acts">
        <a className="button-quiet" href={href(`/moderation/comments/${comment.id}`)}>
          {t("comments.moderate")}
        </a>
      </p>
    </div>
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
