import { useLanguage } from "~/ui/language";
import { Time } from "~/ui/time";
import type { WaitingReview } from "./queries.server";

/** The texts that wait, each with its first words and the way to its page. */
export function WaitingReviews({ reviews }: { reviews: WaitingReview[] }) {
  const { t, href } = useLanguage();
  return (
    <ol className="case-cards">
      {reviews.map((review) => (
        <li key={review.id} className="card">
          <h2>
            <a href={href(`/moderation/reviews/${review.id}`)}>{t("ledger.review-open", { number: review.id })}</a>
          </h2>
          <p className="case-text" lang={review.language} dir="auto">
            {review.excerpt}
          </p>
          <p className="meta">
            {/* The day alone: the exact moment would tell which decision it was. */}
            <Time date={review.drawnAt} style="numeric" />
          </p>
        </li>
      ))}
    </ol>
  );
}
