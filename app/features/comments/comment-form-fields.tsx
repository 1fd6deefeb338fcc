import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea } from "~/ui/field";
import { useLanguage } from "~/ui/language";

interface CommentFormProps {
  ideaId: number;
  /** The comment it replies to. */
  parentId?: number;
  result?: SubmissionResult<string[]>;
}

const maxComment = 2000;

/** The form for a comment or a reply, empty or as it came back. */
export function CommentForm({ ideaId, parentId, result }: CommentFormProps) {
  const { t, href } = useLanguage();
  const [form, fields] = useForm<{ body: string; parent?: number }>({ id: parentId ? `reply-${parentId}` : "comment", lastResult: result });
  return (
    <form method="post" action={href(`/ideas/${ideaId}/comments`)} {...getFormProps(form)} noValidate data-autosave={`comment-${ideaId}-${parentId ?? 0}`}>
      <ErrorSummary form={form} />
      {parentId && <input type="hidden" name="parent" value={parentId} />}
      <TextArea field={fields.body} label={parentId ? t("comments.your-reply") : t("comments.your-comment")} hint={parentId ? undefined : t("comments.hint")} rows={parentId ? 3 : 5} countMax={maxComment} />
      <Button tone={parentId ? "outline" : "primary"}>{parentId ? t("comments.send-reply") : t("comments.send")}</Button>
    </form>
  );
}
