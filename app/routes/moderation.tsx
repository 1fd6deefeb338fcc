import { useLoaderData } from "@remix-run/react";
import { KeyBar } from "~/features/cases/key-bar";
import { neighborsOf } from "~/features/cases/key-targets";
import { ModerationNav } from "~/features/cases/moderation-nav";
import { listQueue, readQueueFacts } from "~/features/cases/queries.server";
import { queueCursorOf, queueFilterOf, queuePath } from "~/features/cases/queue";
import { QueueFilterForm, QueueTabs } from "~/features/cases/queue-filters";
import { QueueList } from "~/features/cases/queue-list";
import { QueueStart } from "~/features/cases/queue-start";
import { readDesk } from "~/features/cases/read-case-facts.server";
import { UndoBar } from "~/features/cases/undo-bar";
import { moderators } from "~/http/audience.server";
import { useLanguage } from "~/ui/language";

export const handle = { hydrate: true };

export const loader = moderators.mayRead(async ({ db, actor, city, language, now, url }) => {
  const filter = queueFilterOf(url.searchParams);
  const after = queueCursorOf(url.searchParams.get("after"));
  const [queue, facts, desk] = await Promise.all([
    listQueue(db, actor, filter, after, now),
    readQueueFacts(db, actor, filter),
    readDesk(db, actor, now),
  ]);
  return {
    title: language.t("moderation.title"),
    ...{ queue, filter, facts, desk, now },
    isFirstPage: after === null,
    goalHours: city.moderationHours,
  };
});

export default function Moderation() {
  const { queue, filter, facts, desk, now, isFirstPage, goalHours } = useLoaderData<typeof loader>();
  const { t } = useLanguage();
  const back = queuePath(filter);
  return (
    <>
      <ModerationNav current="queue" />
      <h1>{t("moderation.title")}</h1>
      <p className="lede">{t("cases.lede")}</p>
      <UndoBar last={desk.ownLast} hasKeys={desk.hasKeys} back={back} />
      <QueueTabs filter={filter} counts={facts.counts} />
      <div className="queue-tools">
        <KeyBar hasKeys={desk.hasKeys} targets={neighborsOf(null, queue, filter)} back={back} />
        <QueueFilterForm filter={filter} topics={facts.topics} />
      </div>
      <div className="queue">
        <QueueList queue={queue} filter={filter} now={now} goalHours={goalHours} isFirstPage={isFirstPage} />
        <QueueStart queue={queue} filter={filter} goalHours={goalHours} />
      </div>
    </>
  );
}
