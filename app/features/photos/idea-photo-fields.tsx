import { getFormProps, getInputProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { describedBy, FormGroup } from "~/ui/form-group";
import { useLanguage } from "~/ui/language";

interface IdeaPhotoFieldsProps {
  ideaId: number;
  lastResult?: SubmissionResult<string[]>;
}

/** One photo of an own idea, with what it shows. */
export function IdeaPhotoFields({ ideaId, lastResult }: IdeaPhotoFieldsProps) {
  const { t, href } = useLanguage();
  const [form, fields] = useForm<{ photo: File; alt: string }>({ id: "photo", lastResult });
  const hint = t("photos.field-hint");
  const { key: _, ...props } = getInputProps(fields.photo, {
    type: "file",
    ariaDescribedBy: describedBy({ field: fields.photo, label: "", hint }),
  });
  return (
    <form
      method="post"
      action={href(`/ideas/${ideaId}/photos`)}
      encType="multipart/form-data"
      {...getFormProps(form)}
      noValidate
      className="form-card"
    >
      <ErrorSummary form={form} />
      <FormGroup field={fields.photo} label={t("photos.field")} hint={hint}>
        <input {...props} className="photo-input" accept="image/jpeg,image/png,image/webp" />
      </FormGroup>
      <TextField field={fields.alt} label={t("photos.describe")} hint={t("photos.describe-hint")} countMax={250} />
      <div className="actions">
        <Button>{t("photos.add")}</Button>
        <a href={href(`/ideas/${ideaId}`)}>{t("common.cancel")}</a>
      </div>
    </form>
  );
}
