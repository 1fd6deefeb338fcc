import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { TextArea } from "~/ui/field";
import { useLanguage } from "~/ui/language";
import type { Content } from "./content";
import { useDecisionAction } from "./decision-action";
import type { DecisionChoices } from "./decision-choices.server";

interface SmallDecisionFormProps {
  content: Content;
  intent: "keep" | "restore";
  openReports?: number;
  /** Of `restore`: the decision that is taken back; what hides it, when left out. */
  takesBack?: DecisionChoices["standing"][number];
  lastResult?: SubmissionResult<string[]>;
}

/** Keeps content, or makes it visible again: one text and one button. */
export function SmallDecisionForm({ content, intent, openReports = 0, takesBack, lastResult }: SmallDecisionFormProps) {
  const { t, date } = useLanguage();
  const action = useDecisionAction(content);
  const [form, fields] = useForm<{ reason: string }>({ id: takesBack ? `take-back-${takesBack.id}` : intent, lastResult });
  const lede = takesBack
    ? t("moderation.take-back-lede", { date: date(takesBack.createdAt) })
    : intent === "keep"
      ? openReports > 0
        ? t("moderation.keep-lede", { count: openReports })
        : t("moderation.keep-lede-none")
      : t("moderation.restore-lede");
  return (
    <form
      method="post"
      action={action}
      className={intent === "keep" ? "decision decision-keep" : "decision"}
      {...getFormProps(form)}
      noValidate
    >
      <h2>{takesBack ? t(`moderation.take-back-${takesBack.act}`) : t(`moderation.${intent}-title`)}</h2>
      <p>{lede}</p>
      <ErrorSummary form={form} />
      <input type="hidden" name="intent" value={intent} />
      {takesBack && <input type="hidden" name="decision" value={takesBack.id} />}
      <input type="hidden" name="seen" value={content.lastDecisionId ?? 0} />
      <TextArea
        field={fields.reason}
        label={t(takesBack ? "moderation.take-back-reason" : `moderation.${intent}-reason`)}
        hint={intent === "restore" ? t("moderation.restore-reason-hint") : undefined}
        optional={intent === "keep"}
        rows={intent === "keep" ? 1 : 2}
        countMax={1000}
      />
      <div className="actions">
        <Button tone={intent === "keep" ? "outline" : "primary"} icon={intent === "keep" ? "check" : "undo-2"}>
          {t(takesBack ? "moderation.take-back" : `moderation.${intent}`)}
        </Button>
      </div>
    </form>
  );
}
