import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import type { FormEvent, ReactNode, RefObject } from "react";
import { localized } from "~/core/localized";
import type { Clause } from "~/features/policy/clause";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { SelectField, TextArea } from "~/ui/field";
import { useLanguage } from "~/ui/language";
import { type Content, fullTextOf } from "./content";
import { useDecisionAction } from "./decision-action";
import type { Draft } from "./draft";
import { isQuoteOf } from "./quote";
import { QuoteButton } from "./quote-button";

interface HideFormProps {
  content: Content;
  clauses: Clause[];
  lastResult?: SubmissionResult<string[]>;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  /** Where passages are selected. */
  evidence: RefObject<HTMLElement>;
  /** The preview of the mail. */
  children: ReactNode;
}

/** Hides content: a rule, the words that break it, and the reason. */
export function HideForm({ content, clauses, lastResult, draft, onDraft, evidence, children }: HideFormProps) {
  const { t, locale } = useLanguage();
  const action = useDecisionAction(content);
  const [form, fields] = useForm<Draft>({ id: "hide", lastResult, defaultValue: draft });
  const choices = clauses.map((clause) => ({
    value: String(clause.number),
    label: `${clause.number}. ${localized(clause, "title", locale)}`,
  }));
  const isOff = draft.passage.trim() !== "" && !isQuoteOf(draft.passage, fullTextOf(content));
  const read = (event: FormEvent<HTMLFormElement>) => {
    const typed = new FormData(event.currentTarget);
    const value = (name: keyof Draft) => String(typed.get(name) ?? "");
    onDraft({ clause: value("clause"), passage: value("passage"), reason: value("reason") });
  };
  return (
    <form method="post" action={action} className="decision" {...getFormProps(form)} noValidate onInput={read}>
      <h2>{t("moderation.hide-title")}</h2>
      <p>{t("moderation.hide-lede")}</p>
      <p className="never-criticism">{t("moderation.never-criticism")}</p>
      <ErrorSummary form={form} />
      <input type="hidden" name="intent" value="hide" />
      <input type="hidden" name="seen" value={content.lastDecisionId ?? 0} />
      <div className="decision-sides">
        <div className="decision-fields">
          <SelectField
            field={fields.clause}
            label={t("moderation.clause")}
            choices={choices}
            empty={t("moderation.clause-empty")}
          />
          <TextArea field={fields.passage} label={t("moderation.passage")} hint={t("moderation.passage-hint")} rows={2} />
          <QuoteButton from={evidence} toId={fields.passage.id} isOff={isOff} />
          <TextArea
            field={fields.reason}
            label={t("moderation.reason")}
            hint={t("moderation.reason-hint")}
            rows={3}
            countMax={1000}
          />
        </div>
        {children}
        <div className="actions">
          <Button tone="danger" icon="eye-off">
            {t("moderation.hide")}
          </Button>
        </div>
      </div>
    </form>
  );
}
