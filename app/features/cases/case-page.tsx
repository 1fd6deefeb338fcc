import type { SubmissionResult } from "@conform-to/react";
import { localized } from "~/core/localized";
import { publicPath } from "~/features/moderation/content";
import { TopicLink, useContentName } from "~/features/moderation/content-name";
import { DecisionSearchProvider } from "~/features/moderation/decision-action";
import type { NoticeSender } from "~/features/moderation/notice-preview";
import { Alert } from "~/ui/alert";
import { Icon } from "~/ui/icon";
import { useLanguage } from "~/ui/language";
import { Time } from "~/ui/time";
import { CaseDecision } from "./case-decision";
import { ClaimNote } from "./claim-note";
import { KeyBar } from "./key-bar";
import { keyTargetsOf } from "./key-targets";
import { ModerationNav } from "./moderation-nav";
import { MoreTogether } from "./more-together";
import { PastDecisions } from "./past-decisions";
import { casePath, type QueueFilter, queueSearch } from "./queue";
import { QueueList } from "./queue-list";
import type { Case } from "./read-case.server";
import { SecondOpinionFields } from "./second-opinion-fields";
import { SimilarDecisions } from "./similar-decisions";
import { UndoBar } from "./undo-bar";
import { WhyHere } from "./why-here";

export interface CasePageProps {
  opened: Case;
  filter: QueueFilter;
  goalHours: number;
  now: Date;
  sender: NoticeSender;
  lastResult?: SubmissionResult<string[]>;
}

/** Where a moderator reads one thing with all that belongs to it, and decides; the queue stands beside it. */
export function CasePage({ opened, filter, goalHours, now, sender, lastResult }: CasePageProps) {
  const { content, decisions, similar, refusal, queue } = opened;
  const { errorText } = useLanguage();
  const here = casePath(content, filter);
  return (
    <>
      <ModerationNav current="queue" />
      <UndoBar last={opened.ownLast} hasKeys={opened.hasKeys} back={here} />
      <KeyBar hasKeys={opened.hasKeys} targets={keyTargetsOf(opened, filter)} back={here} />
      <div className="queue queue-case">
        <section className="queue-panel" aria-labelledby="case-title">
          <CaseHead opened={opened} />
          <ClaimNote openCase={content.openCase} claim={opened.claim} back={here} isActive={refusal === null} />
          <WhyHere opened={opened} />
          {refusal && (
            <Alert tone="info">
              <p>{errorText(refusal)}</p>
            </Alert>
          )}
          <DecisionSearchProvider value={queueSearch(filter)}>
            <CaseDecision opened={opened} sender={sender} now={now} lastResult={lastResult} />
          </DecisionSearchProvider>
          <PastDecisions decisions={decisions} />
          <SimilarDecisions similar={similar} />
          {opened.mayAsk && <SecondOpinionFields content={content} back={here} />}
          <MoreTogether opened={opened} />
        </section>
        <QueueList queue={queue} filter={filter} now={now} goalHours={goalHours} current={content} />
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
  const state =
    content.hiddenBy !== null ? "hidden" : content.isHeld ? "held" : content.collapsedIntoId !== null ? "collapsed" : "visible";
  return (
    <>
      <h1 id="case-title">
        <bdi>{useContentName()(content)}</bdi>
      </h1>
      <p className="meta">
        <b className="case-state">
          <Icon name={state === "visible" ? "eye" : "eye-off"} />
          {t(`cases.state-${state}`)}
        </b>
        <Time date={content.createdAt} style="time" />
        {office && <span>{t("moderation.for-office", { office: localized(office, "name", locale) })}</span>}
        {(content.kind === "comment" || content.kind === "photo") && (
          <bdi>{t("moderation.on-idea", { title: content.ideaTitle })}</bdi>
        )}
        {content.kind === "name" ? (
          <span>{t("cases.name-note")}</span>
        ) : (
          <>
            <TopicLink content={content} />
            <a href={href(publicPath(content))}>{t("moderation.see-in-place")}</a>
          </>
        )}
      </p>
    </>
  );
}
