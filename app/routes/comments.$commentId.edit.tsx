import { getFormProps, useForm } from "@conform-to/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { commentEditForm } from "~/features/comments/comment-form";
import { editComment } from "~/features/comments/edit-comment.server";
import { maxComment } from "~/features/comments/limits";
import { commentEditRefusal } from "~/features/comments/permissions";
import { getComment } from "~/features/comments/queries.server";
import { isHeld } from "~/features/filters/hold-content.server";
import { residents } from "~/http/audience.server";
import { idParam } from "~/http/params.server";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea } from "~/ui/field";
import { useLanguage } from "~/ui/language";
import { TooLate } from "~/ui/too-late";

export const loader = residents.mayRead(async ({ db, actor, now, params, language }) => {
  const comment = await getComment(db, idParam(params.commentId), actor.id);
  const refusal = commentEditRefusal(actor, { ...comment, isHidden: comment.isHidden && !comment.isHeld }, now);
  if (refusal?.kind === "missing") throw refusal;
  const whyNot = refusal && language.errorText(refusal.formError);
  return { title: language.t("comments.edit-title"), id: comment.id, ideaId: comment.ideaId, body: comment.body, whyNot };
});

export const action = residents.mayWrite(commentEditForm, async ({ db, actor, now, form, params, config }) => {
  const commentId = idParam(params.commentId);
  const ideaId = await editComment(db, actor, { commentId, body: form.body, origin: config.appOrigin }, now);
  const held = await isHeld(db, { kind: "comment", id: commentId });
  return { seeOther: `/ideas/${ideaId}?done=comment-${held ? "waiting" : "changed"}#comment-${commentId}`, json: { held } };
});

export default function EditCommentPage() {
  const { id, ideaId, body, whyNot } = useLoaderData<typeof loader>();
  const { t, href } = useLanguage();
  const result = useActionData<typeof action>()?.result;
  const [form, fields] = useForm({ id: "comment", lastResult: result, defaultValue: { body } });
  // What was typed while the time ran out comes back in its form; only who has not begun gets no form.
  if (whyNot && !result) return <TooLate title={t("comments.edit-title")} sentence={whyNot} back={`/ideas/${ideaId}`} />;
  return (
    <div className="narrow">
      <h1>{t("comments.edit-title")}</h1>
      <p>{t("comments.edit-explained")}</p>
      <form method="post" action={href(`/comments/${id}/edit`)} {...getFormProps(form)} className="form-card" noValidate>
        <ErrorSummary form={form} />
        <TextArea field={fields.body} label={t("comments.your-comment")} rows={6} countMax={maxComment} />
        <Button>{t("common.save")}</Button> <a href={href(`/ideas/${ideaId}`)}>{t("common.cancel")}</a>
      </form>
    </div>
  );
}
