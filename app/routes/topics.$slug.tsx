import { useLoaderData } from "@remix-run/react";
import { localized } from "~/core/localized";
import { listNeighborhoods } from "~/features/city/queries.server";
import { IdeaFilters } from "~/features/ideas/idea-filters";
import { IdeaList } from "~/features/ideas/idea-list";
import { listIdeas } from "~/features/ideas/list-ideas.server";
import { cursorOf, cursorText, ideaOrders } from "~/features/ideas/order";
import { listPublicationsOfTopic } from "~/features/responses/published.server";
import { ResponseBlock } from "~/features/responses/response-block";
import { supportRefusal } from "~/features/supports/permissions";
import { PromiseBox } from "~/features/topics/promise-box";
import { getTopic } from "~/features/topics/queries.server";
import { topicStateOf } from "~/features/topics/state";
import { OtherWays, TopicContext, TopicHead } from "~/features/topics/topic-head";
import { anyone } from "~/http/audience.server";
import { choiceParam, numberParam, slugParam } from "~/http/params.server";
import { shuffleFor } from "~/http/reader.server";

export const loader = anyone.mayRead(async (visit) => {
  const { db, actor, now, url, params, language } = visit;
  const topic = await getTopic(db, slugParam(params.slug));
  const state = topicStateOf(topic, now);
  const countsHidden = topic.hidesCounts && state === "open";
  const orders = ideaOrders.filter((order) => (state === "open" || order !== "fair") && !(countsHidden && order === "supported"));
  const order = choiceParam(url.searchParams.get("order"), orders as [(typeof orders)[number]]);
  const neighborhoodId = numberParam(url.searchParams.get("neighborhood"));
  const [list, neighborhoods, publications] = await Promise.all([
    listIdeas(db, {
      topicId: topic.id,
      order,
      shuffle: shuffleFor(visit),
      neighborhoodId,
      after: cursorOf(url.searchParams.get("after")),
      personId: actor?.id ?? null,
    }),
    listNeighborhoods(db),
    listPublicationsOfTopic(db, topic.id, now),
  ]);
  const refusal = supportRefusal(actor, { isHidden: false, topicOpensAt: topic.opensAt, topicClosesAt: topic.closesAt }, now);
  return {
    title: localized(topic, "question", language.locale),
    description: localized(topic, "summary", language.locale),
    now,
    topic,
    state,
    countsHidden,
    order,
    orders,
    neighborhoodId,
    neighborhoods,
    ideas: list.ideas,
    next: list.next && cursorText(list.next),
    isFirstPage: !url.searchParams.has("after"),
    publications,
    maySupport: refusal === null || refusal.kind === "signed-out",
  };
});

export default function TopicPage() {
  const page = useLoaderData<typeof loader>();
  const { topic, state, now } = page;
  return (
    <>
      <TopicHead topic={topic} state={state} now={now} />
      <PromiseBox topic={topic} now={now} />
      <div className="columns">
        <div>
          {page.publications.map((publication) => (
            <ResponseBlock key={publication.id} answer={publication} />
          ))}
          <TopicContext topic={topic} />
          {state !== "scheduled" && (
            <section aria-labelledby="ideas" className="topic-ideas">
              <IdeaFilters {...page} />
              <IdeaList {...page} />
            </section>
          )}
        </div>
        <OtherWays topic={topic} state={state} />
      </div>
    </>
  );
}
