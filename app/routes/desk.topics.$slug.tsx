import { useLoaderData } from "@remix-run/react";
import { localized } from "~/core/localized";
import { CommitmentTable } from "~/features/desk/commitment-table";
import { deskCursorOf, deskCursorText } from "~/features/desk/desk-cursor";
import { getDeskTopic, listTopicCommitments, listTopicIdeas, listTopicResponses } from "~/features/desk/topic-desk.server";
import { TopicDeskHead } from "~/features/desk/topic-desk-head";
import { TopicIdeaTable } from "~/features/desk/topic-idea-table";
import { TopicResponseTable } from "~/features/desk/topic-response-table";
import { dayIn } from "~/features/responses/calendar";
import { officials } from "~/http/audience.server";
import { slugParam } from "~/http/params.server";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { useLanguage } from "~/ui/language";
import { Pagination } from "~/ui/pagination";

export const handle = { hydrate: true };

export const loader = officials.mayRead(async ({ db, actor, now, url, city, params, language: { locale } }) => {
  const topic = await getDeskTopic(db, actor, slugParam(params.slug));
  const after = deskCursorOf(url.searchParams.get("after"));
  const [list, responses, commitments] = await Promise.all([
    listTopicIdeas(db, topic, after),
    listTopicResponses(db, topic.id),
    listTopicCommitments(db, topic.id),
  ]);
  return {
    title: localized(topic, "question", locale),
    now,
    today: dayIn(city.timeZone, now),
    topic,
    responses,
    commitments,
    ideas: list.ideas,
    isFirstPage: after === null,
    next: list.next && deskCursorText(list.next),
  };
});

export default function DeskTopicPage() {
  const { now, today, topic, responses, commitments, ideas, isFirstPage, next } = useLoaderData<typeof loader>();
  const { t, href } = useLanguage();
  const path = href(`/desk/topics/${topic.slug}`);
  return (
    <>
      <TopicDeskHead topic={topic} now={now} />
      {responses.length > 0 && (
        <section className="section" aria-labelledby="responses">
          <h2 id="responses">{t("desk.responses")}</h2>
          <TopicResponseTable responses={responses} />
        </section>
      )}
      <section className="section" aria-labelledby="ideas">
        <h2 id="ideas">{t("desk.ideas")}</h2>
        {ideas.length > 0 ? (
          <form method="get" action={href("/desk/responses/new")}>
            <input type="hidden" name="topic" value={topic.slug} />
            <TopicIdeaTable slug={topic.slug} ideas={ideas} />
            <div className="choose-acts">
              <Button icon="message-square-reply">{t("desk.answer-together")}</Button>
            </div>
          </form>
        ) : (
          <EmptyState>{t("desk.no-ideas")}</EmptyState>
        )}
        <Pagination
          label={t("desk.ideas")}
          firstHref={isFirstPage ? null : path}
          nextHref={next && `${path}?after=${next}#ideas`}
        />
      </section>
      {commitments.length > 0 && (
        <section className="section" aria-labelledby="commitments">
          <h2 id="commitments">{t("desk.commitments")}</h2>
          <CommitmentTable commitments={commitments} today={today} />
        </section>
      )}
    </>
  );
}
