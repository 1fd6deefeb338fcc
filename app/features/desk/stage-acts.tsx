import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Button } from "~/ui/button";
import { Card } from "~/ui/card";
import { TextField } from "~/ui/field";
import { useLanguage } from "~/ui/language";
import type { DeskResponse } from "./response-desk.server";

/** Why the actor may not do something now, as sentences; null where they may. */
export interface StageRefusals {
  approve: string | null;
  publish: string | null;
  back: string | null;
}

interface StageActsProps {
  action: string;
  response: Pick<DeskResponse, "stage" | "version" | "sentBy" | "sentAt" | "approvedBy" | "approvedAt">;
  refusals: StageRefusals;
  /** How many people get a mail when it is published. */
  toldCount: number;
  /** The answer to the form that sends it back. */
  lastResult?: SubmissionResult<string[]>;
}

/** What comes next for a text that was sent for review: the yes of a second person, publishing, or another round. */
export function StageActs({ action, response, refusals, toldCount, lastResult }: StageActsProps) {
  const { t, date } = useLanguage();
  const { stage, version } = response;
  const isReview = stage === "review";
  const refusal = isReview ? refusals.approve : refusals.publish;
  const by = isReview ? response.sentBy : response.approvedBy;
  const at = isReview ? response.sentAt : response.approvedAt;
  return (
    <Card tone="marked" title={t(isReview ? "desk.review-title" : "desk.approved-title")}>
      <form method="post" action={action}>
        {at && (
          <p className="meta">
            {t(isReview ? "desk.sent-by" : "desk.approved-by", { name: by ?? t("desk.somebody"), date: date(at, "time") })}
          </p>
        )}
        <input type="hidden" name="version" value={version} />
        {refusal ? (
          <p>{refusal}</p>
        ) : (
          <p className="stage-act">
            <Button name="intent" value={isReview ? "approve" : "publish"} icon={isReview ? "check" : "megaphone"}>
              {t(isReview ? "desk.approve" : "desk.publish")}
            </Button>
            <span className="hint">{isReview ? t("desk.approve-note") : t("desk.publish-note", { count: toldCount })}</span>
          </p>
        )}
      </form>
      {!refusals.back && <SendBack action={action} version={version} lastResult={lastResult} />}
    </Card>
  );
}

function SendBack({ action, version, lastResult }: Pick<StageActsProps, "action" | "lastResult"> & { version: number }) {
  const { t } = useLanguage();
  const [form, fields] = useForm<{ reason: string }>({ id: "back", lastResult });
  return (
    <form method="post" action={action} {...getFormProps(form)} noValidate className="send-back">
      <input type="hidden" name="version" value={version} />
      <TextField field={fields.reason} label={t("desk.field-reason")} hint={t("desk.field-reason-hint")} countMax={300} />
      <Button name="intent" value="back" tone="outline" icon="undo-2">
        {t("desk.send-back")}
      </Button>
    </form>
  );
}
