import { useLanguage } from "~/ui/language";
import type { ResponseDecision } from "./decisions";

interface ApartNoteProps {
  decision: ResponseDecision;
  /** How many ideas the response answers. */
  count: number;
}

/** Stands between the decision on one idea and a sentence that speaks of a different one, so that the two do not contradict each other. */
export function ApartNote({ decision, count }: ApartNoteProps) {
  const { t } = useLanguage();
  return <p className="response-note">{t("responses.apart", { count, decision: t(`responses.decision-${decision}`) })}</p>;
}
