import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Checkbox, TextField } from "~/ui/field";
import { useLanguage } from "~/ui/language";
import type { ReviewFirst, ReviewFirstFields } from "./review-first-form";

interface ReviewFirstEditorProps {
  topic: ReviewFirst & { id: number };
  result?: SubmissionResult<string[]>;
}

/** Whether a moderator reads the ideas of a topic first, with the reason that people read. */
export function ReviewFirstEditor({ topic, result }: ReviewFirstEditorProps) {
  const { t, href } = useLanguage();
  const { id, isReviewedFirst, reviewedFirstReason, reviewedFirstReasonEs } = topic;
  const [form, fields] = useForm<ReviewFirstFields>({
    id: "review-first",
    lastResult: result,
    defaultValue: { isReviewedFirst, reviewedFirstReason, reviewedFirstReasonEs },
  });
  return (
    <section className="section" aria-labelledby="review-first-title">
      <h2 id="review-first-title">{t("admin.review-first")}</h2>
      <p>{t("admin.review-first-about")}</p>
      <form className="form-card" method="post" action={href(`/admin/topics/${id}`)} {...getFormProps(form)} noValidate>
        <ErrorSummary form={form} />
        <Checkbox field={fields.isReviewedFirst} label={t("admin.review-first-on")} />
        <div className="field-row">
          <TextField
            field={fields.reviewedFirstReason}
            label={t("admin.review-first-reason")}
            hint={t("admin.review-first-reason-hint")}
            countMax={300}
            optional
          />
          <TextField field={fields.reviewedFirstReasonEs} label={t("admin.review-first-reason-es")} countMax={300} optional />
        </div>
        <div className="actions">
          <Button name="intent" value="review-first">
            {t("common.save")}
          </Button>
        </div>
      </form>
    </section>
  );
}
