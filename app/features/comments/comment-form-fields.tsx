import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { AfterHoursNote } from "~/features/city/after-hours-note";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea } from "~/ui/field";
import { useLanguage } from "~/ui/language";
import { maxComment } from "./limits";

interface CommentFormProps {
  ideaId: number;
  /** Their own words, which a decision hid, to fix and share again. */
  again?: { decisionId: number; what: string } | null;
  result?: SubmissionResult<string[]>;
}

/** The form for a comment, empty; or for a comment or a reply as it came back. */
export function CommentForm({ ideaId, again, result }: CommentFormProps) {
  const { t, href } = useLanguage();
  const [form, fields] = useForm<{ body: string; parent?: string }>({
    id: "comment",
    lastResult: result,
    defaultValue: { body: again?.what },
  });
  const parent = fields.parent.initialValue;
  return (
    <form
      method="post"
      action={href(`/ideas/${ideaId}/comments`)}
      {...getFormProps(form)}
      noValidate
      data-autosave={`comment-${ideaId}-${again ? `again-${again.decisionId}` : (parent ?? 0)}`}
    >
      <ErrorSummary form={form} />
      {again && <p className="hint">{t("appeals.again-note")}</p>}
      <AfterHoursNote />
      {parent && <input type="hidden" name="parent" value={parent} />}
      <TextArea
        field={fields.body}
        label={parent ? t("comments.your-reply") : t("comments.your-comment")}
        hint={t("comments.hint")}
        rows={5}
        countMax={maxComment}
      />
      <Button>{parent ? t("comments.send-reply") : t("comments.send")}</Button>
    </form>
  );
}
