import { useActionData, useLoaderData } from "@remix-run/react";
import { Refusal } from "~/core/errors";
import { localized } from "~/core/localized";
import { emptyComposed } from "~/features/composer/composed";
import { getComposerAround } from "~/features/composer/composer-around.server";
import { ComposerDesk } from "~/features/composer/composer-desk";
import { RevisesNote } from "~/features/composer/revises-note";
import { getDeskTopic, listChosenIdeas } from "~/features/desk-topics/topic-desk.server";
import { AnsweredElsewhere } from "~/features/response-desk/answered-elsewhere";
import { NotPublicBand } from "~/features/response-desk/not-public-band";
import { ResponseHead } from "~/features/response-desk/response-head";
import { StageSteps } from "~/features/response-desk/stage-steps";
import { nextDayIn } from "~/features/responses/calendar";
import { ideasRefusal } from "~/features/responses/permissions";
import { maxIdeas, newResponseForm } from "~/features/responses/response-form";
import { getRevised } from "~/features/responses/revising.server";
import { startResponse } from "~/features/responses/save-response.server";
import { officials } from "~/http/audience.server";
import { composerParams } from "~/http/composer-params.server";
import { numberParam, slugParam } from "~/http/params.server";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { useLanguage } from "~/ui/language";

export const handle = { hydrate: true };

export const loader = officials.mayRead(async ({ db, actor, now, url, city, language: { t } }) => {
  const revises = numberParam(url.searchParams.get("revises"));
  const revised = revises === null ? null : await getRevised(db, actor, revises);
  const topic = await getDeskTopic(db, actor, slugParam(revised?.topicSlug ?? url.searchParams.get("topic") ?? undefined));
  const asked = composerParams(url);
  const ids = [...new Set([...(revised?.ideaIds ?? []), ...asked.ideaIds])];
  if (ids.length > maxIdeas) throw new Refusal("conflict", "desk.too-many-ideas");
  const ideas = ids.length > 0 ? await listChosenIdeas(db, ids) : [];
  const refusal = ideasRefusal(ideas, ids.length, topic.id);
  if (refusal) throw refusal;
  const coversTopic = revised?.coversTopic ?? url.searchParams.get("whole") === "1";
  return {
    title: t("desk.new-response"),
    now,
    firstDay: nextDayIn(city.timeZone, now),
    topic,
    revised,
    coversTopic,
    around: await getComposerAround(db, actor, { responseId: 0, topicId: topic.id, version: 0, ideas }, asked, now),
  };
});

export const action = officials.mayWrite(newResponseForm, async ({ db, actor, form, now }) => {
  const id = await startResponse(db, actor, slugParam(form.topic), form, now);
  return { seeOther: `/desk/responses/${id}?done=${form.intent === "send" ? "sent-for-review" : "saved"}` };
});

export default function NewResponsePage() {
  const { now, firstDay, topic, revised, coversTopic, around } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, href, locale } = useLanguage();
  const head = (
    <ResponseHead title={t("desk.new-response")} topicSlug={topic.slug} question={topic.question} questionEs={topic.questionEs} />
  );
  if (around.ideas.length === 0 && !coversTopic) {
    return (
      <>
        {head}
        <EmptyState act={<ButtonLink href={href(`/desk/topics/${topic.slug}#ideas`)}>{t("desk.choose-ideas")}</ButtonLink>}>
          {t("desk.nothing-chosen")}
        </EmptyState>
      </>
    );
  }
  const query: [string, string][] = [
    revised ? ["revises", String(revised.id)] : ["topic", topic.slug],
    ...around.asked.ideaIds.map((id): [string, string] => ["idea", String(id)]),
    ...(coversTopic && !revised ? [["whole", "1"] as [string, string]] : []),
  ];
  return (
    <>
      {head}
      <NotPublicBand office={localized(topic, "officeName", locale)} />
      <StageSteps stage="draft" />
      {revised && <RevisesNote revised={revised} />}
      <AnsweredElsewhere ideas={around.ideas} />
      <ComposerDesk
        path="/desk/responses/new"
        responseId={0}
        topicId={topic.id}
        query={query}
        topic={topic}
        revises={revised?.id}
        saved={{ ...emptyComposed, coversTopic }}
        version={0}
        around={around}
        signature={topic}
        now={now}
        firstDay={firstDay}
        lastResult={answer?.result}
      />
    </>
  );
}
