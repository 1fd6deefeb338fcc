import { Chip } from "~/ui/chip";
import { useLanguage } from "~/ui/language";
import { type ResponseDecision, toneOfDecision } from "./decisions";

/** What the city decided, in one word or two. */
export function DecisionChip({ decision }: { decision: ResponseDecision }) {
  const { t } = useLanguage();
  return <Chip tone={toneOfDecision[decision]}>{t(`responses.decision-${decision}`)}</Chip>;
}
