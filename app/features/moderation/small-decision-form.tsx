import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea } from "~/ui/field";
import { useLanguage } from "~/ui/language";
import { type Content, decisionPath } from "./content";

interface SmallDecisionFormProps {
  content: Content;
  intent: "keep" | "restore";
  openReports?: number;
  lastResult?: SubmissionResult<string[]>;
}

/** Keeps content, or makes it visible again: one text and one button. */
export function SmallDecisionForm({ content, intent, openReports = 0, lastResult }: SmallDecisionFormProps) {
  const { t, href } = useLanguage();
  const [form, fields] = useForm<{ reason: string }>({ id: intent, lastResult });
  return (
    <form method="post" action={href(decisionPath(content))} className="decision" {...getFormProps(form)} noValidate>
      <h2>{t(`moderation.${intent}-title`)}</h2>
      <p>{intent === "keep" ? t("moderation.keep-lede", { count: openReports }) : t("moderation.restore-lede")}</p>
      <ErrorSummary form={form} />
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="seen" value={content.lastDecisionId ?? 0} />
      <TextArea
        field={fields.reason}
        label={t(`moderation.${intent}-reason`)}
        hint={intent === "restore" ? t("moderation.restore-reason-hint") : undefined}
        optional={intent === "keep"}
        rows={2}
        countMax={1000}
      />
      <div className="actions">
        <Button tone={intent === "keep" ? "outline" : "primary"} icon={intent === "keep" ? "check" : "undo-2"}>
          {t(`moderation.${intent}`)}
        </Button>
      </div>
    </form>
  );
}
