import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { localized } from "~/core/localized";
import { listNeighborhoods } from "~/features/city/queries.server";
import { ideaForm } from "~/features/ideas/idea-form";
import { IdeaForm } from "~/features/ideas/idea-form-fields";
import { shareRefusal } from "~/features/ideas/permissions";
import { listSimilar } from "~/features/ideas/queries.server";
import { shareIdea } from "~/features/ideas/share-idea.server";
import { SimilarStep } from "~/features/ideas/similar-ideas";
import { getTopic } from "~/features/topics/queries.server";
import { anyone, writtenBy } from "~/http/audience.server";
import { slugParam } from "~/http/params.server";
import { Alert } from "~/ui/alert";
import { Breadcrumb } from "~/ui/breadcrumb";
import { useLanguage } from "~/ui/language";

export const loader = anyone.mayRead(async ({ db, actor, now, params, language }) => {
  const [topic, neighborhoods] = await Promise.all([getTopic(db, slugParam(params.slug)), listNeighborhoods(db)]);
  const refusal = shareRefusal(actor, { topicOpensAt: topic.opensAt, topicClosesAt: topic.closesAt }, now);
  return {
    title: language.t("ideas.share"),
    slug: topic.slug,
    question: localized(topic, "question", language.locale),
    neighborhoods,
    home: actor?.neighborhoodId ?? null,
    author: actor && { id: actor.id, name: actor.name },
    whyNot: refusal && refusal.kind !== "signed-out" ? language.t(refusal.key, refusal.values) : null,
  };
});

export const action = anyone.mayWrite(ideaForm, async (visit) => {
  const { db, now, form, params, city, language } = visit;
  const topicSlug = slugParam(params.slug);
  if (form.step === "check") {
    const topic = await getTopic(db, topicSlug);
    const similar = await listSimilar(db, topic.id, form.title);
    if (similar.length > 0) return data({ similar, idea: form });
  }
  const actor = writtenBy(visit);
  const { title, body, place, neighborhood } = form;
  const idea = {
    topicSlug,
    title,
    body,
    place,
    neighborhoodId: neighborhood ?? null,
    language: form.language ?? language.locale,
  };
  const ideaId = await shareIdea(db, actor, idea, city.timeZone, now);
  return { seeOther: `/ideas/${ideaId}?done=idea-shared`, json: { id: ideaId } };
});

export default function NewIdeaPage() {
  const { slug, question, whyNot, ...formProps } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, href } = useLanguage();
  return (
    <div className="narrow">
      <Breadcrumb crumbs={[{ href: href(`/topics/${slug}`), label: question }]} />
      <h1>{t("ideas.share")}</h1>
      {whyNot && <Alert tone="warning">{whyNot}</Alert>}
      {answer && "similar" in answer ? (
        <SimilarStep slug={slug} similar={answer.similar} idea={answer.idea} />
      ) : (
        <IdeaForm slug={slug} {...formProps} result={answer?.result} />
      )}
    </div>
  );
}
