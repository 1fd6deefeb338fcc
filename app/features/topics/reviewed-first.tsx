import { localized } from "~/core/localized";
import { Alert } from "~/ui/alert";
import { useLanguage } from "~/ui/language";

interface ReviewedFirstTopic {
  isReviewedFirst: boolean;
  reviewedFirstReason: string;
  reviewedFirstReasonEs: string;
}

/** Says that a moderator reads ideas of a topic before others do, and why; nothing where nobody does. */
export function ReviewedFirst({ topic }: { topic: ReviewedFirstTopic }) {
  const { t, locale } = useLanguage();
  if (!topic.isReviewedFirst) return null;
  return (
    <Alert tone="info">
      <p>{t("topics.reviewed-first", { reason: localized(topic, "reviewedFirstReason", locale) })}</p>
    </Alert>
  );
}

/** Of a topic only what the note needs. */
export function reviewedFirstOf({ isReviewedFirst, reviewedFirstReason, reviewedFirstReasonEs }: ReviewedFirstTopic) {
  return { isReviewedFirst, reviewedFirstReason, reviewedFirstReasonEs };
}
