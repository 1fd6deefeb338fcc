import { useLoaderData } from "@remix-run/react";
import { countReported, listQueue } from "~/features/moderation/queries.server";
import { queueCursorOf, queueCursorText, queuePerPage, queueViews } from "~/features/moderation/queue";
import { QueueCard } from "~/features/moderation/queue-card";
import { QueueTabs } from "~/features/moderation/queue-tabs";
import { moderators } from "~/http/audience.server";
import { choiceParam } from "~/http/params.server";
import { EmptyState } from "~/ui/empty-state";
import { useLanguage } from "~/ui/language";
import { Pagination } from "~/ui/pagination";

export const handle = { hydrate: true };

export const loader = moderators.mayRead(async ({ db, language, url }) => {
  const view = choiceParam(url.searchParams.get("show"), queueViews);
  const after = queueCursorOf(url.searchParams.get("after"));
  const [queue, reported] = await Promise.all([listQueue(db, view, after), countReported(db)]);
  const next = queue.next && `/moderation?show=${view}&after=${queueCursorText(queue.next)}`;
  return {
    title: language.t("moderation.title"),
    view,
    items: queue.items,
    next,
    first: after && `/moderation?show=${view}`,
    reported,
  };
});

export default function Moderation() {
  const { view, items, next, first, reported } = useLoaderData<typeof loader>();
  const { t, href } = useLanguage();
  return (
    <>
      <h1>{t("moderation.title")}</h1>
      <p className="lede">{t("moderation.lede")}</p>
      <QueueTabs view={view} reported={reported} />
      <p className="meta">{t(`moderation.order-${view}`)}</p>
      {items.length === 0 && <EmptyState>{t(`moderation.${view}-empty`)}</EmptyState>}
      <ol className="case-cards">
        {items.map((item) => (
          <QueueCard key={`${item.kind}-${item.id}`} item={item} view={view} />
        ))}
      </ol>
      <Pagination
        label={t(`moderation.view-${view}`)}
        firstHref={first && href(first)}
        nextHref={next && href(next)}
        nextLabel={t("moderation.next-items", { count: queuePerPage })}
      />
    </>
  );
}
