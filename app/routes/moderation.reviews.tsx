import { useLoaderData } from "@remix-run/react";
import { listWaitingReviews, reviewsPerPage } from "~/features/blind-reviews/queries.server";
import { WaitingReviews } from "~/features/blind-reviews/waiting-reviews";
import { ModerationNav } from "~/features/cases/moderation-nav";
import { moderators } from "~/http/audience.server";
import { numberParam } from "~/http/params.server";
import { EmptyState } from "~/ui/empty-state";
import { useLanguage } from "~/ui/language";
import { Pagination } from "~/ui/pagination";

export const loader = moderators.mayRead(async ({ db, actor, language, now, url }) => {
  const after = numberParam(url.searchParams.get("after"));
  return {
    title: language.t("ledger.reviews-title"),
    ...(await listWaitingReviews(db, actor, after, now)),
    isFirstPage: after === null,
    perPage: reviewsPerPage,
  };
});

export default function BlindReviews() {
  const { reviews, next, isFirstPage, perPage } = useLoaderData<typeof loader>();
  const { t, href } = useLanguage();
  return (
    <>
      <ModerationNav current="reviews" />
      <h1>{t("ledger.reviews-title")}</h1>
      <p className="lede">{t("ledger.reviews-lede")}</p>
      {reviews.length > 0 ? <WaitingReviews reviews={reviews} /> : <EmptyState>{t("ledger.reviews-empty")}</EmptyState>}
      <Pagination
        label={t("ledger.reviews-title")}
        firstHref={isFirstPage ? null : href("/moderation/reviews")}
        nextHref={next === null ? null : href(`/moderation/reviews?after=${next}`)}
        nextLabel={t("ledger.reviews-next", { count: perPage })}
      />
    </>
  );
}
