import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { useDeferredValue, useState } from "react";
import { responseDecisions } from "~/features/responses/decisions";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/choice-field";
import { ErrorSummary } from "~/ui/error-summary";
import { SelectField, TextArea, TextField } from "~/ui/field";
import { useLanguage } from "~/ui/language";
import { type Composed, type ComposedIdea, composedFrom, composedIn, type Signature } from "./composed";
import { ComposerIdeas } from "./composer-ideas";
import { ComposerPreview } from "./composer-preview";
import { ComposerSpanish } from "./composer-spanish";

interface ComposerProps {
  action: string;
  /** The slug of the topic; for a new response. */
  topic?: string;
  /** The newest version's number, 0 for a new response. Whoever saves over an older one is told. */
  version: number;
  composed: Composed;
  ideas: ComposedIdea[];
  signature: Signature;
  now: Date;
  /** The first day that can be promised, `2026-11-03`. */
  firstDay: string;
  lastResult?: SubmissionResult<string[]>;
}

type Fields = Omit<Composed, "coversTopic"> & { coversTopic: boolean; ideas: { id: number; decision?: string }[] };

/** Where a response is written. It works as a plain form; with scripts the preview follows the typing. */
export function Composer({ action, topic, version, composed, ideas, signature, now, firstDay, lastResult }: ComposerProps) {
  const { t } = useLanguage();
  const [typed, setTyped] = useState(() => composedFrom(lastResult?.initialValue, composed));
  const shown = useDeferredValue(typed);
  const [form, fields] = useForm<Fields>({
    id: "response",
    lastResult,
    defaultValue: {
      ...composed,
      ideas: ideas.map(({ id, decision }) => ({ id, decision: decision === composed.decision ? undefined : decision })),
    },
  });
  const decisions = responseDecisions.map((value) => ({ value, label: t(`responses.decision-${value}`) }));
  const follow = (element: HTMLFormElement) => setTyped(composedIn(element));
  return (
    <div className="editor">
      <form
        method="post"
        action={action}
        {...getFormProps(form)}
        noValidate
        className="editor-main form-card"
        onInput={(event) => follow(event.currentTarget)}
      >
        <ErrorSummary form={form} />
        <input type="hidden" name="version" value={version} />
        {topic && <input type="hidden" name="topic" value={topic} />}
        <SelectField
          field={fields.decision}
          label={t("desk.field-decision")}
          hint={t("desk.field-decision-hint")}
          choices={decisions}
          empty={t("desk.choose-decision")}
        />
        <ComposerIdeas fields={fields.ideas} ideas={ideas} decisions={decisions} onCopied={follow} />
        <Checkbox field={fields.coversTopic} label={t("desk.field-covers-topic")} hint={t("desk.field-covers-topic-hint")} />
        <TextArea
          field={fields.summary}
          label={t("desk.field-summary")}
          hint={t("desk.field-summary-hint")}
          rows={3}
          countMax={200}
        />
        <TextArea field={fields.why} label={t("desk.field-why")} hint={t("desk.field-why-hint")} rows={8} countMax={5000} />
        <TextArea field={fields.next} label={t("desk.field-next")} hint={t("desk.field-next-hint")} rows={3} countMax={1000} />
        <TextField
          field={fields.nextOn}
          type="date"
          label={t("desk.field-next-on")}
          hint={t("desk.field-next-on-hint")}
          input={{ min: firstDay }}
        />
        <TextArea
          field={fields.contact}
          label={t("desk.field-contact")}
          hint={t("desk.field-contact-hint")}
          rows={2}
          countMax={500}
        />
        <ComposerSpanish fields={fields} composed={shown} />
        <div className="editor-acts">
          <Button name="intent" value="save" tone="outline">
            {t("desk.save-draft")}
          </Button>
          <Button name="intent" value="send" icon="send">
            {t("desk.send")}
          </Button>
          <p className="meta">{t("desk.send-note")}</p>
        </div>
      </form>
      <aside className="editor-side" aria-label={t("desk.preview")}>
        <ComposerPreview id="typed" composed={shown} signature={signature} now={now} />
      </aside>
    </div>
  );
}
