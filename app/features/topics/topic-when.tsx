import { useLanguage } from "~/ui/language";
import { type TopicFacts, topicStateOf } from "./state";

/** Until when a topic is open, or when it opens or closed, as a phrase. */
export function TopicWhen({ topic, now }: { topic: TopicFacts; now: Date }) {
  const { t, date } = useLanguage();
  const state = topicStateOf(topic, now);
  if (!topic.opensAt || !topic.closesAt) return null;
  if (state === "scheduled") return <span>{t("topics.opens-on", { date: date(topic.opensAt) })}</span>;
  if (state === "open") return <span>{t("topics.open-until", { date: date(topic.closesAt) })}</span>;
  return <span>{t("topics.closed-on", { date: date(topic.closesAt) })}</span>;
}
