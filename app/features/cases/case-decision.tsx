import type { SubmissionResult } from "@conform-to/react";
import { useRef, useState } from "react";
import { DecisionForms } from "~/features/moderation/decision-forms";
import { draftOf, intentOf } from "~/features/moderation/draft";
import { Evidence } from "~/features/moderation/evidence";
import type { NoticeSender } from "~/features/moderation/notice-preview";
import { RefusedDecision } from "~/features/moderation/refused-decision";
import { SmallDecisionForm } from "~/features/moderation/small-decision-form";
import { Alert } from "~/ui/alert";
import { useLanguage } from "~/ui/language";
import type { Case } from "./read-case.server";
import { ThreadLines } from "./thread-lines";

interface CaseDecisionProps {
  opened: Case;
  sender: NoticeSender;
  now: Date;
  lastResult?: SubmissionResult<string[]>;
}

/** The text in its thread, with the forms of the decision below it: what is quoted there is marked in the text. */
export function CaseDecision({ opened, sender, now, lastResult }: CaseDecisionProps) {
  const { content, decisions, reports, thread, refusal, acts, choices, mayRestore } = opened;
  const { t, errorText } = useLanguage();
  const evidence = useRef<HTMLQuoteElement>(null);
  const answered = intentOf(lastResult);
  const [draft, setDraft] = useState(() => draftOf(answered === "hide" ? lastResult : undefined));
  const hiding = decisions.find(({ id }) => id === content.hiddenBy);
  const openReports = content.openCase ? reports.reduce((count, group) => count + group.count, 0) : 0;
  const takenBack = lastResult?.initialValue?.decision;
  const canRestore = takenBack === undefined ? mayRestore : choices.standing.some(({ id }) => String(id) === takenBack);
  const isGone = answered !== null && (refusal !== null || (answered === "restore" ? !canRestore : acts[answered] !== null));
  return (
    <>
      {isGone && lastResult && <RefusedDecision result={lastResult} />}
      <ThreadLines title={t("cases.above")} lines={thread.filter(({ id }) => id < content.id)} />
      {content.kind === "photo" && <img className="evidence-photo" src={`/photos/${content.id}`} alt={content.body} />}
      <Evidence content={content} passage={hiding?.passage ?? draft.passage} text={evidence} />
      <ThreadLines title={t("cases.below")} lines={thread.filter(({ id }) => id > content.id)} />
      {refusal === null && (
        <>
          {typeof acts.hide === "string" && content.hiddenBy === null && (
            <Alert tone="info">
              <p>{errorText(acts.hide)}</p>
            </Alert>
          )}
          <DecisionForms
            opened={opened}
            openReports={openReports}
            sender={sender}
            now={now}
            lastResult={lastResult}
            draft={draft}
            onDraft={setDraft}
            evidence={evidence}
          />
          {mayRestore && (
            <SmallDecisionForm
              content={content}
              intent="restore"
              lastResult={answered === "restore" && takenBack === undefined ? lastResult : undefined}
            />
          )}
        </>
      )}
    </>
  );
}
