import { useActionData, useLoaderData } from "@remix-run/react";
import { localized } from "~/core/localized";
import { AnsweredElsewhere } from "~/features/desk/answered-elsewhere";
import { emptyComposed } from "~/features/desk/composed";
import { Composer } from "~/features/desk/composer";
import { NotPublicBand } from "~/features/desk/not-public-band";
import { ResponseHead } from "~/features/desk/response-head";
import { StageSteps } from "~/features/desk/stage-steps";
import { getDeskTopic, listChosenIdeas } from "~/features/desk/topic-desk.server";
import { nextDayIn } from "~/features/responses/calendar";
import { ideasRefusal } from "~/features/responses/permissions";
import { newResponseForm } from "~/features/responses/response-form";
import { startResponse } from "~/features/responses/save-response.server";
import { officials } from "~/http/audience.server";
import { idParam, slugParam } from "~/http/params.server";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { useLanguage } from "~/ui/language";

export const handle = { hydrate: true };

export const loader = officials.mayRead(async ({ db, actor, now, url, city, language: { t } }) => {
  const topic = await getDeskTopic(db, actor, slugParam(url.searchParams.get("topic") ?? undefined));
  const ids = [...new Set(url.searchParams.getAll("idea"))].map(idParam);
  const ideas = ids.length > 0 ? await listChosenIdeas(db, ids) : [];
  const refusal = ideasRefusal(ideas, ids.length, topic.id);
  if (refusal) throw refusal;
  const coversTopic = url.searchParams.get("whole") === "1";
  return {
    title: t("desk.new-response"),
    now,
    firstDay: nextDayIn(city.timeZone, now),
    topic,
    ideas,
    coversTopic,
    query: url.search,
  };
});

export const action = officials.mayWrite(newResponseForm, async ({ db, actor, form, now }) => {
  const id = await startResponse(db, actor, slugParam(form.topic), form, now);
  return { seeOther: `/desk/responses/${id}?done=${form.intent === "send" ? "sent-for-review" : "saved"}` };
});

export default function NewResponsePage() {
  const { now, firstDay, topic, ideas, coversTopic, query } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, href, locale } = useLanguage();
  const head = (
    <ResponseHead title={t("desk.new-response")} topicSlug={topic.slug} question={topic.question} questionEs={topic.questionEs} />
  );
  if (ideas.length === 0 && !coversTopic) {
    return (
      <>
        {head}
        <EmptyState act={<ButtonLink href={href(`/desk/topics/${topic.slug}#ideas`)}>{t("desk.choose-ideas")}</ButtonLink>}>
          {t("desk.nothing-chosen")}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      {head}
      <NotPublicBand office={localized(topic, "officeName", locale)} />
      <StageSteps stage="draft" />
      <AnsweredElsewhere ideas={ideas} />
      <Composer
        action={href(`/desk/responses/new${query}`)}
        topic={topic.slug}
        version={0}
        composed={{ ...emptyComposed, coversTopic }}
        ideas={ideas}
        signature={topic}
        now={now}
        firstDay={firstDay}
        lastResult={answer?.result}
      />
    </>
  );
}
