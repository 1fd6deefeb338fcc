import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { useLanguage } from "~/ui/language";

interface PublishCardProps {
  version: number;
  /** What is still missing, as form errors. */
  gaps: string[];
  /** The number it gets. */
  number: number;
  /** The first day that can be chosen: tomorrow. */
  firstDay: string;
  result?: SubmissionResult<string[]>;
}

/** Publishes what is saved of the draft from a day on, or says what is missing. The first version may hold at once. */
export function PublishCard({ version, gaps, number, firstDay, result }: PublishCardProps) {
  const { t, href, errorText } = useLanguage();
  const [form, fields] = useForm<{ day: string }>({ id: "publish", lastResult: result });
  return (
    <Card tone="marked" title={t("policy.publish-title", { number })} level={3} id="publish-card">
      <ErrorSummary form={form} />
      {gaps.length > 0 ? (
        <>
          <p>{t("policy.publish-missing")}</p>
          <ul>
            {gaps.map((gap) => (
              <li key={gap}>{errorText(gap)}</li>
            ))}
          </ul>
        </>
      ) : (
        <form method="post" action={href("/admin/policy")} {...getFormProps(form)} noValidate>
          <input type="hidden" name="version" value={version} />
          <p>{t("policy.publish-explained")}</p>
          <TextField
            field={fields.day}
            type="date"
            label={t("policy.day")}
            hint={t(number === 1 ? "policy.day-hint-first" : "policy.day-hint")}
            input={{ min: firstDay }}
            optional={number === 1}
          />
          <div className="actions">
            <Button name="intent" value="publish" icon="megaphone">
              {t("policy.publish")}
            </Button>
          </div>
        </form>
      )}
    </Card>
  );
}
