import { Alert } from "~/ui/alert";
import { useLanguage } from "~/ui/language";

/** Above a form, for whoever is slowed down: how often they can post, until when, and how to ask for a second look. */
export function SlowNote({ until }: { until: Date | null }) {
  const { t, date } = useLanguage();
  if (until === null) return null;
  return (
    <Alert tone="info">
      <p>{t("moderation.posting-slow", { until: date(until, "time") })}</p>
    </Alert>
  );
}
