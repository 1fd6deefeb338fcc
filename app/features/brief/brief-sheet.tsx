import { businessDaysBetween } from "~/core/business-calendar";
import { localized } from "~/core/localized";
import { useCalendar } from "~/features/city/calendar-context";
import { dueOf } from "~/features/desk/due";
import type { ToSign } from "~/features/desk/list-to-sign.server";
import { momentOfDay } from "~/features/responses/calendar";
import { useLanguage } from "~/ui/language";
import type { BriefCommitment, BriefIdea, BriefPromise, BriefSensitive } from "./brief.server";
import { BriefLine } from "./brief-line";
import { BriefSection } from "./brief-section";
import type { Brief } from "./read-brief.server";

/** The day on one sheet: what to sign, what is broken, what rises, what the mayor should know. */
export function BriefSheet({ brief, now }: { brief: Brief; now: Date }) {
  const { t } = useLanguage();
  const isOwn = (officeId: number) => brief.ownIds.includes(officeId);
  return (
    <div className="brief-sections">
      <BriefSection<ToSign>
        id="sign"
        title={t("brief.to-sign")}
        none={t("brief.to-sign-none")}
        rows={brief.toSign}
        keyOf={(row) => row.id}
      >
        {(row) => <SignLine row={row} now={now} isOwn={isOwn(row.officeId)} />}
      </BriefSection>
      <BriefSection<BriefPromise>
        id="promises"
        title={t("brief.promises")}
        none={t("brief.promises-none")}
        rows={brief.promises}
        keyOf={(row) => row.slug}
      >
        {(row) => <PromiseLine row={row} now={now} isOwn={isOwn(row.officeId)} />}
      </BriefSection>
      <BriefSection<BriefCommitment>
        id="commitments"
        title={t("brief.commitments")}
        none={t("brief.commitments-none")}
        rows={brief.commitments}
        keyOf={(row) => row.id}
      >
        {(row) => <CommitmentLine row={row} isOwn={isOwn(row.officeId)} />}
      </BriefSection>
      <BriefSection<BriefIdea>
        id="rising"
        title={t("brief.rising")}
        none={t("brief.rising-none")}
        rows={brief.rising}
        keyOf={(row) => row.id}
      >
        {(row) => <IdeaLine row={row} />}
      </BriefSection>
      <BriefSection<BriefSensitive>
        id="sensitive"
        title={t("brief.sensitive")}
        none={t("brief.sensitive-none")}
        rows={brief.sensitive}
        keyOf={(row) => `${row.kind}-${row.id}`}
      >
        {(row) => <SensitiveLine row={row} isOwn={isOwn(row.officeId)} />}
      </BriefSection>
    </div>
  );
}

function SignLine({ row, now, isOwn }: { row: ToSign; now: Date; isOwn: boolean }) {
  const { t, locale } = useLanguage();
  const days = businessDaysBetween(useCalendar(), row.since, now);
  return (
    <BriefLine path={isOwn ? `/desk/responses/${row.id}` : null} title={localized(row, "summary", locale)}>
      <b>{t(`desk.stage-${row.stage}`)}</b>
      <span>{t("brief.waits", { count: days })}</span>
      <span>{localized(row, "officeName", locale)}</span>
    </BriefLine>
  );
}

function PromiseLine({ row, now, isOwn }: { row: BriefPromise; now: Date; isOwn: boolean }) {
  const { t, locale } = useLanguage();
  const { state, days, isLate } = dueOf(new Date(row.due), now, useCalendar());
  return (
    <BriefLine path={`${isOwn ? "/desk" : ""}/topics/${row.slug}`} title={localized(row, "question", locale)}>
      <b className={isLate ? "due is-late" : "due"}>{t(`desk.due-${state}`, { count: days })}</b>
      <span>{row.unanswered > 0 ? t("brief.ideas-wait", { count: row.unanswered }) : t("brief.topic-waits")}</span>
      <span>{localized(row, "officeName", locale)}</span>
    </BriefLine>
  );
}

function CommitmentLine({ row, isOwn }: { row: BriefCommitment; isOwn: boolean }) {
  const { t, locale, date } = useLanguage();
  return (
    <BriefLine path={`${isOwn ? "/desk" : ""}/commitments/${row.id}`} title={localized(row, "summary", locale)}>
      <b>{t("brief.was-due", { date: date(momentOfDay(row.dueOn), "numeric") })}</b>
      <span>{localized(row, "officeName", locale)}</span>
    </BriefLine>
  );
}

function IdeaLine({ row }: { row: BriefIdea }) {
  const { t, locale, number } = useLanguage();
  return (
    <BriefLine path={`/ideas/${row.id}`} title={row.title} language={row.language}>
      <b>{t("brief.risen", { count: row.risen, number: number(row.risen) })}</b>
      <span>{t("brief.in-all", { number: number(row.supports) })}</span>
      <span>{localized(row, "officeName", locale)}</span>
    </BriefLine>
  );
}

function SensitiveLine({ row, isOwn }: { row: BriefSensitive; isOwn: boolean }) {
  const { t, locale, date } = useLanguage();
  const path =
    row.kind === "note" && row.ideaId !== null && !isOwn ? `/ideas/${row.ideaId}` : `${isOwn ? "/desk" : ""}/topics/${row.slug}`;
  return (
    <BriefLine path={path} title={localized(row, "text", locale)}>
      <b>{t(`brief.sensitive-${row.kind}`)}</b>
      <span>{date(new Date(row.at), "numeric")}</span>
      <span>{localized(row, "officeName", locale)}</span>
    </BriefLine>
  );
}
