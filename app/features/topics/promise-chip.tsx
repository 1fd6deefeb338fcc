import { Chip, type ChipTone } from "~/ui/chip";
import { useLanguage } from "~/ui/language";
import type { PromiseState } from "./state";

const tones = {
  open: "scheduled",
  "due-soon": "soon",
  late: "late",
  kept: "answered",
  "kept-late": "soon",
} as const satisfies Record<PromiseState, ChipTone>;

/** The state of a promise in a word. */
export function PromiseChip({ state }: { state: PromiseState }) {
  const { t } = useLanguage();
  return <Chip tone={tones[state]}>{t(`topics.promise-${state}`)}</Chip>;
}
