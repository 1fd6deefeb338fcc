import type { CommitmentState } from "~/features/responses/answer";
import { Icon } from "~/ui/icon";
import { useLanguage } from "~/ui/language";
import type { Commitment } from "./queries.server";

/** What the city says beside what residents say: two answers, never added up into one. */
export function TwoNumbers({ commitment, state }: { commitment: Commitment; state: CommitmentState }) {
  const { t, date, number } = useLanguage();
  const { settledAt, residentsDone: done, residentsNotDone: notDone } = commitment;
  const says = done + notDone > 0 ? "numbers" : "none";
  return (
    <dl className="two-numbers">
      <div className={`is-${state}`}>
        <dt>
          <Icon name="landmark" /> {t("commitments.city-says")}
        </dt>
        <dd>{t(`commitments.city-says-${state}`, { date: settledAt ? date(settledAt) : "" })}</dd>
      </div>
      {state !== "withdrawn" && (
        <div>
          <dt>
            <Icon name="users" /> {t("commitments.residents-say")}
          </dt>
          {state === "done" ? (
            <dd>{t(`commitments.residents-${says}`, { done: number(done), notDone: number(notDone) })}</dd>
          ) : (
            <dd className="is-quiet">{t("commitments.residents-later")}</dd>
          )}
        </div>
      )}
    </dl>
  );
}
