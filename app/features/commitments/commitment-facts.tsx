import { localized } from "~/core/localized";
import { spoken } from "~/features/responses/answer";
import { momentOfDay } from "~/features/responses/calendar";
import { useLanguage } from "~/ui/language";
import { Time } from "~/ui/time";
import type { Commitment } from "./queries.server";

/** Who keeps it, by when, and by what it can be told that it is done. */
export function CommitmentFacts({ commitment }: { commitment: Commitment }) {
  const { t, href, locale } = useLanguage();
  const doneWhen = spoken(commitment, "doneWhen", locale);
  return (
    <dl className="commitment-facts">
      <dt>{t("commitments.kept-by")}</dt>
      <dd>
        <a href={href(`/offices/${commitment.officeSlug}`)}>{localized(commitment, "officeName", locale)}</a>
      </dd>
      <dt>{t("commitments.due")}</dt>
      <dd>
        <Time date={momentOfDay(commitment.dueOn)} />
      </dd>
      {doneWhen.text !== "" && (
        <>
          <dt>{t("commitments.done-when")}</dt>
          <dd lang={doneWhen.lang}>{doneWhen.text}</dd>
        </>
      )}
    </dl>
  );
}
