import { useLoaderData } from "@remix-run/react";
import { localized } from "~/core/localized";
import { CommitmentTable } from "~/features/desk/commitment-table";
import { readTopicDesk } from "~/features/desk/read-topic-desk.server";
import { TopicDeskHead } from "~/features/desk/topic-desk-head";
import { TopicIdeasForm } from "~/features/desk/topic-ideas-form";
import { TopicResponseTable } from "~/features/desk/topic-response-table";
import { TopicTabs } from "~/features/desk/topic-tabs";
import { ideaViews } from "~/features/desk/topic-view";
import { NoteForm } from "~/features/notes/note-form";
import { NoteList } from "~/features/notes/note-list";
import { dayIn } from "~/features/responses/calendar";
import { officials } from "~/http/audience.server";
import { choiceParam, safePath, slugParam } from "~/http/params.server";
import { EmptyState } from "~/ui/empty-state";
import { useLanguage } from "~/ui/language";
import { Pagination } from "~/ui/pagination";

export const handle = { hydrate: true };

export const loader = officials.mayRead(async ({ db, actor, now, url, city, params, language: { locale } }) => {
  const view = choiceParam(url.searchParams.get("show"), ideaViews);
  const desk = await readTopicDesk(db, actor, slugParam(params.slug), { view, search: url.searchParams, now });
  const slug = desk.topic.slug;
  const after = url.searchParams.get("after");
  return {
    title: localized(desk.topic, "question", locale),
    now,
    today: dayIn(city.timeZone, now),
    view,
    isFirstPage: after === null,
    back: safePath(`/desk/topics/${slug}?show=${view}${after ? `&after=${after}` : ""}`, `/desk/topics/${slug}`),
    ...desk,
  };
});

export default function DeskTopicPage() {
  const { now, today, view, isFirstPage, back, topic, team, ideas, responses, commitments, notes } =
    useLoaderData<typeof loader>();
  const { t, href } = useLanguage();
  const path = href(`/desk/topics/${topic.slug}`);
  return (
    <>
      <TopicDeskHead topic={topic} team={team} back={back} now={now} />
      <section className="section" aria-labelledby="ideas">
        <h2 id="ideas">{t("desk.ideas")}</h2>
        <TopicTabs slug={topic.slug} view={view} />
        {ideas.shown.length > 0 ? (
          <TopicIdeasForm topic={topic} ideas={ideas.shown} team={team} back={back} />
        ) : (
          <EmptyState>{t(topic.ideasCount === 0 ? "desk.no-ideas" : `desk.view-${view}-none`)}</EmptyState>
        )}
        <Pagination
          label={t("desk.ideas")}
          firstHref={isFirstPage ? null : `${path}?show=${view}#ideas`}
          nextHref={ideas.next && `${path}?show=${view}&after=${ideas.next}#ideas`}
        />
      </section>
      <section className="section" aria-labelledby="notes">
        <h2 id="notes">{t("desk.notes")}</h2>
        <p className="hint">{t("desk.notes-hint")}</p>
        <NoteList notes={notes} />
        <NoteForm topicId={topic.id} back={`/desk/topics/${topic.slug}?done=noted#notes`} />
      </section>
      {responses.shown.length > 0 && (
        <section className="section" aria-labelledby="responses">
          <h2 id="responses">{t("desk.responses")}</h2>
          <TopicResponseTable responses={responses.shown} />
          <Pagination
            label={t("desk.responses")}
            firstHref={responses.isFirst ? null : `${path}#responses`}
            nextHref={responses.next && `${path}?responses=${responses.next}#responses`}
          />
        </section>
      )}
      {commitments.shown.length > 0 && (
        <section className="section" aria-labelledby="commitments">
          <h2 id="commitments">{t("desk.commitments")}</h2>
          <CommitmentTable commitments={commitments.shown} today={today} />
          <Pagination
            label={t("desk.commitments")}
            firstHref={commitments.isFirst ? null : `${path}#commitments`}
            nextHref={commitments.next && `${path}?commitments=${commitments.next}#commitments`}
          />
        </section>
      )}
    </>
  );
}
