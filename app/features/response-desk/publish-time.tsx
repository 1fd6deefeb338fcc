import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { Details } from "~/ui/details";
import { TextField } from "~/ui/field";
import { useLanguage } from "~/ui/language";

interface PublishTimeProps {
  action: string;
  version: number;
  /** Another time replaces the one that is set. */
  isSet: boolean;
  /** On the city's wall: `2026-12-02T09:00`. */
  firstMinute: string;
  lastResult?: SubmissionResult<string[]>;
}

/** Publishing later, by itself. */
export function PublishTime({ action, version, isSet, firstMinute, lastResult }: PublishTimeProps) {
  const { t } = useLanguage();
  const [form, fields] = useForm<{ publishAt: string }>({ id: "set-time", lastResult });
  return (
    <Details summary={t(isSet ? "desk.set-another-time" : "desk.publish-later")} open={lastResult !== undefined}>
      <form method="post" action={action} {...getFormProps(form)} noValidate>
        <input type="hidden" name="version" value={version} />
        <TextField
          field={fields.publishAt}
          type="datetime-local"
          label={t("desk.field-publish-at")}
          hint={t("desk.field-publish-at-hint")}
          input={{ min: firstMinute }}
        />
        <div className="actions">
          <Button name="intent" value="set-time" tone="outline" icon="calendar-clock">
            {t("desk.set-time")}
          </Button>
        </div>
      </form>
    </Details>
  );
}
