import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { type ReactNode, useDeferredValue, useState } from "react";
import { CoverageList } from "~/features/desk-topics/coverage-list";
import { responseDecisions } from "~/features/responses/decisions";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/choice-field";
import { ErrorSummary } from "~/ui/error-summary";
import { SelectField, TextArea, TextField } from "~/ui/field";
import { useLanguage } from "~/ui/language";
import { AutosaveStatus } from "./autosave-status";
import { type Composed, composedFrom, composedIn, decisionsFrom, type Signature } from "./composed";
import type { ComposerAround } from "./composer-around";
import { ComposerAside } from "./composer-aside";
import { ComposerCommitment } from "./composer-commitment";
import { ComposerCorrection } from "./composer-correction";
import { ComposerIdeas } from "./composer-ideas";
import { ComposerPreview } from "./composer-preview";
import { ComposerSpanish } from "./composer-spanish";
import type { ComposerStart } from "./composer-start";
import { PlainWords } from "./plain-words-note";
import { useAutosave } from "./use-autosave";

export interface ComposerProps {
  /** Where the form goes, with the language. */
  action: string;
  /** Where what is typed is kept meanwhile; null for a new response, which the browser keeps. */
  autosavePath: string | null;
  /** What was typed another time is offered above. */
  hasOffer: boolean;
  /** The slug of the topic; for a new response. */
  topic?: string;
  /** The response that a new one revises. */
  revises?: number;
  start: ComposerStart;
  around: ComposerAround;
  signature: Signature;
  now: Date;
  /** The first day that can be promised, `2026-11-03`. */
  firstDay: string;
  lastResult?: SubmissionResult<string[]>;
  notes: ReactNode;
}

type Fields = Omit<Composed, "coversTopic"> & { coversTopic: boolean; ideas: { id: number; decision?: string }[] };

/** Where a response is written. It works as a plain form; with scripts the preview follows the typing, and what is typed is kept. */
export function Composer(props: ComposerProps) {
  const { action, topic, revises, start, around, signature, now, firstDay, lastResult } = props;
  const { t } = useLanguage();
  const { composed, ideas, version } = start;
  const [typed, setTyped] = useState(() => composedFrom(lastResult?.initialValue, composed));
  const shown = useDeferredValue(typed);
  const autosave = useAutosave({ path: props.autosavePath, key: action, isPaused: props.hasOffer });
  const [form, fields] = useForm<Fields>({
    id: "response",
    lastResult,
    defaultValue: {
      ...composed,
      ideas: ideas.map(({ id, decision }) => ({ id, decision: decision === composed.decision ? undefined : decision })),
    },
  });
  const decisions = responseDecisions.map((value) => ({ value, label: t(`responses.decision-${value}`) }));
  const follow = (element: HTMLFormElement) => {
    setTyped(composedIn(element));
    autosave.follow(element);
  };
  const chosen = (decisionsFrom(lastResult?.initialValue) ?? ideas).map(({ id }) => id);
  return (
    <div className="editor">
      <form
        method="post"
        action={action}
        {...getFormProps(form)}
        noValidate
        className="editor-main form-card"
        onInput={(event) => follow(event.currentTarget)}
        onSubmit={autosave.stop}
      >
        <ErrorSummary form={form} />
        <input type="hidden" name="version" value={version} />
        {topic && <input type="hidden" name="topic" value={topic} />}
        {revises !== undefined && <input type="hidden" name="revises" value={revises} />}
        {around.correction && <ComposerCorrection fields={fields} correction={around.correction} />}
        <SelectField
          field={fields.decision}
          label={t("desk.field-decision")}
          hint={t("desk.field-decision-hint")}
          choices={decisions}
          empty={t("desk.choose-decision")}
        />
        <ComposerIdeas fields={fields.ideas} ideas={ideas} decisions={decisions} onCopied={follow} />
        <Checkbox field={fields.coversTopic} label={t("desk.field-covers-topic")} hint={t("desk.field-covers-topic-hint")} />
        <CoverageList
          coverage={around.coverage}
          chosen={chosen}
          ticked={[lastResult?.initialValue?.also ?? []].flat().map(String)}
          isShown={shown.coversTopic}
        />
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
          input={around.correction ? {} : { min: firstDay }}
        />
        <ComposerCommitment fields={fields} composed={composed} around={around} signature={signature} />
        <TextArea
          field={fields.contact}
          label={t("desk.field-contact")}
          hint={t("desk.field-contact-hint")}
          rows={2}
          countMax={500}
        />
        <PlainWords composed={shown} />
        <ComposerSpanish
          fields={fields}
          composed={shown}
          isCorrection={around.correction !== null}
          keepsCommitment={Boolean(around.correction?.commitment)}
        />
        <div className="editor-acts">
          <Button name="intent" value="save" tone="outline">
            {t("desk.save-draft")}
          </Button>
          <Button name="intent" value="send" icon="send">
            {t("desk.send")}
          </Button>
          <p className="meta">{t("desk.send-note")}</p>
          <AutosaveStatus state={autosave.state} others={around.others} now={now} />
        </div>
      </form>
      <aside className="editor-side" aria-label={t("composer.beside")}>
        <ComposerAside ideas={around.context} pastAnswers={around.pastAnswers} notes={props.notes} />
        <ComposerPreview id="typed" composed={shown} signature={signature} now={now} />
      </aside>
    </div>
  );
}
