import { useLoaderData } from "@remix-run/react";
import { Refusal } from "~/core/errors";
import { getComment } from "~/features/comments/queries.server";
import { getIdea } from "~/features/ideas/queries.server";
import { CopiesPage } from "~/features/moderation/copies-page";
import { listCopies } from "~/features/moderation/list-copies.server";
import { anyone } from "~/http/audience.server";
import { idParam, numberParam } from "~/http/params.server";
import { PlainText } from "~/ui/markdown";

export const loader = anyone.mayRead(async ({ db, params, url, language }) => {
  const after = numberParam(url.searchParams.get("after"));
  const asked = await getComment(db, idParam(params.commentId));
  // A collapsed comment is read where its original stands.
  const comment = asked.collapsedIntoId === null ? asked : await getComment(db, asked.collapsedIntoId);
  const idea = await getIdea(db, comment.ideaId, null);
  if (comment.isHidden || !idea.isVisible) throw new Refusal("missing", "comments.not-found");
  return {
    title: language.t("moderation.copies-title"),
    back: { path: `/ideas/${idea.id}?thread=${comment.threadId}#comment-${comment.id}`, title: idea.title },
    comment: { id: comment.id, body: comment.body, language: comment.language },
    after,
    ...(await listCopies(db, { kind: "comment", id: comment.id }, after)),
  };
});

export default function CommentCopies() {
  const { comment, back, ...list } = useLoaderData<typeof loader>();
  return (
    <CopiesPage kind="comment" id={comment.id} back={back} {...list}>
      <div className="prose" lang={comment.language} dir="auto">
        <PlainText text={comment.body} />
      </div>
    </CopiesPage>
  );
}
