import { useLanguage } from "~/ui/language";

interface Owing {
  obliged: number;
  answered: number;
  hasOwnResponse: boolean;
}

/** How much of what the promise obliges is answered. Without a single idea, the topic itself is owed an answer. */
export function OwedCount({ topic: { obliged, answered, hasOwnResponse } }: { topic: Owing }) {
  const { t } = useLanguage();
  if (obliged === 0) return <>{t(hasOwnResponse ? "desk.topic-answered" : "desk.topic-owed")}</>;
  return <>{t("desk.answered-of", { answered, count: obliged })}</>;
}
