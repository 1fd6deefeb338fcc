import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea } from "~/ui/field";
import { useLanguage } from "~/ui/language";

interface SettleFormProps {
  voidId: number;
  count: number;
  lastResult?: SubmissionResult<string[]>;
}

/** Brings a void into force: one button. */
export function ApproveForm({ voidId, count, lastResult }: SettleFormProps) {
  const { t, href } = useLanguage();
  const [form] = useForm({ id: "approve", lastResult });
  return (
    <form
      method="post"
      action={href(`/moderation/supports/voids/${voidId}`)}
      className="form-card"
      {...getFormProps(form)}
      noValidate
    >
      <h2>{t("voids.approve-title")}</h2>
      <p>{t("voids.approve-lede")}</p>
      <ErrorSummary form={form} />
      <input type="hidden" name="intent" value="approve" />
      <div className="actions">
        <Button>{t("voids.approve", { count })}</Button>
      </div>
    </form>
  );
}

/** Refuses a proposal, or undoes a void: a reason and a button. */
export function ReasonForm({ voidId, intent, lastResult }: Omit<SettleFormProps, "count"> & { intent: "refuse" | "undo" }) {
  const { t, href } = useLanguage();
  const [form, fields] = useForm<{ reason: string }>({ id: intent, lastResult });
  return (
    <form
      method="post"
      action={href(`/moderation/supports/voids/${voidId}`)}
      className="form-card"
      {...getFormProps(form)}
      noValidate
    >
      <h2>{t(`voids.${intent}-title`)}</h2>
      <p>{t(`voids.${intent}-lede`)}</p>
      <ErrorSummary form={form} />
      <input type="hidden" name="intent" value={intent} />
      <TextArea field={fields.reason} label={t(`voids.${intent}-reason`)} rows={2} countMax={500} />
      <div className="actions">
        <Button tone="outline">{t(`voids.${intent}`)}</Button>
      </div>
    </form>
  );
}
