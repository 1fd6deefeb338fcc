import { useLoaderData } from "@remix-run/react";
import { listOpenChecks } from "~/features/answer-checks/list-open-checks.server";
import { CommentForm } from "~/features/comments/comment-form-fields";
import { CommentList } from "~/features/comments/comment-list";
import { commentRefusal } from "~/features/comments/permissions";
import { cursorBefore, listComments } from "~/features/comments/queries.server";
import { HiddenIdea } from "~/features/ideas/hidden-idea";
import { IdeaCombined, IdeaCrumbs, IdeaHead, IdeaSupport, IdeaText } from "~/features/ideas/idea-head";
import { IdeaSide } from "~/features/ideas/idea-side";
import { IdeaTimeline } from "~/features/ideas/idea-timeline";
import { listSteps } from "~/features/ideas/list-steps.server";
import { editRefusal } from "~/features/ideas/permissions";
import { getIdea, listUpdates } from "~/features/ideas/queries.server";
import { redacted } from "~/features/ideas/redacted";
import { grantOf } from "~/features/people/actor";
import { AnswerList } from "~/features/responses/answer-list";
import { listAnswers } from "~/features/responses/published.server";
import { supportRefusal } from "~/features/supports/permissions";
import { anyone } from "~/http/audience.server";
import { idParam, numberParam, pairParam } from "~/http/params.server";
import { Alert } from "~/ui/alert";
import { useLanguage } from "~/ui/language";
import { Pagination } from "~/ui/pagination";

export const loader = anyone.mayRead(async ({ db, actor, now, params, url, language }) => {
  const { t } = language;
  const ideaId = idParam(params.ideaId);
  const thread = numberParam(url.searchParams.get("thread"));
  const after = pairParam(url.searchParams.get("after"));
  const [found, updates, page, answers, steps, openChecks] = await Promise.all([
    getIdea(db, ideaId, actor?.id ?? null),
    listUpdates(db, ideaId),
    listComments(db, ideaId, actor?.id ?? null, thread ? cursorBefore(thread) : after && { threadId: after[0], id: after[1] }),
    listAnswers(db, ideaId, now),
    listSteps(db, ideaId, now),
    actor ? listOpenChecks(db, actor.id, ideaId) : [],
  ]);
  const isModerator = actor !== null && grantOf(actor, "moderator") !== undefined;
  const isAuthor = actor !== null && found.authorId === actor.id;
  const idea = redacted(found, isAuthor);
  const window = { isHidden: !idea.isVisible, topicOpensAt: idea.topicOpensAt, topicClosesAt: idea.topicClosesAt };
  const noSupport = supportRefusal(actor, window, now);
  const noComment = commentRefusal(actor, window, now);
  const isOpen = idea.topicClosesAt !== null && now < idea.topicClosesAt;
  return {
    title: idea.hiddenBy ? t("ideas.hidden-title") : idea.title,
    description: idea.hiddenBy ? undefined : idea.excerpt,
    now,
    idea,
    updates,
    answers,
    steps,
    openChecks,
    comments: idea.hiddenBy
      ? []
      : page.comments.map((comment) => redacted(comment, actor !== null && comment.authorId === actor.id)),
    nextComments: page.next && `${page.next.threadId}-${page.next.id}`,
    isFirstPage: !after,
    isFromThread: thread !== null,
    isCommentAdded: url.searchParams.get("done") === "comment-added",
    actor: actor && { id: actor.id },
    isAuthor,
    isModerator,
    mayEdit: editRefusal(actor, { ...found, isHidden: found.hiddenBy !== null }, now) === null,
    maySupport: noSupport === null || noSupport.kind === "signed-out",
    whyNoSupport: noSupport && noSupport.kind !== "signed-out" ? t(noSupport.key, noSupport.values) : null,
    mayComment: noComment === null || noComment.kind === "signed-out",
    whyNoComment: noComment && noComment.kind !== "signed-out" ? t(noComment.key, noComment.values) : null,
    countsHidden: idea.topicHidesCounts && isOpen,
  };
});

export default function IdeaPage() {
  const page = useLoaderData<typeof loader>();
  const { idea, answers, now } = page;
  if (idea.hiddenBy !== null) return <HiddenIdea {...page} />;
  return (
    <>
      <IdeaCrumbs idea={idea} now={now} />
      <div className="idea-page">
        <IdeaHead idea={idea} />
        <IdeaSupport idea={idea} maySupport={page.maySupport} countsHidden={page.countsHidden} whyNot={page.whyNoSupport} />
        <article className="idea-body">
          <IdeaCombined idea={idea} maySupport={page.maySupport} />
          <IdeaText idea={idea} />
          <AnswerList answers={answers} openChecks={page.openChecks} />
          <IdeaTimeline {...page} />
          <Comments {...page} />
        </article>
        <IdeaSide {...page} />
      </div>
    </>
  );
}

type IdeaPageData = ReturnType<typeof useLoaderData<typeof loader>>;

function Comments({ idea, comments, nextComments, isFirstPage, mayComment, whyNoComment, ...page }: IdeaPageData) {
  const { t, href, number } = useLanguage();
  const address = `/ideas/${idea.id}`;
  return (
    <section id="comments" aria-labelledby="comments-title">
      <h2 id="comments-title">
        {t("comments.title")} <span className="count">{number(idea.commentsCount)}</span>
      </h2>
      {page.isCommentAdded && <Alert tone="success">{t("comments.added")}</Alert>}
      {page.isFromThread && comments.length < idea.commentsCount && (
        <p>
          {t("comments.from-thread")}{" "}
          <a href={`${href(address)}#comments`}>{t("comments.see-all", { count: idea.commentsCount })}</a>
        </p>
      )}
      {comments.length === 0 ? (
        <p>{t(mayComment ? "comments.be-first" : "comments.none")}</p>
      ) : (
        <CommentList ideaId={idea.id} comments={comments} mayComment={mayComment} {...page} />
      )}
      <Pagination
        label={t("comments.title")}
        firstHref={isFirstPage ? null : `${href(address)}#comments`}
        nextHref={nextComments && `${href(`${address}?after=${nextComments}`)}#comments`}
        nextLabel={t("comments.next-page")}
      />
      {mayComment ? (
        <div className="form-card" id="add-comment">
          <h3>{t("comments.add")}</h3>
          <CommentForm ideaId={idea.id} />
        </div>
      ) : (
        whyNoComment && <p className="hint">{whyNoComment}</p>
      )}
    </section>
  );
}
