import type { ReactNode } from "react";
import type { CommitmentState } from "~/features/responses/answer";
import { spoken } from "~/features/responses/answer";
import { momentOfDay } from "~/features/responses/calendar";
import { Breadcrumb, type Crumb } from "~/ui/breadcrumb";
import { Chip, type ChipTone } from "~/ui/chip";
import { useLanguage } from "~/ui/language";
import type { Commitment } from "./queries.server";

const tones: Record<CommitmentState, ChipTone> = { due: "planned", late: "late", done: "done", withdrawn: "stopped" };

interface CommitmentHeadProps {
  commitment: Commitment;
  state: CommitmentState;
  /** Days after the promised one. */
  daysLate: number;
  crumbs: Crumb[];
  children?: ReactNode;
}

/** What was promised and where it stands: a missed date is said first, and stays said. */
export function CommitmentHead({ commitment, state, daysLate, crumbs, children }: CommitmentHeadProps) {
  const { t, locale, date } = useLanguage();
  const summary = spoken(commitment, "summary", locale);
  const due = date(momentOfDay(commitment.dueOn));
  return (
    <>
      <Breadcrumb crumbs={crumbs} />
      <header className="commitment-head">
        <p className="eyebrow">{t("commitments.number", { id: commitment.id })}</p>
        <h1 lang={summary.lang}>{summary.text}</h1>
        <p className="meta">
          <Chip tone={tones[state]}>{t(`commitments.state-${state}`)}</Chip>
          <span className={state === "late" ? "is-late" : undefined}>{t(`commitments.is-${state}`, { date: due })}</span>
          {state === "done" && daysLate > 0 && <span>{t("commitments.done-late", { count: daysLate })}</span>}
          {children}
        </p>
      </header>
    </>
  );
}
