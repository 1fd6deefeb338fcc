import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { useLanguage } from "~/ui/language";

/** A new template begins with its names; its texts are written on its own page. */
export function NewTemplate({ result }: { result?: SubmissionResult<string[]> }) {
  const { t, href } = useLanguage();
  const [form, fields] = useForm<{ name: string; nameEs: string }>({ id: "new", lastResult: result });
  return (
    <form className="form-card" method="post" action={href("/admin/templates")} {...getFormProps(form)} noValidate>
      <ErrorSummary form={form} />
      <div className="field-row">
        <TextField field={fields.name} label={t("templates.name")} />
        <TextField field={fields.nameEs} label={t("templates.name-es")} />
      </div>
      <div className="actions">
        <Button name="intent" value="add">
          {t("templates.add")}
        </Button>
      </div>
    </form>
  );
}
