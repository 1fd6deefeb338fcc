import { useLoaderData } from "@remix-run/react";
import { listPublicVoids } from "~/features/voids/queries.server";
import { SupportsExplained } from "~/features/voids/supports-explained";
import { VoidList } from "~/features/voids/void-list";
import { anyone } from "~/http/audience.server";
import { numberParam } from "~/http/params.server";
import { EmptyState } from "~/ui/empty-state";
import { useLanguage } from "~/ui/language";
import { Pagination } from "~/ui/pagination";

export const loader = anyone.mayRead(async ({ db, city, language, url }) => {
  const from = numberParam(url.searchParams.get("from"));
  const { voids, next } = await listPublicVoids(db, from);
  return {
    title: language.t("voids.how-counted"),
    description: language.t("voids.public-lede"),
    voids,
    next,
    isFirstPage: from === null,
    email: city.email,
  };
});

export default function Supports() {
  const { voids, next, isFirstPage, email } = useLoaderData<typeof loader>();
  const { t, href } = useLanguage();
  return (
    <div className="prose">
      <h1>{t("voids.how-counted")}</h1>
      <p className="lede">{t("voids.public-lede")}</p>
      <SupportsExplained email={email} />
      <section aria-labelledby="set-aside">
        <h2 id="set-aside">{t("voids.public-list")}</h2>
        <p>{t("voids.public-list-lede")}</p>
        {voids.length === 0 ? <EmptyState>{t("voids.public-none")}</EmptyState> : <VoidList voids={voids} />}
        <Pagination
          label={t("voids.public-list")}
          firstHref={isFirstPage ? null : `${href("/supports")}#set-aside`}
          nextHref={next === null ? null : `${href(`/supports?from=${next}`)}#set-aside`}
        />
      </section>
    </div>
  );
}
