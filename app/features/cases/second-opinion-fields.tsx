import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import type { ContentRef } from "~/features/moderation/content";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/choice-field";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea } from "~/ui/field";
import { useLanguage } from "~/ui/language";

interface SecondOpinionFieldsProps {
  content: ContentRef;
  back: string;
  lastResult?: SubmissionResult<string[]>;
}

/** Leaves a thing to somebody else, with a note. */
export function SecondOpinionFields({ content, back, lastResult }: SecondOpinionFieldsProps) {
  const { t, href } = useLanguage();
  const [form, fields] = useForm<{ note: string; reviewer: string }>({ id: "second-opinion", lastResult });
  return (
    <form method="post" action={href("/moderation/second-opinion")} className="decision" {...getFormProps(form)} noValidate>
      <h2>{t("cases.opinion-title")}</h2>
      <p>{t("cases.opinion-lede")}</p>
      <ErrorSummary form={form} />
      <input type="hidden" name="kind" value={content.kind} />
      <input type="hidden" name="id" value={content.id} />
      <input type="hidden" name="back" value={back} />
      <TextArea field={fields.note} label={t("cases.opinion-note")} rows={2} countMax={500} />
      <Checkbox field={fields.reviewer} label={t("cases.opinion-reviewer")} />
      <div className="actions">
        <Button tone="outline" icon="users">
          {t("cases.opinion-send")}
        </Button>
      </div>
    </form>
  );
}
