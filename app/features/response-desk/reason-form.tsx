import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import type { IconName } from "~/ui/icon";

interface ReasonFormProps {
  action: string;
  version: number;
  intent: string;
  icon: IconName;
  /** What the button says. */
  act: string;
  label: string;
  hint: string;
  lastResult?: SubmissionResult<string[]>;
}

/** An act that needs a reason. */
export function ReasonForm({ action, version, intent, icon, act, label, hint, lastResult }: ReasonFormProps) {
  const [form, fields] = useForm<{ reason: string }>({ id: intent, lastResult });
  return (
    <form method="post" action={action} {...getFormProps(form)} noValidate className="send-back">
      <input type="hidden" name="version" value={version} />
      <TextField field={fields.reason} label={label} hint={hint} countMax={300} />
      <Button name="intent" value={intent} tone="outline" icon={icon}>
        {act}
      </Button>
    </form>
  );
}
