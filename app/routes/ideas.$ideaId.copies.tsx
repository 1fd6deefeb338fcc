import { useLoaderData } from "@remix-run/react";
import { Refusal } from "~/core/errors";
import { getIdea } from "~/features/ideas/queries.server";
import { CopiesPage } from "~/features/moderation/copies-page";
import { listCopies } from "~/features/moderation/list-copies.server";
import { anyone } from "~/http/audience.server";
import { idParam, numberParam } from "~/http/params.server";
import { Markdown } from "~/ui/markdown";

export const loader = anyone.mayRead(async ({ db, params, url, language }) => {
  const after = numberParam(url.searchParams.get("after"));
  const { id, title, body, language: written, isVisible } = await getIdea(db, idParam(params.ideaId), null);
  if (!isVisible) throw new Refusal("missing", "ideas.not-found");
  return {
    title: language.t("moderation.copies-title"),
    idea: { id, title, body, language: written },
    after,
    ...(await listCopies(db, { kind: "idea", id }, after)),
  };
});

export default function IdeaCopies() {
  const { idea, ...list } = useLoaderData<typeof loader>();
  return (
    <CopiesPage kind="idea" id={idea.id} back={{ path: `/ideas/${idea.id}`, title: idea.title }} {...list}>
      <div className="prose" lang={idea.language} dir="auto">
        <Markdown text={idea.body} />
      </div>
    </CopiesPage>
  );
}
