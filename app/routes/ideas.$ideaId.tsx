import { useLoaderData } from "@remix-run/react";
import { listOpenChecks } from "~/features/answer-checks/list-open-checks.server";
import { findCommentAgain } from "~/features/appeals/find-again.server";
import { CommentForm } from "~/features/comments/comment-form-fields";
import { CommentList } from "~/features/comments/comment-list";
import { commentRefusal } from "~/features/comments/permissions";
import { cursorBefore, listComments } from "~/features/comments/queries.server";
import { HeldIdea } from "~/features/ideas/held-idea";
import { HiddenIdea } from "~/features/ideas/hidden-idea";
import { IdeaCombined, IdeaCrumbs, IdeaHead, IdeaSupport, IdeaText } from "~/features/ideas/idea-head";
import { IdeaSide } from "~/features/ideas/idea-side";
import { IdeaTimeline } from "~/features/ideas/idea-timeline";
import { listSteps } from "~/features/ideas/list-steps.server";
import { editRefusal } from "~/features/ideas/permissions";
import { getIdea, listUpdates } from "~/features/ideas/queries.server";
import { redacted } from "~/features/ideas/redacted";
import { CollapsedPlace } from "~/features/moderation/collapsed-place";
import { grantOf } from "~/features/people/actor";
import { IdeaPhotos } from "~/features/photos/idea-photos";
import { listIdeaPhotos, photosAsSeen } from "~/features/photos/idea-photos.server";
import { photoRefusal } from "~/features/photos/permissions";
import { slowedUntil } from "~/features/posting-limits/permissions";
import { SlowNote } from "~/features/posting-limits/slow-note";
import { AnswerList } from "~/features/responses/answer-list";
import { listAnswers } from "~/features/responses/published.server";
import { supportRefusal } from "~/features/supports/permissions";
import { anyone } from "~/http/audience.server";
import { idParam, numberParam, pairParam } from "~/http/params.server";
import { Alert } from "~/ui/alert";
import { useLanguage } from "~/ui/language";
import { Pagination } from "~/ui/pagination";

export const loader = anyone.mayRead(async ({ db, actor, now, params, url, language, city }) => {
  const { t } = language;
  const ideaId = idParam(params.ideaId);
  const thread = numberParam(url.searchParams.get("thread"));
  const after = pairParam(url.searchParams.get("after"));
  const from = thread ? cursorBefore(thread) : after && { threadId: after[0], id: after[1] };
  const isModerator = actor !== null && grantOf(actor, "moderator") !== undefined;
  const [found, updates, page, answers, steps, openChecks, photosFound, commentAgain] = await Promise.all([
    getIdea(db, ideaId, actor?.id ?? null),
    listUpdates(db, ideaId),
    listComments(db, ideaId, actor?.id ?? null, from, isModerator),
    listAnswers(db, ideaId, now),
    listSteps(db, ideaId, now),
    actor ? listOpenChecks(db, actor.id, ideaId) : [],
    listIdeaPhotos(db, ideaId),
    findCommentAgain(db, actor, { decisionId: numberParam(url.searchParams.get("again")), ideaId }),
  ]);
  const isAuthor = actor !== null && found.authorId === actor.id;
  const idea = redacted(found, isAuthor);
  const window = { isHidden: !idea.isVisible, topicOpensAt: idea.topicOpensAt, topicClosesAt: idea.topicClosesAt };
  const noSupport = supportRefusal(actor, window, now);
  const noComment = commentRefusal(actor, window, now);
  return {
    title: idea.hiddenBy ? t("ideas.hidden-title") : idea.title,
    description: idea.hiddenBy ? undefined : idea.excerpt,
    now,
    idea,
    updates,
    answers,
    steps,
    openChecks,
    photos: idea.hiddenBy && !isAuthor ? [] : photosAsSeen(photosFound, isAuthor),
    mayAddPhoto:
      photoRefusal(actor, { ...found, isHidden: found.hiddenBy !== null, photosCount: photosFound.length }, now) === null,
    comments: idea.hiddenBy
      ? []
      : page.comments.map((comment) => redacted(comment, actor !== null && comment.authorId === actor.id)),
    nextComments: page.next && `${page.next.threadId}-${page.next.id}`,
    isFirstPage: !after,
    isFromThread: thread !== null,
    isCommentAdded: url.searchParams.get("done") === "comment-added",
    actor: actor && { id: actor.id },
    isAuthor,
    commentAgain,
    isModerator,
    moderationHours: city.moderationHours,
    mayEdit: editRefusal(actor, { ...found, isHidden: found.hiddenBy !== null, isHeld: found.heldAt !== null }, now) === null,
    maySupport: noSupport === null || noSupport.kind === "signed-out",
    whyNoSupport:
      noSupport && noSupport.kind !== "signed-out" && idea.collapsedIntoId === null ? t(noSupport.key, noSupport.values) : null,
    mayComment: noComment === null || noComment.kind === "signed-out",
    slowedUntil: slowedUntil(actor, now),
    whyNoComment:
      noComment && noComment.kind !== "signed-out" && idea.collapsedIntoId === null
        ? language.errorText(noComment.formError)
        : null,
    countsHidden: idea.topicHidesCounts && idea.topicClosesAt !== null && now < idea.topicClosesAt,
  };
});

export default function IdeaPage() {
  const page = useLoaderData<typeof loader>();
  const { idea, answers, now } = page;
  if (idea.hiddenBy !== null) return <HiddenIdea {...page} />;
  if (idea.heldAt !== null) return <HeldIdea {...page} />;
  return (
    <>
      <IdeaCrumbs idea={idea} now={now} />
      <div className="idea-page">
        <IdeaHead idea={idea} />
        <IdeaSupport idea={idea} maySupport={page.maySupport} countsHidden={page.countsHidden} whyNot={page.whyNoSupport} />
        <article className="idea-body">
          <IdeaCombined idea={idea} maySupport={page.maySupport} />
          {idea.collapsedIntoId !== null && <CollapsedPlace kind="idea" originalId={idea.collapsedIntoId} />}
          <IdeaText idea={idea} isAuthor={page.isAuthor} />
          <IdeaPhotos {...page} language={idea.language} />
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
          <SlowNote until={page.slowedUntil} />
          <CommentForm ideaId={idea.id} again={page.commentAgain} />
        </div>
      ) : (
        whyNoComment && <p className="hint">{whyNoComment}</p>
      )}
    </section>
  );
}
