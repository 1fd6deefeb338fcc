import { useLoaderData } from "@remix-run/react";
import { Refusal } from "~/core/errors";
import { getIdea, listVersions } from "~/features/ideas/queries.server";
import { anyone } from "~/http/audience.server";
import { idParam } from "~/http/params.server";
import { Breadcrumb } from "~/ui/breadcrumb";
import { useLanguage } from "~/ui/language";
import { Versions } from "~/ui/versions";

export const loader = anyone.mayRead(async ({ db, params, language }) => {
  const idea = await getIdea(db, idParam(params.ideaId), null);
  if (!idea.isVisible) throw new Refusal("missing", "ideas.not-found");
  return {
    title: language.t("ideas.versions"),
    idea: { id: idea.id, title: idea.title, language: idea.language },
    versions: await listVersions(db, idea),
  };
});

export default function VersionsPage() {
  const { idea, versions } = useLoaderData<typeof loader>();
  const { t, href } = useLanguage();
  return (
    <div className="narrow">
      <Breadcrumb crumbs={[{ href: href(`/ideas/${idea.id}`), label: idea.title }]} />
      <h1>{t("ideas.versions")}</h1>
      <Versions versions={versions} language={idea.language} />
    </div>
  );
}
