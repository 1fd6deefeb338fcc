import { useLoaderData } from "@remix-run/react";
import { Refusal } from "~/core/errors";
import { getComment, listCommentVersions } from "~/features/comments/queries.server";
import { getIdea } from "~/features/ideas/queries.server";
import { anyone } from "~/http/audience.server";
import { idParam } from "~/http/params.server";
import { Breadcrumb } from "~/ui/breadcrumb";
import { useLanguage } from "~/ui/language";
import { Versions } from "~/ui/versions";

export const loader = anyone.mayRead(async ({ db, params, language }) => {
  const comment = await getComment(db, idParam(params.commentId));
  const idea = await getIdea(db, comment.ideaId, null);
  if (comment.isHidden || !idea.isVisible) throw new Refusal("missing", "comments.not-found");
  return {
    title: language.t("comments.versions"),
    back: { path: `/ideas/${idea.id}?thread=${comment.threadId}#comment-${comment.id}`, title: idea.title },
    language: comment.language,
    versions: await listCommentVersions(db, comment),
  };
});

export default function CommentVersionsPage() {
  const { back, language, versions } = useLoaderData<typeof loader>();
  const { t, href } = useLanguage();
  return (
    <div className="narrow">
      <Breadcrumb crumbs={[{ href: href(back.path), label: back.title }]} />
      <h1>{t("comments.versions")}</h1>
      <Versions versions={versions} language={language} />
    </div>
  );
}
