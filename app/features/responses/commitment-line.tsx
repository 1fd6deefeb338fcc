import { localized } from "~/core/localized";
import { Icon, type IconName } from "~/ui/icon";
import { useLanguage } from "~/ui/language";
import { type CommitmentState, type PublishedCommitment, spoken } from "./answer";
import { momentOfDay } from "./calendar";

const signs: Record<CommitmentState, IconName> = {
  due: "calendar-clock",
  late: "alarm-clock",
  done: "circle-check",
  withdrawn: "circle-slash",
};

/** What became of a commitment by its date; a missed one says so by itself. */
export function CommitmentLine({ commitment }: { commitment: PublishedCommitment }) {
  const { t, href, date, locale } = useLanguage();
  const { state, settledAt } = commitment;
  const day = date(settledAt ?? momentOfDay(commitment.dueOn));
  const sentence = spoken(commitment, "sentence", locale);
  return (
    <p className={`commitment-line is-${state}`}>
      <Icon name={signs[state]} />
      <span>
        {t(`responses.commitment-${state}`, { date: day })} {settledAt && <span lang={sentence.lang}>{sentence.text}</span>}{" "}
        <a href={href(`/commitments/${commitment.id}`)}>{t("commitments.see-commitment")}</a>
      </span>
    </p>
  );
}

export function CommitmentList({ commitments }: { commitments: PublishedCommitment[] }) {
  const { t, locale } = useLanguage();
  return (
    <>
      <p className="commitments-title">{t("responses.commitments")}</p>
      <ul className="commitments">
        {commitments.map((commitment) => (
          <li key={commitment.id}>
            {localized(commitment, "summary", locale)}
            <CommitmentLine commitment={commitment} />
          </li>
        ))}
      </ul>
    </>
  );
}
