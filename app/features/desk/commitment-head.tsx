import { localized } from "~/core/localized";
import { momentOfDay } from "~/features/responses/calendar";
import { Breadcrumb } from "~/ui/breadcrumb";
import { Icon } from "~/ui/icon";
import { useLanguage } from "~/ui/language";
import type { DeskCommitment } from "./commitment-desk.server";

export function CommitmentHead({ commitment, today }: { commitment: DeskCommitment; today: string }) {
  const { t, href, locale, date } = useLanguage();
  const isLate = !commitment.settledAt && commitment.dueOn < today;
  const due = date(momentOfDay(commitment.dueOn));
  const crumbs = [
    { href: href("/desk"), label: t("desk.title") },
    { href: href(`/desk/topics/${commitment.topicSlug}`), label: localized(commitment, "question", locale) },
  ];
  return (
    <>
      <Breadcrumb crumbs={crumbs} />
      <h1>{t("desk.commitment-title", { id: commitment.id })}</h1>
      <p className="lede">{localized(commitment, "summary", locale)}</p>
      <p className="meta">
        <span className={isLate ? "due is-late" : "due"}>
          {isLate && <Icon name="alarm-clock" />}
          {t(isLate ? "responses.commitment-late" : "responses.commitment-due", { date: due })}
        </span>
        <span>{localized(commitment, "officeName", locale)}</span>
        <a href={href(`/desk/responses/${commitment.responseId}`)}>
          {t("desk.promised-in", { date: date(commitment.publishedAt) })}
        </a>
      </p>
    </>
  );
}
