import { useCalendar } from "~/features/city/calendar-context";
import { Chip, type ChipTone } from "~/ui/chip";
import { useLanguage } from "~/ui/language";
import { promiseStateOf, type TopicFacts, type TopicState, topicStateOf } from "./state";

const tones = {
  draft: "draft",
  scheduled: "scheduled",
  open: "open",
  closed: "closed",
  answered: "answered",
  done: "done",
} as const satisfies Record<TopicState, ChipTone>;

/** The state of a topic; once it has closed, a promise that is due soon or was missed is said instead of "closed". */
export function TopicChip({ topic, now }: { topic: TopicFacts; now: Date }) {
  const { t } = useLanguage();
  const state = topicStateOf(topic, now);
  const promise = promiseStateOf(topic, now, useCalendar());
  if (promise === "late") return <Chip tone="late">{t("topics.state-late")}</Chip>;
  if (promise === "due-soon" && state === "closed") return <Chip tone="soon">{t("topics.state-due-soon")}</Chip>;
  return <Chip tone={tones[state]}>{t(`topics.state-${state}`)}</Chip>;
}
