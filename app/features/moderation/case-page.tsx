import type { SubmissionResult } from "@conform-to/react";
import { useRef, useState } from "react";
import { localized } from "~/core/localized";
import { Alert } from "~/ui/alert";
import { Breadcrumb } from "~/ui/breadcrumb";
import { Icon } from "~/ui/icon";
import { useLanguage } from "~/ui/language";
import { Time } from "~/ui/time";
import { publicPath } from "./content";
import { TopicLink, useContentName } from "./content-name";
import { draftOf, intentOf } from "./draft";
import { Evidence, ThreadLines } from "./evidence";
import { HideForm } from "./hide-form";
import { NoticePreview, type NoticeSender } from "./notice-preview";
import { PastDecisions } from "./past-decisions";
import type { Case } from "./read-case.server";
import { RefusedDecision } from "./refused-decision";
import { ReportLines } from "./report-lines";
import { SmallDecisionForm } from "./small-decision-form";
import { WaitingList } from "./waiting-list";

interface CasePageProps {
  opened: Case;
  sender: NoticeSender;
  lastResult?: SubmissionResult<string[]>;
}

/** Where a moderator reads one idea or comment with all that belongs to it, and decides. */
export function CasePage({ opened, sender, lastResult }: CasePageProps) {
  const { content, clauses, decisions, reports, thread, waiting, refusal } = opened;
  const { t, href } = useLanguage();
  const evidence = useRef<HTMLQuoteElement>(null);
  const answered = intentOf(lastResult);
  const [draft, setDraft] = useState(() => draftOf(answered === "hide" ? lastResult : undefined));
  const isHidden = content.hiddenBy !== null;
  const openReports = reports.filter((report) => report.isOpen).length;
  const forms = refusal ? [] : isHidden ? ["restore"] : openReports > 0 ? ["hide", "keep"] : ["hide"];
  const hiding = decisions.find(({ id }) => id === content.hiddenBy);
  return (
    <>
      <Breadcrumb crumbs={[{ href: href("/moderation"), label: t("moderation.title") }]} />
      <div className="queue queue-case">
        <section className="queue-panel" aria-labelledby="case-title">
          <CaseHead opened={opened} />
          {answered && lastResult && !forms.includes(answered) && <RefusedDecision result={lastResult} />}
          <ThreadLines title={t("moderation.above")} lines={thread.filter(({ id }) => id < content.id)} />
          <Evidence content={content} passage={isHidden ? (hiding?.passage ?? "") : draft.passage} text={evidence} />
          <ThreadLines title={t("moderation.below")} lines={thread.filter(({ id }) => id > content.id)} />
          <section className="evidence-why">
            <h2>{t("moderation.why-here")}</h2>
            {reports.length > 0 ? <ReportLines reports={reports} /> : <p>{t("moderation.no-reports")}</p>}
          </section>
          <PastDecisions decisions={decisions} />
          {refusal && <Refused sentence={refusal} />}
          {forms.includes("keep") && (
            <SmallDecisionForm
              content={content}
              intent="keep"
              openReports={openReports}
              lastResult={answered === "keep" ? lastResult : undefined}
            />
          )}
          {forms.includes("hide") && (
            <HideForm
              content={content}
              clauses={clauses}
              lastResult={answered === "hide" ? lastResult : undefined}
              draft={draft}
              onDraft={setDraft}
              evidence={evidence}
            >
              <NoticePreview content={content} clauses={clauses} draft={draft} sender={sender} />
            </HideForm>
          )}
          {forms.includes("restore") && (
            <SmallDecisionForm content={content} intent="restore" lastResult={answered === "restore" ? lastResult : undefined} />
          )}
        </section>
        <WaitingList items={waiting} />
      </div>
    </>
  );
}

function CaseHead({ opened: { content } }: { opened: Case }) {
  const { t, href, locale } = useLanguage();
  const office =
    content.officeName !== null && content.officeNameEs !== null
      ? { name: content.officeName, nameEs: content.officeNameEs }
      : null;
  return (
    <>
      <h1 id="case-title">
        <bdi>{useContentName()(content)}</bdi>
      </h1>
      <p className="meta">
        <b className="case-state">
          <Icon name={content.hiddenBy === null ? "eye" : "eye-off"} />
          {t(content.hiddenBy === null ? "moderation.state-visible" : "moderation.state-hidden")}
        </b>
        <Time date={content.createdAt} style="time" />
        {office && <span>{t("moderation.for-office", { office: localized(office, "name", locale) })}</span>}
        {content.kind === "comment" && <bdi>{t("moderation.on-idea", { title: content.ideaTitle })}</bdi>}
        <TopicLink content={content} />
        <a href={href(publicPath(content))}>{t("moderation.see-in-place")}</a>
      </p>
    </>
  );
}

function Refused({ sentence }: { sentence: string }) {
  return (
    <Alert tone="info">
      <p>{useLanguage().errorText(sentence)}</p>
    </Alert>
  );
}
