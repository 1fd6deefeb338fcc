import { useActionData, useLoaderData } from "@remix-run/react";
import { getReview } from "~/features/blind-reviews/queries.server";
import { ReviewFields } from "~/features/blind-reviews/review-fields";
import { reviewForm } from "~/features/blind-reviews/review-form";
import { ReviewedText } from "~/features/blind-reviews/reviewed-text";
import { saveReview } from "~/features/blind-reviews/save-review.server";
import { moderators } from "~/http/audience.server";
import { idParam } from "~/http/params.server";
import { Breadcrumb } from "~/ui/breadcrumb";
import { useLanguage } from "~/ui/language";

export const loader = moderators.mayRead(async ({ db, actor, language, now, params }) => ({
  title: language.t("ledger.review-title"),
  review: await getReview(db, actor, idParam(params.reviewId), now),
}));

export const action = moderators.mayWrite(reviewForm, async ({ db, actor, form, now, params }) => {
  const reviewId = idParam(params.reviewId);
  await saveReview(db, actor, { reviewId, answer: form.answer }, now);
  return { seeOther: "/moderation/reviews?done=saved", json: { review: reviewId } };
});

export default function BlindReview() {
  const { review } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t, href } = useLanguage();
  return (
    <div className="prose">
      <Breadcrumb crumbs={[{ href: href("/moderation/reviews"), label: t("ledger.reviews-title") }]} />
      <h1>{t("ledger.review-title")}</h1>
      <p className="lede">{t("ledger.review-lede")}</p>
      <ReviewedText review={review} />
      <ReviewFields reviewId={review.id} clauses={review.clauses} lastResult={answer?.result} />
    </div>
  );
}
