import type { Topic } from "~/features/topics/queries.server";
import type { TopicState } from "~/features/topics/state";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { useLanguage } from "~/ui/language";
import { Pagination } from "~/ui/pagination";
import { IdeaCard } from "./idea-card";
import type { IdeaCard as IdeaCardData } from "./list-ideas.server";
import type { IdeaOrder } from "./order";

interface IdeaListProps {
  topic: Topic;
  state: TopicState;
  ideas: IdeaCardData[];
  next: string | null;
  isFirstPage: boolean;
  order: IdeaOrder;
  neighborhoodId: number | null;
  maySupport: boolean;
  countsHidden: boolean;
}

/** One page of a topic's ideas, or what to do when there are none. */
export function IdeaList({
  topic,
  state,
  ideas,
  next,
  isFirstPage,
  order,
  neighborhoodId,
  maySupport,
  countsHidden,
}: IdeaListProps) {
  const { t, href } = useLanguage();
  const address = `/topics/${topic.slug}?order=${order}${neighborhoodId ? `&neighborhood=${neighborhoodId}` : ""}`;
  if (ideas.length === 0) return <NoIdeas {...{ topic, state, order, neighborhoodId }} />;
  return (
    <>
      <ul className="idea-list">
        {ideas.map((idea) => (
          <IdeaCard key={idea.id} idea={idea} maySupport={maySupport} hidesCounts={countsHidden} back={address} />
        ))}
      </ul>
      <Pagination
        label={t("ideas.ideas")}
        firstHref={isFirstPage ? null : `${href(address)}#ideas`}
        nextHref={next && `${href(`${address}&after=${next}`)}#ideas`}
        nextLabel={t("ideas.next-page")}
      />
    </>
  );
}

function NoIdeas({ topic, state, order, neighborhoodId }: Pick<IdeaListProps, "topic" | "state" | "order" | "neighborhoodId">) {
  const { t, href } = useLanguage();
  if (neighborhoodId) return <EmptyState>{t("ideas.none-here")}</EmptyState>;
  if (order === "answered") return <EmptyState>{t("ideas.none-answered")}</EmptyState>;
  if (state !== "open") return <EmptyState>{t("ideas.none")}</EmptyState>;
  return (
    <EmptyState act={<ButtonLink href={href(`/topics/${topic.slug}/ideas/new`)}>{t("ideas.share")}</ButtonLink>}>
      {t("ideas.be-first")}
    </EmptyState>
  );
}
