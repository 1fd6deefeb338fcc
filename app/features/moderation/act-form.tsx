import { type FieldMetadata, getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { type FormEvent, type ReactNode, type RefObject, useState } from "react";
import { localized } from "~/core/localized";
import type { Clause } from "~/features/policy/clause";
import { Button } from "~/ui/button";
import { Details } from "~/ui/details";
import { ErrorSummary } from "~/ui/error-summary";
import { SelectField, TextArea } from "~/ui/field";
import { useLanguage } from "~/ui/language";
import type { Content } from "./content";
import { useDecisionAction } from "./decision-action";
import { draftOf } from "./draft";
import type { ToldDecision } from "./notice";
import { NoticePreview, type NoticeSender } from "./notice-preview";

export interface ActFields {
  clause: string;
  passage: string;
  passages: string;
  reason: string;
  topic: string;
  original: string;
  days: string;
}

interface ActFormProps {
  content: Content;
  clauses: Clause[];
  intent: "collapse" | "move" | "redact" | "slow" | "suspend";
  /** Where keys and links lead; the act when left out. */
  id?: string;
  /** Undefined: there is no such act for it; null: it can be done; else the sentence why not. */
  whyNot: string | null | undefined;
  noClause?: boolean;
  /** What stands in the fields at first. */
  defaults?: Partial<ActFields>;
  /** What the notice says of this act alone, from what is typed. */
  told?: (typed: Partial<ActFields>) => Pick<ToldDecision, "until" | "toTopic" | "original">;
  lastResult?: SubmissionResult<string[]>;
  evidence: RefObject<HTMLElement>;
  sender: NoticeSender;
  now: Date;
  /** The fields that only this act has. */
  children: (fields: { [Name in keyof ActFields]: FieldMetadata<string> }) => ReactNode;
}

/** One act in a section that opens: its own fields, the rule, the reason, and what the author will read. */
export function ActForm({
  content,
  clauses,
  intent,
  id = intent,
  whyNot,
  noClause,
  defaults,
  told,
  lastResult,
  children,
  ...rest
}: ActFormProps) {
  const { t, locale, errorText } = useLanguage();
  const action = useDecisionAction(content);
  const [form, fields] = useForm<ActFields>({ id: `${id}-form`, lastResult, defaultValue: defaults });
  const [typed, setTyped] = useState<Partial<ActFields>>(() => ({ ...defaults, ...draftOf(lastResult) }));
  if (whyNot === undefined) return null;
  const read = (event: FormEvent<HTMLFormElement>) => setTyped(Object.fromEntries(new FormData(event.currentTarget)));
  const passages = typed.passages?.trim().replace(/\s*\n\s*/g, " … ");
  const draft = { clause: typed.clause ?? "", passage: typed.passage || passages || "", reason: typed.reason ?? "" };
  return (
    <Details id={id} open={lastResult !== undefined} summary={t(`moderation.${intent}-title`)}>
      {whyNot !== null ? (
        <p className="hint">{errorText(whyNot)}</p>
      ) : (
        <form method="post" action={action} className="decision" {...getFormProps(form)} noValidate onInput={read}>
          <p>{t(`moderation.${intent}-lede`)}</p>
          <ErrorSummary form={form} />
          <input type="hidden" name="intent" value={intent} />
          <input type="hidden" name="seen" value={content.lastDecisionId ?? 0} />
          <div className="decision-sides">
            <div className="decision-fields">
              {!noClause && (
                <SelectField
                  field={fields.clause}
                  label={t("moderation.clause")}
                  empty={t("moderation.clause-empty")}
                  choices={clauses.map((clause) => ({
                    value: String(clause.number),
                    label: `${clause.number}. ${localized(clause, "title", locale)}`,
                  }))}
                />
              )}
              {children(fields as never)}
              <TextArea
                field={fields.reason}
                label={t(`moderation.${intent}-reason`)}
                hint={t("moderation.reason-hint")}
                rows={3}
                countMax={1000}
              />
            </div>
            <NoticePreview
              content={content}
              clauses={clauses}
              draft={draft}
              act={{ act: intent, ...told?.(typed) }}
              sender={rest.sender}
              now={rest.now}
            />
            <div className="actions">
              <Button tone="outline">{t(`moderation.${intent}`)}</Button>
            </div>
          </div>
        </form>
      )}
    </Details>
  );
}
