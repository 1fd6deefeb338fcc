import { useLoaderData } from "@remix-run/react";
import { listTopics, type TopicGroup, topicGroups, topicsPerPage } from "~/features/topics/queries.server";
import { TopicCard } from "~/features/topics/topic-card";
import { anyone } from "~/http/audience.server";
import { timeCursorOf, timeCursorText } from "~/http/params.server";
import { EmptyState } from "~/ui/empty-state";
import { useLanguage } from "~/ui/language";
import { Pagination } from "~/ui/pagination";

export const loader = anyone.mayRead(async ({ db, now, url, language }) => {
  const after = timeCursorOf(url.searchParams.get("after"));
  const groups: readonly TopicGroup[] = after ? ["past"] : topicGroups;
  const lists = await Promise.all(groups.map((group) => listTopics(db, group, { now, after, limit: topicsPerPage + 1 })));
  const past = lists.at(-1) ?? [];
  const last = past[topicsPerPage - 1];
  return {
    title: language.t("topics.title"),
    now,
    groups: groups.map((group, index) => ({ group, topics: (lists[index] ?? []).slice(0, topicsPerPage) })),
    next: last?.closesAt && past.length > topicsPerPage ? timeCursorText({ at: last.closesAt, id: last.id }) : null,
    isFirstPage: !after,
  };
});

export default function TopicsPage() {
  const { groups, now, next, isFirstPage } = useLoaderData<typeof loader>();
  const { t, href } = useLanguage();
  return (
    <>
      <h1>{t("topics.title")}</h1>
      <p className="lede">{t("topics.lede")}</p>
      {groups.map(({ group, topics }) => (
        <section key={group} aria-labelledby={group} className="section">
          <h2 id={group}>{t(`topics.group-${group}`)}</h2>
          {topics.length === 0 ? (
            <EmptyState>{t(`topics.none-${group}`)}</EmptyState>
          ) : (
            <ul className="topic-cards">
              {topics.map((topic) => (
                <TopicCard key={topic.id} topic={topic} now={now} />
              ))}
            </ul>
          )}
        </section>
      ))}
      <Pagination
        label={t("topics.title")}
        firstHref={isFirstPage ? null : href("/topics")}
        nextHref={next && href(`/topics?after=${next}`)}
      />
    </>
  );
}
