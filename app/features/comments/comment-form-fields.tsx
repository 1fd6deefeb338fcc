import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea } from "~/ui/field";
import { useLanguage } from "~/ui/language";
import { maxComment } from "./limits";

interface CommentFormProps {
  ideaId: number;
  result?: SubmissionResult<string[]>;
}

/** The form for a comment, empty; or for a comment or a reply as it came back. */
export function CommentForm({ ideaId, result }: CommentFormProps) {
  const { t, href } = useLanguage();
  const [form, fields] = useForm<{ body: string; parent?: string }>({ id: "comment", lastResult: result });
  const parent = fields.parent.initialValue;
  return (
    <form
      method="post"
      action={href(`/ideas/${ideaId}/comments`)}
      {...getFormProps(form)}
      noValidate
      data-autosave={`comment-${ideaId}-${parent ?? 0}`}
    >
      <ErrorSummary form={form} />
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
