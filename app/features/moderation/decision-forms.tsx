import type { SubmissionResult } from "@conform-to/react";
import { millisecondsInDay } from "date-fns/constants";
import type { RefObject } from "react";
import { localized } from "~/core/localized";
import type { Clause } from "~/features/policy/clause";
import { SelectField, TextField } from "~/ui/field";
import { useLanguage } from "~/ui/language";
import { ActForm } from "./act-form";
import type { Content, ContentRef } from "./content";
import type { DecisionChoices } from "./decision-choices.server";
import { type Draft, intentOf } from "./draft";
import { HideForm } from "./hide-form";
import type { Intent } from "./intents";
import { NoticePreview, type NoticeSender } from "./notice-preview";
import { PassageField } from "./passage-field";
import { SmallDecisionForm } from "./small-decision-form";

interface DecisionFormsProps {
  opened: {
    content: Content;
    clauses: Clause[];
    choices: DecisionChoices;
    /** Of each act that exists for it: null when it can be done, else why not. */
    acts: Partial<Record<Intent, string | null>>;
  };
  openReports: number;
  sender: NoticeSender;
  now: Date;
  lastResult?: SubmissionResult<string[]>;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  /** Where passages are selected. */
  evidence: RefObject<HTMLElement>;
}

/** Everything that a moderator can do with this, from least to most; what cannot be done says why, or is not there. */
export function DecisionForms({ opened, openReports, sender, now, lastResult, draft, onDraft, evidence }: DecisionFormsProps) {
  const { content, clauses, choices, acts } = opened;
  const { t, locale } = useLanguage();
  const answered = intentOf(lastResult);
  const resultOf = (intent: Intent) => (answered === intent ? lastResult : undefined);
  const shared = { content, clauses, evidence, sender, now };
  const can = (intent: Intent) => acts[intent] === null;
  return (
    <div className="decision-forms">
      {can("keep") && (
        <SmallDecisionForm content={content} intent="keep" openReports={openReports} lastResult={resultOf("keep")} />
      )}
      <ActForm
        {...shared}
        intent="collapse"
        whyNot={acts.collapse}
        lastResult={resultOf("collapse")}
        noClause
        defaults={{ original: String(choices.copies[0]?.id ?? "") }}
        told={({ original }) => ({ original: originalOf(content, original) })}
      >
        {({ original }) => (
          <>
            {choices.copies.length > 0 && (
              <ul className="copies-found">
                {choices.copies.map((copy) => (
                  <li key={copy.id}>
                    <b>{t("moderation.copy-number", { id: copy.id })}</b> <bdi>{copy.authorName ?? t("moderation.nobody")}</bdi>{" "}
                    <q dir="auto">{copy.excerpt}</q>
                  </li>
                ))}
              </ul>
            )}
            <TextField field={original} label={t("moderation.original")} hint={t("moderation.original-hint")} />
          </>
        )}
      </ActForm>
      <ActForm
        {...shared}
        intent="move"
        whyNot={acts.move === null && choices.topics.length === 0 ? "moderation.move-nowhere" : acts.move}
        lastResult={resultOf("move")}
        told={({ topic }) => ({ toTopic: choices.topics.find(({ id }) => String(id) === topic) })}
      >
        {({ topic, passage }) => (
          <>
            <SelectField
              field={topic}
              label={t("moderation.move-topic")}
              empty={t("moderation.move-topic-empty")}
              choices={choices.topics.map((each) => ({ value: String(each.id), label: localized(each, "question", locale) }))}
            />
            <PassageField field={passage} content={content} evidence={evidence} optional />
          </>
        )}
      </ActForm>
      <ActForm
        {...shared}
        intent="redact"
        id="cover"
        whyNot={acts.redact}
        lastResult={resultOf("redact")}
        defaults={{ passages: choices.found.join("\n") }}
      >
        {({ passages }) => <PassageField field={passages} content={content} evidence={evidence} isLines />}
      </ActForm>
      {can("hide") && (
        <HideForm
          content={content}
          clauses={clauses}
          lastResult={resultOf("hide")}
          draft={draft}
          onDraft={onDraft}
          evidence={evidence}
        >
          <NoticePreview content={content} clauses={clauses} draft={draft} sender={sender} now={now} />
        </HideForm>
      )}
      {(["slow", "suspend"] as const).map((intent) => (
        <ActForm
          key={intent}
          {...shared}
          intent={intent}
          whyNot={acts[intent]}
          lastResult={resultOf(intent)}
          told={({ days }) => ({ until: untilOf(days, now) })}
        >
          {({ passage, days }) => (
            <>
              <PassageField field={passage} content={content} evidence={evidence} />
              <TextField
                field={days}
                label={t("moderation.days")}
                hint={t(`moderation.${intent}-days-hint`)}
                input={{ inputMode: "numeric", autoComplete: "off" }}
              />
            </>
          )}
        </ActForm>
      ))}
      {choices.standing.map((decision) => (
        <SmallDecisionForm
          key={decision.id}
          content={content}
          intent="restore"
          takesBack={decision}
          lastResult={lastResult?.initialValue?.decision === String(decision.id) ? lastResult : undefined}
        />
      ))}
    </div>
  );
}

function originalOf({ kind }: Content, typed = ""): ContentRef | undefined {
  const id = Number(/([1-9]\d{0,9})\s*$/.exec(typed)?.[1] ?? 0);
  return id > 0 ? { kind, id } : undefined;
}

/** When a limit of so many days would end; one day while nothing is typed. */
function untilOf(days: string | undefined, now: Date): Date {
  const count = Math.min(Math.max(Number.parseInt(days ?? "", 10) || 1, 1), 365);
  return new Date(now.getTime() + count * millisecondsInDay);
}
