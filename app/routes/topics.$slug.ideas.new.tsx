import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { localized } from "~/core/localized";
import { findIdeaAgain } from "~/features/appeals/find-again.server";
import { AfterHoursNote } from "~/features/city/after-hours-note";
import { listNeighborhoods } from "~/features/city/queries.server";
import { isHeld } from "~/features/filters/hold-content.server";
import { ideaForm } from "~/features/ideas/idea-form";
import { IdeaForm } from "~/features/ideas/idea-form-fields";
import { shareRefusal } from "~/features/ideas/permissions";
import { listSimilar } from "~/features/ideas/queries.server";
import { shareIdea } from "~/features/ideas/share-idea.server";
import { SimilarStep } from "~/features/ideas/similar-ideas";
import { noFormError } from "~/features/ideas/why-no-form";
import { slowedUntil } from "~/features/posting-limits/permissions";
import { SlowNote } from "~/features/posting-limits/slow-note";
import { supportRefusal } from "~/features/supports/permissions";
import { getTopic } from "~/features/topics/queries.server";
import { ReviewedFirst, reviewedFirstOf } from "~/features/topics/reviewed-first";
import { topicStateOf } from "~/features/topics/state";
import { anyone, writtenBy } from "~/http/audience.server";
import { numberParam, slugParam } from "~/http/params.server";
import { Breadcrumb } from "~/ui/breadcrumb";
import { useLanguage } from "~/ui/language";
import { TooLate } from "~/ui/too-late";

export const loader = anyone.mayRead(async ({ db, actor, now, params, url, language }) => {
  const topicSlug = slugParam(params.slug);
  const [topic, neighborhoods, again] = await Promise.all([
    getTopic(db, topicSlug),
    listNeighborhoods(db),
    findIdeaAgain(db, actor, { decisionId: numberParam(url.searchParams.get("again")), topicSlug }),
  ]);
  const window = { topicOpensAt: topic.opensAt, topicClosesAt: topic.closesAt };
  const refusal = shareRefusal(actor, window, now);
  return {
    title: language.t("ideas.share"),
    slug: topic.slug,
    question: localized(topic, "question", language.locale),
    reviewedFirst: reviewedFirstOf(topic),
    neighborhoods,
    again,
    home: actor?.neighborhoodId ?? null,
    author: actor && { id: actor.id, name: actor.name },
    whyNot: refusal && refusal.kind !== "signed-out" ? language.errorText(noFormError(refusal)) : null,
    slowedUntil: slowedUntil(actor, now),
    maySupport: supportRefusal(actor, { isHidden: false, ...window }, now) === null,
    countsHidden: topic.hidesCounts && topicStateOf(topic, now) === "open",
  };
});

export const action = anyone.mayWrite(ideaForm, async (visit) => {
  const { db, actor: reader, now, form, params, city, language, config } = visit;
  const topicSlug = slugParam(params.slug);
  if (form.step === "check") {
    const topic = await getTopic(db, topicSlug);
    const similar = await listSimilar(db, topic.id, form.title, { personId: reader?.id });
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
    origin: config.appOrigin,
  };
  const ideaId = await shareIdea(db, actor, idea, city.timeZone, now);
  const held = await isHeld(db, { kind: "idea", id: ideaId });
  return { seeOther: `/ideas/${ideaId}?done=idea-${held ? "waiting" : "shared"}`, json: { id: ideaId, held } };
});

export default function NewIdeaPage() {
  const { slug, question, reviewedFirst, slowedUntil, whyNot, maySupport, countsHidden, ...formProps } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, href } = useLanguage();
  // A refused post comes back with its text in the form; only who has not begun gets no form.
  if (whyNot && !answer) return <TooLate title={t("ideas.share")} sentence={whyNot} back={`/topics/${slug}`} />;
  return (
    <div className="narrow narrow-center">
      <Breadcrumb crumbs={[{ href: href(`/topics/${slug}`), label: question }]} />
      <h1>{t("ideas.share")}</h1>
      {answer && "similar" in answer ? (
        <SimilarStep
          slug={slug}
          similar={answer.similar}
          maySupport={maySupport}
          countsHidden={countsHidden}
          idea={answer.idea}
        />
      ) : (
        <>
          <ReviewedFirst topic={reviewedFirst} />
          <AfterHoursNote />
          <SlowNote until={slowedUntil} />
          <IdeaForm slug={slug} {...formProps} result={answer?.result} />
        </>
      )}
    </div>
  );
}
