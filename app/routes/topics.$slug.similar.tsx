import { useLoaderData } from "@remix-run/react";
import { listSimilar } from "~/features/ideas/queries.server";
import { SimilarIdeas } from "~/features/ideas/similar-ideas";
import { supportRefusal } from "~/features/supports/permissions";
import { getTopic } from "~/features/topics/queries.server";
import { topicStateOf } from "~/features/topics/state";
import { anyone } from "~/http/audience.server";
import { slugParam } from "~/http/params.server";
import { ButtonLink } from "~/ui/button";
import { useLanguage } from "~/ui/language";

const shortest = 4;
const longest = 200;

export const loader = anyone.mayRead(async ({ db, actor, now, params, url, language }) => {
  const topic = await getTopic(db, slugParam(params.slug));
  const query = (url.searchParams.get("q") ?? "").replaceAll("\0", "").trim().slice(0, longest);
  const similar = query.length < shortest ? [] : await listSimilar(db, topic.id, query, { personId: actor?.id });
  const window = { isHidden: false, topicOpensAt: topic.opensAt, topicClosesAt: topic.closesAt };
  return {
    title: language.t("ideas.similar"),
    slug: topic.slug,
    similar,
    maySupport: supportRefusal(actor, window, now) === null,
    countsHidden: topic.hidesCounts && topicStateOf(topic, now) === "open",
  };
});

/** Ideas like some words. `enhance` shows the list below the title of a new idea. */
export default function SimilarPage() {
  const { slug, similar, ...shown } = useLoaderData<typeof loader>();
  const { t, href } = useLanguage();
  return (
    <div className="narrow">
      <h1>{t("ideas.similar")}</h1>
      {similar.length > 0 ? <SimilarIdeas similar={similar} {...shown} /> : <p>{t("ideas.none-similar")}</p>}
      <p>
        <ButtonLink href={href(`/topics/${slug}/ideas/new`)}>{t("ideas.share")}</ButtonLink>
      </p>
    </div>
  );
}
