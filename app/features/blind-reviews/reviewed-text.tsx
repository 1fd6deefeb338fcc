import { useLanguage } from "~/ui/language";
import type { OpenedReview } from "./queries.server";

/** The text as the first moderator read it; of a photo, the photo and its description. */
export function ReviewedText({ review: { text, language, photoId } }: { review: OpenedReview }) {
  const { t } = useLanguage();
  return (
    <section aria-labelledby="text">
      <h2 id="text">{t("ledger.review-text")}</h2>
      {photoId !== null && <img className="review-photo" src={`/photos/${photoId}`} alt={text} />}
      <blockquote className="evidence" lang={language} dir="auto">
        {text}
      </blockquote>
    </section>
  );
}
