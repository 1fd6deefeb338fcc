import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { useLanguage } from "~/ui/language";
import type { ExtensionFields } from "./extension-form";

interface ExtensionEditorProps {
  slug: string;
  /** The first day that can be named: `2026-11-20`. */
  firstDay: string;
  isLate: boolean;
  result?: SubmissionResult<string[]>;
}

/** Asks for a new date and for the reason that everybody will read. */
export function ExtensionEditor({ slug, firstDay, isLate, result }: ExtensionEditorProps) {
  const { t, href } = useLanguage();
  const [form, fields] = useForm<ExtensionFields>({ id: "extend", lastResult: result });
  return (
    <form
      className="form-card"
      method="post"
      action={href(`/desk/topics/${slug}/promise`)}
      {...getFormProps(form)}
      noValidate
      aria-labelledby="extend-title"
    >
      <ErrorSummary form={form} />
      <h2 id="extend-title">{t(isLate ? "desk.name-new-date" : "desk.extend")}</h2>
      <p>{t(isLate ? "desk.extend-late-explained" : "desk.extend-explained")}</p>
      <TextField
        field={fields.newDate}
        type="date"
        label={t("desk.new-date")}
        hint={t("desk.new-date-hint")}
        input={{ min: firstDay }}
      />
      <TextField
        field={fields.reason}
        label={t("desk.extension-reason")}
        hint={t("desk.extension-reason-hint")}
        countMax={300}
        input={{ autoComplete: "off" }}
      />
      <TextField
        field={fields.reasonEs}
        label={t("desk.extension-reason-es")}
        hint={t("admin.spanish-hint")}
        countMax={300}
        input={{ autoComplete: "off" }}
        optional
      />
      <div className="actions">
        <Button>{t(isLate ? "desk.name-new-date" : "desk.extend")}</Button>
      </div>
    </form>
  );
}
