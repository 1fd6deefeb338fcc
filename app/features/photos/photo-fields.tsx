import { getInputProps } from "@conform-to/react";
import { type ReactNode, useState } from "react";
import { TextField } from "~/ui/field";
import { describedBy, type FormField, FormGroup } from "~/ui/form-group";
import { useLanguage } from "~/ui/language";
import { maxPhotoBytes, megabytesOf } from "./limits";

interface PhotoFieldsProps {
  photo: FormField;
  alt: FormField;
  altEs: FormField;
  children?: ReactNode;
}

/** One photo with what it shows, in a form that is sent as `multipart/form-data`. A photo that is too large says so before it is sent. */
export function PhotoFields({ photo, alt, altEs, children }: PhotoFieldsProps) {
  const { t } = useLanguage();
  const [megabytes, setMegabytes] = useState<number | null>(null);
  const hint = t("photos.field-hint");
  const { key: _, ...props } = getInputProps(photo, {
    type: "file",
    ariaDescribedBy: describedBy({ field: photo, label: "", hint }),
  });
  return (
    <>
      <FormGroup field={photo} label={t("photos.field")} hint={hint}>
        {megabytes !== null && (
          <p className="usa-error-message" role="alert">
            {t("photos.too-large", { mb: megabytes })}
          </p>
        )}
        <input
          {...props}
          className="photo-input"
          accept="image/jpeg,image/png,image/webp"
          onChange={(event) => {
            const size = event.currentTarget.files?.[0]?.size ?? 0;
            setMegabytes(size > maxPhotoBytes ? megabytesOf(size) : null);
          }}
        />
      </FormGroup>
      <TextField field={alt} label={t("photos.field-alt")} hint={t("photos.field-alt-hint")} countMax={250} />
      <TextField field={altEs} label={t("photos.field-altEs")} countMax={250} optional />
      {children}
    </>
  );
}
