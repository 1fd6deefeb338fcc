import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Checkbox, TextArea } from "~/ui/field";
import { useLanguage } from "~/ui/language";
import { maxNote } from "./limits";

interface NoteFormProps {
  topicId: number;
  /** Without one, the note is about the topic. */
  ideaId?: number;
  /** A path without language, to come back to. */
  back: string;
  lastResult?: SubmissionResult<string[]>;
}

type Fields = { text: string; isSensitive: boolean; idea: string };

/** Where a note for colleagues is written. A form of its own: it may not stand inside another form. */
export function NoteForm({ topicId, ideaId, back, lastResult }: NoteFormProps) {
  const { t, href } = useLanguage();
  const [form, fields] = useForm<Fields>({ id: "note", lastResult });
  return (
    <form method="post" action={href("/desk/notes")} {...getFormProps(form)} noValidate className="note-form">
      <ErrorSummary form={form} />
      <input type="hidden" name="topic" value={topicId} />
      {ideaId !== undefined && <input type="hidden" name="idea" value={ideaId} />}
      <input type="hidden" name="back" value={back} />
      <TextArea field={fields.text} label={t("desk.note-text")} hint={t("desk.note-text-hint")} rows={3} countMax={maxNote} />
      <Checkbox field={fields.isSensitive} label={t("desk.note-tell-mayor")} hint={t("desk.note-tell-mayor-hint")} />
      <Button tone="outline">{t("desk.note-add")}</Button>
    </form>
  );
}
