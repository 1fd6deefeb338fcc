import type { CommitmentState } from "~/features/responses/answer";
import { momentOfDay } from "~/features/responses/calendar";
import { Icon, type IconName } from "~/ui/icon";
import { useLanguage } from "~/ui/language";
import { commitmentStateOf } from "./state";

/** What a list needs to know of a commitment to say where it stands. */
export interface MarkedCommitment {
  id: number;
  /** `2026-11-03`, a day of the city. */
  dueOn: string;
  settledAs: "progress" | "done" | "withdrawn" | null;
}

const signs: Record<CommitmentState, IconName> = {
  due: "calendar-clock",
  late: "alarm-clock",
  done: "circle-check",
  withdrawn: "circle-slash",
};

/** Where a commitment stands on a day of the city (`today`), as a link to it. */
export function CommitmentMark({ commitment, today }: { commitment: MarkedCommitment; today: string }) {
  const { t, href, date } = useLanguage();
  const state = commitmentStateOf(commitment, today);
  return (
    <p className={`commitment-line is-${state}`}>
      <Icon name={signs[state]} />
      <a href={href(`/commitments/${commitment.id}`)}>
        {t(`report.commitment-${state}`, { date: date(momentOfDay(commitment.dueOn)) })}
      </a>
    </p>
  );
}
