import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea, TextField } from "~/ui/field";
import { useLanguage } from "~/ui/language";
import type { OfficeFields } from "./office-form";

interface OfficeEditorProps {
  /** Where the form goes, without language prefix. */
  action: string;
  office?: OfficeFields;
  /** Sent along where the page holds other forms too. */
  intent?: "save";
  result?: SubmissionResult<string[]>;
  submitLabel: string;
}

/** Everything an office says of itself, in both languages. */
export function OfficeEditor({ action, office, intent, result, submitLabel }: OfficeEditorProps) {
  const { t, href } = useLanguage();
  const [form, fields] = useForm<OfficeFields>({ id: "office", lastResult: result, defaultValue: office });
  return (
    <form className="form-card" method="post" action={href(action)} {...getFormProps(form)} noValidate>
      <ErrorSummary form={form} />
      {intent && <input type="hidden" name="intent" value={intent} />}
      <div className="field-row">
        <TextField field={fields.name} label={t("admin.office-name")} />
        <TextField field={fields.nameEs} label={t("admin.office-name-es")} optional />
      </div>
      <TextField
        field={fields.headName}
        label={t("admin.head")}
        hint={t(intent ? "admin.head-now-hint" : "admin.head-hint")}
        input={{ autoComplete: "off" }}
      />
      <div className="field-row">
        <TextField field={fields.headTitle} label={t("admin.head-title")} />
        <TextField field={fields.headTitleEs} label={t("admin.head-title-es")} optional />
      </div>
      <TextField field={fields.phone} type="tel" label={t("admin.phone")} input={{ autoComplete: "off" }} />
      <div className="field-row">
        <TextArea
          field={fields.introduction}
          label={t("admin.introduction")}
          hint={t("admin.introduction-hint")}
          countMax={3000}
        />
        <TextArea
          field={fields.introductionEs}
          label={t("admin.introduction-es")}
          hint={t("admin.introduction-es-hint")}
          countMax={3000}
          optional
        />
      </div>
      <div className="field-row">
        <TextField field={fields.videoUrl} label={t("admin.video")} hint={t("admin.video-hint")} optional />
        <TextField field={fields.posterUrl} label={t("admin.poster")} hint={t("admin.poster-hint")} optional />
      </div>
      <div className="field-row">
        <TextField field={fields.captionsUrl} label={t("admin.captions")} hint={t("admin.captions-hint")} optional />
        <TextField field={fields.captionsUrlEs} label={t("admin.captions-es")} hint={t("admin.captions-es-hint")} optional />
      </div>
      <div className="actions">
        <Button>{submitLabel}</Button>
      </div>
    </form>
  );
}
