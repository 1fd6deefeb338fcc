import { Chip, type ChipTone } from "~/ui/chip";
import { useLanguage } from "~/ui/language";
import { type PromiseState, promiseStateOf, type TopicFacts, type TopicState, topicStateOf } from "./state";

const tones = {
  draft: "draft",
  scheduled: "scheduled",
  open: "open",
  closed: "closed",
  answered: "answered",
  done: "done",
} as const satisfies Record<TopicState, ChipTone>;

/** The state of a topic; a promise that was missed is said instead of "closed". */
export function TopicChip({ topic, now }: { topic: TopicFacts; now: Date }) {
  const { t } = useLanguage();
  const state = topicStateOf(topic, now);
  if (promiseStateOf(topic, now) === ("late" satisfies PromiseState)) return <Chip tone="late">{t("topics.state-late")}</Chip>;
  return <Chip tone={tones[state]}>{t(`topics.state-${state}`)}</Chip>;
}
