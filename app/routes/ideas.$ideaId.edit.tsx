import { getFormProps, useForm } from "@conform-to/react";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isHeld } from "~/features/filters/hold-content.server";
import { editIdea } from "~/features/ideas/edit-idea.server";
import { ideaEditForm } from "~/features/ideas/idea-form";
import { maxBody, maxTitle } from "~/features/ideas/limits";
import { editRefusal } from "~/features/ideas/permissions";
import { getIdea } from "~/features/ideas/queries.server";
import { residents } from "~/http/audience.server";
import { idParam } from "~/http/params.server";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea, TextField } from "~/ui/field";
import { useLanguage } from "~/ui/language";
import { TooLate } from "~/ui/too-late";

export const loader = residents.mayRead(async ({ db, actor, now, params, language }) => {
  const idea = await getIdea(db, idParam(params.ideaId), actor.id);
  const refusal = editRefusal(actor, { ...idea, isHidden: idea.hiddenBy !== null, isHeld: idea.heldAt !== null }, now);
  if (refusal?.kind === "missing") throw refusal;
  const whyNot = refusal && language.errorText(refusal.formError);
  return { title: language.t("ideas.edit"), id: idea.id, idea: { title: idea.title, body: idea.body }, whyNot };
});

export const action = residents.mayWrite(ideaEditForm, async ({ db, actor, now, form, params, config }) => {
  const ideaId = idParam(params.ideaId);
  await editIdea(db, actor, { ideaId, ...form, origin: config.appOrigin }, now);
  const held = await isHeld(db, { kind: "idea", id: ideaId });
  return { seeOther: `/ideas/${ideaId}?done=idea-${held ? "waiting" : "changed"}`, json: { held } };
});

export default function EditIdeaPage() {
  const { id, idea, whyNot } = useLoaderData<typeof loader>();
  const { t, href } = useLanguage();
  const result = useActionData<typeof action>()?.result;
  const [form, fields] = useForm({ id: "idea", lastResult: result, defaultValue: idea });
  // What was typed while the time ran out comes back in its form; only who has not begun gets no form.
  if (whyNot && !result) return <TooLate title={t("ideas.edit")} sentence={whyNot} back={`/ideas/${id}`} />;
  return (
    <div className="narrow">
      <h1>{t("ideas.edit")}</h1>
      <p>{t("ideas.edit-explained")}</p>
      <form method="post" action={href(`/ideas/${id}/edit`)} {...getFormProps(form)} className="form-card" noValidate>
        <ErrorSummary form={form} />
        <TextField field={fields.title} label={t("ideas.title-label")} countMax={maxTitle} />
        <TextArea field={fields.body} label={t("ideas.body-label")} rows={10} countMax={maxBody} />
        <Button>{t("common.save")}</Button> <a href={href(`/ideas/${id}`)}>{t("common.cancel")}</a>
      </form>
    </div>
  );
}
