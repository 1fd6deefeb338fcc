import { useActionData, useLoaderData } from "@remix-run/react";
import { addComment } from "~/features/comments/add-comment.server";
import { commentForm } from "~/features/comments/comment-form";
import { CommentForm } from "~/features/comments/comment-form-fields";
import { isHeld } from "~/features/filters/hold-content.server";
import { getIdea } from "~/features/ideas/queries.server";
import { redacted } from "~/features/ideas/redacted";
import { anyone, residents } from "~/http/audience.server";
import { idParam } from "~/http/params.server";
import { useLanguage } from "~/ui/language";

export const loader = anyone.mayRead(async ({ db, params, language }) => {
  const idea = redacted(await getIdea(db, idParam(params.ideaId), null), false);
  return { title: language.t("comments.add"), ideaId: idea.id, ideaTitle: idea.title, ideaLanguage: idea.language };
});

export const action = residents.mayWrite(commentForm, async ({ db, actor, now, form, params, language, config }) => {
  const ideaId = idParam(params.ideaId);
  const { body, parent } = form;
  const comment = { ideaId, body, parentId: parent ?? null, language: language.locale, origin: config.appOrigin };
  const commentId = await addComment(db, actor, comment, now);
  const held = await isHeld(db, { kind: "comment", id: commentId });
  return {
    seeOther: `/ideas/${ideaId}?thread=${parent ?? commentId}&done=comment-${held ? "waiting" : "added"}#comment-${commentId}`,
    json: { id: commentId, held },
  };
});

/** The comment's own page: where a refused comment comes back to, with its text. */
export default function CommentPage() {
  const { ideaId, ideaTitle, ideaLanguage } = useLoaderData<typeof loader>();
  const { t, href } = useLanguage();
  return (
    <div className="narrow">
      <h1>{t("comments.add")}</h1>
      <p>
        {t("comments.on")}{" "}
        <a href={href(`/ideas/${ideaId}`)} lang={ideaLanguage} dir="auto">
          {ideaTitle}
        </a>
      </p>
      <CommentForm ideaId={ideaId} result={useActionData<typeof action>()?.result} />
    </div>
  );
}
